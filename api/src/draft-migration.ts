/** What the entities have and the database lacks, as a migration to look over: `pnpm migration <name>`. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type EntityMetadata, MikroORM, defineConfig } from '@mikro-orm/postgresql'
import pg from 'pg'
import { modules } from './app.ts'
import { migrationsFolder } from './migrate.ts'

interface MissingColumn {
  readonly table: string
  readonly column: string
  readonly definition: string
}

/**
 * Writes the migration that adds the columns which entities have and the migrated database at `ownerUrl` has not.
 *
 * A whole table is written by hand: its walls and keys are decisions (migrations/rls.ts).
 *
 * @returns the file, or undefined when nothing is missing. @throws Error naming tables that are missing.
 */
export async function draftMigration(
  ownerUrl: string,
  name: string,
  at: Date,
  folder = migrationsFolder,
): Promise<string | undefined> {
  const missing = await missingColumns(ownerUrl)
  if (missing.length === 0) return undefined
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14)
  const className = `Migration${stamp}_${name.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`
  const file = path.join(folder, `${className}.ts`)
  await writeFile(file, textOf(className, name, missing), { flag: 'wx' })
  return file
}

async function missingColumns(ownerUrl: string): Promise<MissingColumn[]> {
  const entities = await mappedTables()
  const known = await knownColumns(ownerUrl)
  const strangers = entities.filter(({ tableName }) => !known.has(tableName))
  if (strangers.length > 0)
    throw new Error(
      `There is no table ${strangers.map(({ tableName }) => tableName).join(', ')} yet. Write its migration by hand, with its walls (migrations/rls.ts).`,
    )
  return entities.flatMap((entity) =>
    entity.props
      .filter((prop) => prop.persist !== false)
      .flatMap((prop) =>
        prop.fieldNames
          .filter((column) => !known.get(entity.tableName)?.has(column))
          .map((column) => ({
            table: entity.tableName,
            column,
            definition: `${prop.columnTypes[0] ?? 'text'}${prop.nullable ? '' : ' not null'}${prop.default == null ? '' : ` default ${prop.default}`}`,
          })),
      ),
  )
}

async function mappedTables(): Promise<EntityMetadata[]> {
  const orm = await MikroORM.init(
    defineConfig({
      entities: modules.flatMap((module) => [...(module.entities ?? [])]),
      dbName: 'none',
      connect: false,
    } as never),
  )
  return [...orm.getMetadata().getAll().values()]
}

async function knownColumns(ownerUrl: string): Promise<Map<string, Set<string>>> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    )
    const tables = Map.groupBy(rows, (row) => row.table)
    return new Map(
      [...tables].map(([table, columns]) => [table, new Set(columns.map(({ column }) => column))]),
    )
  } finally {
    await owner.end()
  }
}

function textOf(className: string, name: string, missing: readonly MissingColumn[]): string {
  const add = missing.map(
    ({ table, column, definition }) => `      alter table ${table} add column ${column} ${definition};`,
  )
  const drop = missing
    .map(({ table, column }) => `      alter table ${table} drop column ${column};`)
    .reverse()
  return `import { Migration } from '@mikro-orm/migrations'

/** ${name} */
export class ${className} extends Migration {
  override up(): void {
    this.addSql(\`
${add.join('\n')}
    \`)
  }

  override down(): void {
    this.addSql(\`
${drop.join('\n')}
    \`)
  }
}
`
}
