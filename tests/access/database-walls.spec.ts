import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import pg from 'pg'
import { sessionVariables } from '../../api/src/platform/viewer.ts'
import { databaseUrl } from '../kit/database.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { type Yard, absentId, harlanId, openYard } from '../kit/seed.ts'
import { inject } from 'vitest'

const app = await startTestApp()
const [yard, riverbend] = [await openYard(app), await openYard(app, 'riverbend')]

/** Leaves a row in every table there is. */
async function fill(at: Yard, customerId?: string) {
  const scene = customerId ? { input: { customer: { id: customerId } } } : {}
  const signed = await at.signedBol(scene)
  const { createShareLink } = await at.office.ask<{ createShareLink: { url: string } }>(ops.createShareLink, {
    input: { bolId: signed.bol.id },
  })
  await app.visitor().fetch(createShareLink.url)
  await at.office.ask(ops.createRelease, { input: at.releaseInput(scene), key: absentId() })
  await at.office.fetch('/uploads/releases', {
    method: 'POST',
    body: await readFile(new URL('../fixtures/releases/broken/empty.pdf', import.meta.url)),
  })
  return signed
}
const mine = await fill(yard, await harlanId(app))
const other = await fill(yard)
await fill(riverbend)

const [{ name: database } = { name: '' }] = await app.sql<{ name: string }>(
  'select current_database() as name',
)

/** Speaks to the database as the API's own role does, with nothing of ours before it. */
async function asRole<T>(
  viewer: Partial<Record<string, string>>,
  work: (sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: databaseUrl(inject('superuserUrl'), database),
    options: '-c role=lading_app',
  })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(viewer))
      await client.query('select set_config($1, $2, true)', [name, value])
    return await work(
      async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
    )
  } finally {
    await client.end()
  }
}

const nobody = sessionVariables(null)
const staff = (at: Yard) => sessionVariables(at.house.viewer)
const client = { ...staff(yard), 'app.scope': 'customer', 'app.customer_ids': `{${await harlanId(app)}}` }
const driver = {
  ...staff(yard),
  'app.scope': 'visit',
  'app.visit_id': mine.visit.id,
  'app.bol_id': mine.bol.id,
}

interface Table {
  name: string
  tenant: string
  columns: string[]
  rights: string[]
}
const tables = await app.sql<Table>(`
  select c.relname as name, case when c.relname = 'tenants' then 'id' else 'tenant_id' end as tenant,
    array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    array(select r from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r where has_table_privilege('lading_app', c.oid, r)) as rights
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r'
    and (c.relname = 'tenants' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'))
  order by 1`)
const names = tables.map(({ name }) => name)

describe('the database alone, with no shield before it', () => {
  it('has rows of both tenants in every table, so that the tests below see something', async () => {
    for (const { name, tenant } of tables)
      expect(
        await app.sql(`select distinct ${tenant} from ${name} where ${tenant} = any ($1)`, [
          [yard.tenantId, riverbend.tenantId],
        ]),
        name,
      ).toHaveLength(2)
  })

  it.each(names)('%s: shows nothing to a connection that does not say who asks', async (name) => {
    for (const viewer of [{}, nobody])
      expect(await asRole(viewer, (sql) => sql(`select 1 from ${name}`))).toEqual([])
  })

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: shows a tenant its own rows alone',
    async (_name, { name, tenant }) => {
      const seen = await asRole(staff(yard), (sql) => sql(`select distinct ${tenant} as of from ${name}`))
      expect(seen).toEqual(name === 'idempotency_keys' ? [] : [{ of: yard.tenantId }]) // keys are their sender's
    },
  )

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: takes no row of another tenant, and changes and deletes none',
    async (_name, { name, tenant, columns, rights }) => {
      const [row] = await app.sql<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${name} t where ${tenant} = $1 limit 1`,
        [riverbend.tenantId],
      )
      const foreign = { ...row?.row, ...(columns.includes('id') ? { id: absentId() } : {}) }
      const list = columns.join(', ')
      await expect(
        asRole(staff(yard), (sql) =>
          sql(`insert into ${name} (${list}) select ${list} from jsonb_populate_record(null::${name}, $1)`, [
            JSON.stringify(foreign),
          ]),
        ),
      ).rejects.toMatchObject({ code: '42501' })
      for (const [verb, statement] of [
        ['UPDATE', `update ${name} set ${tenant} = ${tenant} where ${tenant} = $1 returning 1`],
        ['DELETE', `delete from ${name} where ${tenant} = $1 returning 1`],
      ] as const) {
        const asked = asRole(staff(yard), (sql) => sql(statement, [riverbend.tenantId]))
        if (rights.includes(verb)) expect(await asked).toEqual([])
        else await expect(asked).rejects.toMatchObject({ code: '42501' })
      }
    },
  )

  it.each(
    tables.filter(({ rights }) => rights.includes('UPDATE')).map((table) => [table.name, table] as const),
  )('%s: lets no row go over to another tenant', async (_name, { name, tenant }) => {
    const moved = asRole(staff(yard), (sql) =>
      sql(`update ${name} set ${tenant} = $1 returning 1`, [riverbend.tenantId]),
    )
    if (name === 'idempotency_keys') expect(await moved).toEqual([])
    else await expect(moved).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|LD002)$/) })
  })

  it('shows a client its customers’ rows and no others', async () => {
    for (const { name, columns } of tables.filter(
      (table) => table.columns.includes('customer_id') && table.name !== 'membership_customers',
    )) {
      const [seen] = await asRole(client, (sql) =>
        sql(
          `select count(*)::int as rows, count(*) filter (where customer_id <> $1)::int as foreign from ${name}`,
          [client['app.customer_ids']?.slice(1, -1)],
        ),
      )
      expect(seen, name).toMatchObject({ foreign: 0 })
      if (name !== 'share_links') expect(seen?.['rows'], name).toBeGreaterThan(0)
      expect(columns).toContain('customer_id')
    }
    expect(await asRole(client, (sql) => sql('select code from customers'))).toEqual([
      { code: 'HARLAN FOUNDRY' },
    ])
    expect(await asRole(client, (sql) => sql(`select 1 from documents where kind = 'VOIDED'`))).toEqual([])
    for (const name of [
      'visits',
      'ledger_entries',
      'stock_balances',
      'audit_events',
      'release_intakes',
      'carriers',
      'trucks',
      'lots',
      'bol_counters',
      'terminals',
      'share_link_openings',
    ])
      expect(await asRole(client, (sql) => sql(`select 1 from ${name}`)), name).toEqual([])
    const products = await asRole(client, (sql) => sql('select id from products'))
    expect(products.map(({ id }) => id)).toContain(mine.bol.release.lines[0]?.product.id)
    expect(products.map(({ id }) => id)).not.toContain(other.bol.release.lines[0]?.product.id)
  })

  it('shows a driver the own visit and its BOL and no others', async () => {
    const seen: Record<string, unknown> = {}
    for (const { name, columns } of tables) {
      const key =
        name === 'bols' || name === 'visits' || name === 'tenants'
          ? 'id'
          : columns.includes('bol_id')
            ? 'bol_id'
            : '1'
      const rows = await asRole(driver, (sql) => sql(`select distinct ${key} as of from ${name}`))
      if (rows.length > 0) seen[name] = rows.map((row) => row['of'])
    }
    expect(seen).toEqual({
      tenants: [yard.tenantId],
      visits: [mine.visit.id],
      bols: [mine.bol.id],
      bol_lines: [mine.bol.id],
      documents: [mine.bol.id],
      signatures: [mine.bol.id],
    })
  })

  it('lets client and driver write nothing that is not theirs', async () => {
    const refused = { code: '42501' }
    for (const viewer of [client, driver]) {
      expect(await asRole(viewer, (sql) => sql(`update releases set fob = 'X' returning 1`))).toEqual([])
      expect(
        await asRole(viewer, (sql) =>
          sql(`update bols set status = 'VOID' where id = $1 returning 1`, [other.bol.id]),
        ),
      ).toEqual([])
      await expect(
        asRole(viewer, (sql) =>
          sql('insert into products (id, tenant_id, name) values ($1, $2, $3)', [
            absentId(),
            yard.tenantId,
            'X',
          ]),
        ),
      ).rejects.toMatchObject(refused)
    }
    expect(
      await asRole(client, (sql) =>
        sql(`update bols set official_lbs = 1, official_ticket = 'X' returning 1`),
      ),
    ).toEqual([])
    await expect(
      asRole(client, (sql) => sql('update audit_events set actor_name = $1', ['X'])),
    ).rejects.toMatchObject(refused)
  })

  it('keeps people who are in no tenant of the asker’s out of sight', async () => {
    const emails = (
      await asRole(staff(riverbend), (sql) => sql('select email from users order by email'))
    ).map((row) => row['email'])
    expect(emails).toEqual(['both@example.com', 'client@riverbend.example', 'office@riverbend.example'])
    await expect(
      asRole(staff(yard), (sql) =>
        sql('select issuer from users').then(() => sql('update users set name = $1', ['X'])),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the walls themselves', () => {
  it('stand around every table that has a tenant, also for its owner', async () => {
    const open = await app.sql(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relname = any ($1) and not (relrowsecurity and relforcerowsecurity)`,
      [names],
    )
    expect(open).toEqual([])
  })

  it('leave no table without a tenant but those that belong to none', async () => {
    const rest = await app.sql<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relkind = 'r' and relname <> all ($1) order by 1`,
      [names],
    )
    expect(rest.map(({ relname }) => relname)).toEqual([
      'http_sessions',
      'mikro_orm_migrations',
      'rate_limits',
      'users',
    ])
  })

  it('are not gone round by any foreign key: each names the tenant too', async () => {
    const loose = await app.sql<{ name: string }>(
      `select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k
       where k.contype = 'f' and k.conrelid = any ($1::regclass[]) and k.confrelid = any ($1::regclass[])
         and k.confrelid <> 'tenants'::regclass
         and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'tenant_id')`,
      [names],
    )
    expect(loose).toEqual([])
    const homeless = tables.filter(({ name }) => name !== 'tenants').map(({ name }) => name)
    const nullable = await app.sql(
      `select attrelid::regclass::text from pg_attribute where attname = 'tenant_id' and attrelid = any ($1::regclass[]) and not attnotnull`,
      [homeless],
    )
    expect(nullable).toEqual([])
  })

  it('hold for the API’s role: it owns nothing, is no superuser, cannot pass them, and may not make anything', async () => {
    expect(
      await app.sql(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = 'lading_app'`,
      ),
    ).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false },
    ])
    expect(await app.sql(`select relname from pg_class where relowner = 'lading_app'::regrole`)).toEqual([])
    expect(await app.sql(`select proname from pg_proc where proowner = 'lading_app'::regrole`)).toEqual([])
    await expect(asRole(staff(yard), (sql) => sql('create table x (y int)'))).rejects.toMatchObject({
      code: '42501',
    })
    await expect(
      asRole(staff(yard), (sql) => sql('alter table bols disable row level security')),
    ).rejects.toMatchObject({ code: '42501' })
    await expect(asRole(staff(yard), (sql) => sql('truncate bols'))).rejects.toMatchObject({ code: '42501' })
    const members = await app.sql(
      `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'lading_app'::regrole`,
    )
    expect(members).toEqual([])
  })

  it('have no doors but the few that are listed', async () => {
    const doors = await app.sql<{ name: string }>(
      `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('app', 'public') and has_function_privilege('lading_app', p.oid, 'EXECUTE') and p.prorettype <> 'trigger'::regtype order by 1`,
    )
    expect(doors.map(({ name }) => name)).toEqual([
      'find_user', 'find_visit', 'gate', 'has_demo_people', 'memberships_of', 'open_share_link', 'overdue_visits', 'search_bols', 'verify_bol', 'visit_viewer',
    ]) // prettier-ignore
  })
})
