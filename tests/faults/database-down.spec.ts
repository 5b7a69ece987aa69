import { randomBytes, randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { jobs, openApp } from '../../api/src/app.ts'
import { loadConfig } from '../../api/src/config.ts'
import { startPostgres } from '../../api/src/embedded/postgres.ts'
import { migrateUp } from '../../api/src/migrate.ts'
import { issueBol } from '../../api/src/modules/bols/index.ts'
import { inviteUser, membershipsOf, viewerOf } from '../../api/src/modules/identity/index.ts'
import { createRelease } from '../../api/src/modules/releases/index.ts'
import { createTenant } from '../../api/src/modules/tenancy/index.ts'
import { Ctx } from '../../api/src/platform/ctx.ts'
import { createLog } from '../../api/src/platform/log.ts'

// A PostgreSQL of its own, for it is killed; as safe as in production, so that what was acknowledged must still be there.
const dataDir = path.join(os.tmpdir(), `lading-killed-${randomBytes(6).toString('hex')}`)
let postgres = await startPostgres({ dataDir, disposable: false })
const { superuserUrl: url, port } = postgres
await migrateUp(url, jobs)
const owner = new pg.Client({ connectionString: url })
await owner.connect()
const { tenantId } = await createTenant(
  owner,
  { slug: 'yard', name: 'Yard', bolPrefix: 'YRD', timeZone: 'America/New_York' },
  { slug: 'gate', name: 'Gate', street: '1 Pier', city: 'Toledo', state: 'OH', zip: '43605' },
)
const { userId } = await inviteUser(owner, { tenantId, email: 'a@b.example', name: 'Ana', roles: ['OFFICE'] })
await owner.query(`update users set status = 'ACTIVE'`)
await owner.end()

const config = loadConfig({ DATA_DIR: path.join(dataDir, 'data'), DATABASE_POOL: '4' })
const app = await openApp(
  {
    ...config,
    databaseUrl: url,
    oidc: { issuer: 'http://127.0.0.1', clientId: 'x', clientSecret: 'x' },
    sessionSecrets: ['x'],
    storeSecret: 'x',
  },
  { log: createLog('silent') },
)
await app.startWorkers()
const [membership] = await membershipsOf(app.services.reads, userId)
if (!membership) throw new Error('Ana is nowhere a member.')
const office = () =>
  new Ctx(app.services, viewerOf(membership), { requestId: 'test', ip: null, userAgent: null })
afterAll(async () => {
  await app.close()
  await postgres.stop()
})

/** Ends the server's first process as a power cut would; its others notice and end too. */
async function killPostgres(): Promise<void> {
  const crashed = new Promise<void>((resolve) => postgres.onCrash(() => resolve()))
  const note = await noteOfServer(dataDir)
  process.kill(Number((await readFile(note, 'utf8')).split('\n')[0]), 'SIGKILL')
  await crashed
}

async function noteOfServer(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  return path.join(folder, names.find((name) => path.basename(name) === 'postmaster.pid') ?? 'postmaster.pid')
}

const LOADS = 40
async function loadsToShip(): Promise<string[]> {
  const release = await createRelease(
    office(),
    {
      number: 'R-1', seller: 'S', releaseDate: '2026-11-01', customer: { create: { code: 'C' } },
      shipTo: { create: { name: 'W', street: 'S', city: 'C', state: 'OH', zip: '45822' } },
      carrier: { create: { name: 'H' } }, product: { create: 'P' }, chemistry: [], requirements: [], confirm: [],
      quantityLbs: 1_800_000, loads: Array.from({ length: LOADS }, () => ({})),
    }, // prettier-ignore
    undefined,
  )
  const rows = await office().rows<{ id: string }>(
    { name: 'loads of the test', text: 'select id from loads where release_id = $1 order by seq' },
    [release.id],
  )
  return rows.map(({ id }) => id)
}

describe('a PostgreSQL that is killed and started again under a running application', () => {
  it('loses no BOL that was acknowledged; the application goes on by itself, without a gap, and draws every paper', async () => {
    const loads = await loadsToShip()
    const input = (loadId: string) => ({
      loadId,
      truckNumber: '1',
      trailerNumber: '2',
      netLbs: 40_000,
      confirm: ['STOCK_OVERDRAWN' as const],
      confirmReason: 'Test',
    })
    const keys = loads.map(() => randomUUID())
    const acknowledged = new Set<string>()
    const ship = async (at: number) => {
      const bol = await issueBol(office(), input(loads[at] ?? ''), keys[at])
      acknowledged.add(bol.number)
    }
    const asking = Promise.allSettled(loads.map((_load, at) => ship(at)))
    while (acknowledged.size < 8) await new Promise((resolve) => setImmediate(resolve))
    await killPostgres()
    await asking
    const before = [...acknowledged]
    expect(before.length).toBeLessThan(LOADS)
    postgres = await startPostgres({ dataDir, disposable: true, port })

    for (const at of loads.keys())
      await expect
        .poll(
          () =>
            ship(at).then(
              () => 'shipped',
              () => 'refused',
            ),
          { timeout: 15_000 },
        )
        .toBe('shipped')
    const numbers = (
      await office().rows<{ number: string }>({
        name: 'numbers of the test',
        text: 'select number from bols order by number',
      })
    ).map(({ number }) => number)
    expect(numbers).toHaveLength(LOADS)
    expect(numbers.map((number) => Number(number.slice(-4)))).toEqual(loads.map((_, at) => at + 1))
    for (const number of before) expect(numbers).toContain(number)
    // What was being drawn is given up by the queue after two minutes: let them have passed.
    const superuser = new pg.Client({ connectionString: url })
    await superuser.connect()
    await superuser.query(
      `update jobs.job set started_on = started_on - interval '5 minutes' where state = 'active'`,
    )
    await superuser.query('update jobs.queue set monitor_on = null, monitor_claim_on = null')
    await superuser.end()
    const unready = {
      name: 'papers that are not ready',
      text: `select from documents where status <> 'READY'`,
    }
    await expect.poll(() => office().rows(unready), { timeout: 60_000, interval: 250 }).toEqual([])
  }, 150_000)
})
