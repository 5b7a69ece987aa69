import { graphql } from 'graphql'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { membershipsOf, viewerOf } from '../../api/src/modules/identity/index.ts'
import { Ctx } from '../../api/src/platform/ctx.ts'
import { newId } from '../../api/src/platform/ids.ts'
import { type Statement, connectionFor } from '../../api/src/platform/reads.ts'
import { type Viewer, sessionVariables } from '../../api/src/platform/viewer.ts'
import { ship } from '../bench/scene/shipments.ts'
import { makeYards } from '../bench/scene/yards.ts'
import { type TestApp, startTestApp } from '../kit/app.ts'

interface Asked {
  readonly statement: Statement
  readonly values: readonly unknown[]
}

let app: TestApp
let ctx: Ctx
const asked: Asked[] = []

// The yards of the bench: twenty tenants with five hundred BOLs each are enough for the planner to see what a scan costs.
beforeAll(async () => {
  app = await startTestApp({ workers: false })
  const superusers = await Promise.all([connected(app.config.databaseUrl), connected(app.config.databaseUrl)])
  await makeYards(superusers[0])
  await ship(superusers as [pg.Client, pg.Client], { from: 0, upTo: 10_000 })
  await superusers[0].query('analyze')
  await Promise.all(superusers.map((superuser) => superuser.end()))

  const { reads } = app.app.services
  const [office] = await membershipsOf(
    reads,
    (await app.sql<{ id: string }>(`select bench.noun('user', 0, 0) as id`))[0]?.id ?? '',
  )
  if (!office) throw new Error('The yard has no office.')
  ctx = new Ctx(app.app.services, viewerOf(office), { requestId: newId(), ip: null, userAgent: null })

  const rows = reads.rows.bind(reads)
  reads.rows = <Row>(viewer: Viewer | null, statement: Statement, values: readonly unknown[] = []) => {
    asked.push({ statement, values })
    return rows<Row>(viewer, statement, values)
  }
}, 120_000)

const EVERYTHING = `id number status bolDate netLbs netTons officialLbs effectiveLbs varianceLbs customerName productName lotCode carrierName truckNumber
  trailerNumber customerPo issuedBy issuedAt shipTo { name city } chemistry { element percent } lines { description netLbs } viewerCan { void sign }
  load { id seq status } release { id number status } customer { id code name } documents { id kind version status }`
const page = (args: string) =>
  `{ bols(${args}) { edges { cursor node { ${EVERYTHING} } } pageInfo { hasNextPage endCursor } } }`

const hot: Record<string, () => Promise<string>> = {
  'a lookup by number': async () => `{ bol(number: "YAR-2024-0250") { ${EVERYTHING} } }`,
  'a lookup by id': async () => `{ bol(id: "${await anId()}") { ${EVERYTHING} } }`,
  'the newest page': async () => page('first: 50'),
  'a page far down': async () =>
    page(
      `first: 50, after: "${Buffer.from(JSON.stringify(['2024-01-05', await anId()])).toString('base64url')}"`,
    ),
  'the page of a customer': async () =>
    page(`first: 50, filter: { customerId: "${await nounId('customer')}" }`),
  'the page of those not weighed': async () => page('first: 50, filter: { missingOfficialWeight: true }'),
  'a search for a common word': async () => page('first: 20, filter: { search: "foundry" }'),
  'a search for a rare word': async () => page('first: 20, filter: { search: "yar-2024-0007" }'),
  'a search for nothing that is there': async () => page('first: 20, filter: { search: "zzzqqq" }'),
  'a link to the paper': async () => `mutation { documentLink(bolId: "${await anId()}") { url } }`,
}

describe('a hot read', () => {
  for (const [name, question] of Object.entries(hot))
    it(`never reads all rows: ${name}`, async () => {
      asked.length = 0
      await answered(await question())
      expect(asked.length).toBeGreaterThan(0)
      for (const one of asked) expect(await scansOf(one), one.statement.text).toEqual([])
    })
})

describe('a list of fifty with all its joined fields', () => {
  it('takes at most four statements', async () => {
    const before = app.app.services.reads.asked
    const { bols } = await answered<{ bols: { edges: unknown[] } }>(page('first: 50'))
    expect(bols.edges).toHaveLength(50)
    expect(app.app.services.reads.asked - before).toBeLessThanOrEqual(4)
  })
})

describe('the settings of a read', () => {
  it('are gone with it', async () => {
    await answered(page('first: 1'))
    const { rows } = await app.app.services.reads.pool.query(
      `select current_setting('app.tenant_id', true) as tenant, count(*)::integer as bols from bols`,
    )
    expect(rows).toEqual([{ tenant: '', bols: 0 }])
  })

  it('let it write nothing', async () => {
    const write = ctx.rows({ name: 'a write', text: `update bol_counters set last = last returning last` })
    await expect(write).rejects.toThrow('read-only')
  })
})

async function answered<Data>(source: string): Promise<Data> {
  const { data, errors } = await graphql({ schema: app.app.schema, source, contextValue: ctx })
  if (errors) throw errors[0]
  return data as Data
}

/** How a statement goes over the table of BOLs from end to end, asked as the API's role under the viewer's policies. */
async function scansOf({ statement, values }: Asked): Promise<string[]> {
  const client = await connected(app.config.databaseUrl, connectionFor(app.config.databaseUrl))
  try {
    await client.query('begin')
    await client.query('set local plan_cache_mode = force_generic_plan') // as `Reads` does
    for (const [name, value] of Object.entries(sessionVariables(ctx.viewer)))
      await client.query('select set_config($1, $2, true)', [name, value])
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
      `explain (format json) ${statement.text}`,
      [...values],
    )
    // What functions do is in no plan; the database counts it.
    await client.query(statement.text, [...values])
    const { rows: counted } = await client.query<{ scans: number }>(
      `select pg_stat_get_xact_numscans('bols'::regclass)::integer as scans`,
    )
    return [
      ...seqScans(rows[0]?.['QUERY PLAN']),
      ...(counted[0]?.scans === 0 ? [] : [`${counted[0]?.scans} scans while it ran`]),
    ]
  } finally {
    await client.end()
  }
}

function seqScans(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(seqScans)
  if (typeof plan !== 'object' || plan === null) return []
  const node = plan as Record<string, unknown>
  const own = node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'bols' ? ['Seq Scan on bols'] : []
  return [...own, ...Object.values(node).flatMap(seqScans)]
}

async function connected(
  connectionString: string,
  config: pg.ClientConfig = { connectionString },
): Promise<pg.Client> {
  const client = new pg.Client(config)
  await client.connect()
  return client
}

const anId = async () =>
  (
    await app.sql<{ id: string }>(
      `select id from bols where tenant_id = bench.noun('tenant', 0, 0) order by number limit 1 offset 200`,
    )
  )[0]?.id ?? ''
const nounId = async (kind: string) =>
  (await app.sql<{ id: string }>('select bench.noun($1, 0, 3) as id', [kind]))[0]?.id ?? ''
