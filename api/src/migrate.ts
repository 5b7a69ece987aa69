import { fileURLToPath } from 'node:url'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, defineConfig } from '@mikro-orm/postgresql'
import pg from 'pg'
import { type Job, installJobs } from './platform/jobs.ts'

export interface MigrationStatus {
  readonly done: readonly string[]
  readonly pending: readonly string[]
}

/** Brings the database to where this code needs it, and makes the queues of `jobs`. Doing it again changes nothing. */
export async function migrateUp(ownerUrl: string, jobs: readonly Job[]): Promise<string[]> {
  const done = await withMigrator(ownerUrl, async ({ migrator, em }) => {
    const applied = await migrator.up()
    await em.execute('grant select on mikro_orm_migrations to lading_app') // so that the API can see whether it fits
    return applied.map(({ name }) => name)
  })
  await installJobs(ownerUrl, jobs)
  return done
}

/** Takes the last migration back, or everything down to and with `to`. */
export function migrateDown(ownerUrl: string, to?: string): Promise<string[]> {
  return withMigrator(ownerUrl, async ({ migrator }) => {
    const undone = await migrator.down(to === undefined ? {} : { to })
    return undone.map(({ name }) => name)
  })
}

export function migrationStatus(ownerUrl: string): Promise<MigrationStatus> {
  return withMigrator(ownerUrl, async ({ migrator }) => ({
    done: (await migrator.getExecuted()).map(({ name }) => name),
    pending: (await migrator.getPending()).map(({ name }) => name),
  }))
}

/** Where the migrations lie: TypeScript that Node loads as it is, beside the built server and beside its source alike. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

async function withMigrator<T>(ownerUrl: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const turn = new pg.Client({ connectionString: ownerUrl, application_name: 'lading migrate' })
  await turn.connect()
  const orm = await MikroORM.init(
    defineConfig({
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      pool: { min: 0, max: 2 },
      allowGlobalContext: true,
      logger: () => {}, // whoever asked tells what was done
      migrations: {
        path: migrationsFolder,
        pathTs: migrationsFolder,
        glob: 'Migration*.ts',
        snapshot: false,
        disableForeignKeys: false,
      },
    }),
  )
  try {
    await turn.query("select pg_advisory_lock(hashtext('lading migrate'))") // two deployments at once take turns
    return await work(orm)
  } finally {
    await orm.close(true)
    await turn.end()
  }
}
