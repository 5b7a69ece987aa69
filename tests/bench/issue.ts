import pg from 'pg'
import { type Loader, type Measured, post } from './load/load.ts'
import { type Yardful, asSuperuser } from './scene/scene.ts'
import { startServer } from './servers/start.ts'
import { ISSUE, type Step } from './servers/issue.sql.ts'

const WRITERS = 16

export interface Issuing {
  /** BOLs a second through the API, and by the same statements on as many plain connections. */
  readonly perSecond: number
  readonly plainPerSecond: number
  readonly p50: number
  readonly p975: number
  readonly issued: number
  readonly gaps: number
  readonly repeats: number
  readonly deadlocks: number
  readonly errors: number
}

const MUTATION = `mutation Issue($input: IssueBolInput!) { issueBol(input: $input) { id number } }`

/** Sixteen writers issue BOLs of one tenant, through the API and then by hand. */
export async function measureIssue(
  loader: Loader,
  database: Yardful,
  { measureMs }: { measureMs: number },
): Promise<Issuing> {
  const loads = await pendingLoads(database)
  const before = await deadlocks(database)
  const half = Math.floor(loads.length / 2)
  const perRound = Math.floor(half / 2)
  const measured: Measured[] = []
  const plain: number[] = []
  const server = await startServer('lading', database)
  try {
    for (const round of [0, 1]) {
      const requests = loads.slice(round * perRound, (round + 1) * perRound).map((loadId, index) =>
        post(
          '/graphql',
          {
            query: MUTATION,
            variables: {
              input: {
                loadId,
                truckNumber: String(100 + (index % 900)),
                trailerNumber: 'R-77',
                netLbs: 40_000 + (index % 9_000),
              },
            },
          },
          server.cookie,
        ),
      )
      measured.push(
        await loader.measure({
          port: server.port,
          requests,
          connections: WRITERS,
          warmupMs: 500,
          measureMs,
          limit: perRound,
        }),
      )
      plain.push(
        await issueByHand(
          database,
          loads.slice(half + round * perRound, half + (round + 1) * perRound),
          measureMs,
        ),
      )
    }
  } finally {
    await server.stop()
  }
  const best = measured.reduce((one, other) => (other.perSecond > one.perSecond ? other : one))
  return {
    perSecond: best.perSecond,
    plainPerSecond: Math.max(...plain),
    p50: best.p50,
    p975: best.p975,
    errors: measured.reduce((sum, { errors }) => sum + errors, 0),
    deadlocks: (await deadlocks(database)) - before,
    ...(await numbering(database)),
  }
}

const pendingLoads = ({ superuserUrl }: Yardful): Promise<string[]> =>
  asSuperuser(superuserUrl, async (superuser) => {
    // Neighbours in the list are of different releases, as different clerks would be at.
    const { rows } = await superuser.query<{ id: string }>(
      `select l.id from loads l join releases r on r.tenant_id = l.tenant_id and r.id = l.release_id
       where l.tenant_id = bench.noun('tenant', 0, 0) and l.status = 'PENDING' and r.status = 'OPEN' order by l.seq, r.number`,
    )
    return rows.map(({ id }) => id)
  })

const deadlocks = ({ superuserUrl }: Yardful): Promise<number> =>
  asSuperuser(superuserUrl, async (superuser) =>
    Number(
      (await superuser.query('select deadlocks from pg_stat_database where datname = current_database()'))
        .rows[0]?.deadlocks,
    ),
  )

/** What the numbers of the first yard say: they run from 1 to the counter, each once, in every year. */
const numbering = ({ superuserUrl }: Yardful): Promise<Pick<Issuing, 'issued' | 'gaps' | 'repeats'>> =>
  asSuperuser(superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<{ issued: number; gaps: number; repeats: number }>(
      `select sum(last - used)::integer as gaps, sum(held - used)::integer as repeats, sum(issued)::integer as issued from (
         select c.last, count(distinct b.seq) as used, count(*) as held, count(*) filter (where b.issued_at > now() - interval '1 hour') as issued
         from bol_counters c join bols b on b.tenant_id = c.tenant_id and b.year = c.year
         where c.tenant_id = bench.noun('tenant', 0, 0) group by c.year, c.last) years`,
    )
    return rows[0] ?? { issued: 0, gaps: Number.NaN, repeats: Number.NaN }
  })

/** BOLs a second by the statements themselves, one connection a writer, under the same role and policies. */
async function issueByHand(
  { databaseUrl, superuserUrl }: Yardful,
  loads: string[],
  measureMs: number,
): Promise<number> {
  const tenantId = await asSuperuser(
    superuserUrl,
    async (superuser) =>
      (await superuser.query<{ id: string }>(`select bench.noun('tenant', 0, 0) as id`)).rows[0]?.id ?? '',
  )
  const userId = await asSuperuser(
    superuserUrl,
    async (superuser) =>
      (await superuser.query<{ id: string }>(`select bench.noun('user', 0, 0) as id`)).rows[0]?.id ?? '',
  )
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const client = new pg.Client({
        connectionString: databaseUrl,
        options: '-c role=lading_app -c timezone=UTC',
      })
      await client.connect()
      return client
    }),
  )
  let issued = 0
  const begin = performance.now()
  await Promise.all(
    writers.map(async (writer) => {
      for (
        let loadId = loads.pop();
        loadId !== undefined && performance.now() < begin + measureMs;
        loadId = loads.pop()
      ) {
        await issueOne(writer, ISSUE, { tenantId, userId, loadId })
        issued += 1
      }
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  await Promise.all(writers.map((writer) => writer.end()))
  return issued / seconds
}

/** One transaction; each step may take what the steps before it returned. */
async function issueOne(
  client: pg.Client,
  steps: readonly Step[],
  given: Record<string, unknown>,
): Promise<void> {
  const known: Record<string, unknown> = { ...given }
  await client.query('begin')
  for (const [index, { text, values }] of steps.entries()) {
    const { rows } = await client.query({
      name: `step ${index}`,
      text,
      values: values.map((name) => known[name]),
    })
    Object.assign(known, rows[0])
  }
  await client.query('commit')
}
