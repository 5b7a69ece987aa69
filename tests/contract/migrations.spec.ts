import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, inject, it } from 'vitest'
import pg from 'pg'
import { jobs, modules } from '../../api/src/app.ts'
import { migrateDown, migrateUp, migrationStatus } from '../../api/src/migrate.ts'
import { startTestApp } from '../kit/app.ts'
import { databaseUrl } from '../kit/database.ts'
import { openYard, traces } from '../kit/seed.ts'

const superuserUrl = inject('superuserUrl')
const name = `migrations_${randomBytes(4).toString('hex')}`
const url = databaseUrl(superuserUrl, name)

async function on<Row = Record<string, unknown>>(address: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}
await on(superuserUrl, `create database ${name}`)
afterAll(() => on(superuserUrl, `drop database ${name} with (force)`))

/** Everything that the migrations make, in words: tables, columns, constraints, indexes, policies, triggers, functions, rights. */
const SHAPE = `
  select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, generation_expression, '') as it
    from information_schema.columns where table_schema = 'public' and table_name not like 'mikro_orm%'
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid::regclass::text not like 'mikro_orm%'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename not like 'mikro_orm%'
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'jobs.%'
  union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app'
  union all select 'right ' || table_name || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'lading_app' and table_schema = 'public' and table_name not like 'mikro_orm%'
  order by 1`
const shape = async () => (await on<{ it: string }>(url, SHAPE)).map(({ it }) => it)

describe('the migrations', () => {
  it('go up, all the way down leaving nothing, and up again to the same', async () => {
    const names = await migrateUp(url, jobs)
    const first = await shape()
    expect(names.length).toBeGreaterThan(5)
    expect(first.length).toBeGreaterThan(200)
    expect(await migrateUp(url, jobs)).toEqual([])

    const undone: string[] = []
    for (let at = 0; at < names.length; at += 1) undone.push(...(await migrateDown(url)))
    expect(undone).toEqual([...names].reverse())
    expect(await shape()).toEqual([])
    expect((await migrationStatus(url)).done).toEqual([])

    expect(await migrateUp(url, jobs)).toEqual(names)
    expect(await shape()).toEqual(first)
  }, 60_000)

  it('of two deployments at once take turns', async () => {
    for (const _step of (await migrationStatus(url)).done) await migrateDown(url)
    const [one, other] = await Promise.all([migrateUp(url, jobs), migrateUp(url, jobs)])
    expect([one.length, other.length].sort()[0]).toBe(0)
    expect((await migrationStatus(url)).pending).toEqual([])
  }, 60_000)

  it('keep every row of a database in use, and it still works', async () => {
    const app = await startTestApp({ workers: false })
    const yard = await openYard(app)
    const bol = await yard.bol()
    const before = await traces(app)
    expect(await migrateUp(app.config.databaseUrl, jobs)).toEqual([])
    expect(await traces(app)).toEqual(before)
    expect((await yard.sees(bol.id)).number).toBe(bol.number)
  })
})

const mapped = await startTestApp({ workers: false })

describe('an entity', () => {
  /** Columns that the database alone writes or reads; nothing in TypeScript maps them. */
  const DATABASE_MADE: Record<string, string[]> = {
    users: ['issuer', 'subject'],
    documents: [],
  }
  const schemas = modules.flatMap(({ entities = [] }) => entities)

  it.each(schemas.map((schema) => [schema.meta.tableName, schema] as const))(
    '%s has a column for each property, as nullable as it says',
    async (_name, schema) => {
      const meta = [...mapped.app.services.orm.getMetadata().getAll().values()].find(
        ({ tableName }) => tableName === schema.meta.tableName,
      )
      if (!meta) throw new Error('It is not mapped.')
      const columns = await mapped.sql<{
        name: string
        nullable: boolean
        generated: boolean
        filled: boolean
      }>(
        `select attname as name, not attnotnull as nullable, attgenerated <> '' as generated, atthasdef as filled from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [meta.tableName],
      )
      const properties = Object.values(meta.properties).filter(({ persist }) => persist !== false)
      const names = properties.map(({ fieldNames }) => fieldNames?.[0] ?? '')
      for (const property of properties) {
        const column = columns.find(({ name: one }) => one === property.fieldNames?.[0])
        expect(column, `${meta.tableName}.${property.name}`).toBeDefined()
        expect(column?.generated, `${meta.tableName}.${property.name} is written by the database`).toBe(false)
        expect(Boolean(property.nullable), `${meta.tableName}.${property.name} nullable`).toBe(
          column?.nullable,
        )
      }
      const unmapped = columns
        .filter(({ name: one, generated }) => !names.includes(one) && !generated)
        .map(({ name: one }) => one)
      const unwritable = unmapped.filter((one) => !(DATABASE_MADE[meta.tableName] ?? []).includes(one))
      // What is not mapped must fill itself, or nothing could be added.
      expect(unwritable.filter((one) => !columns.find((column) => column.name === one)?.filled)).toEqual([])
      expect(unwritable.filter((one) => !['created_at', 'updated_at'].includes(one))).toEqual([])
    },
  )
})
