import { Router } from 'express'
import type { Services } from '../platform/ctx.ts'

/** Jobs that have waited this long say that no worker runs, or that it cannot keep up. */
const OLDEST_JOB_SECONDS = 300
const checkMs = 3_000
const fresh = 1_000

type Parts = Record<'database' | 'migrations' | 'store' | 'queue', string>

/** `/health/live`: the process answers. `/health/ready`: all it depends on does; 503 names the part that does not. */
export function healthRoutes(
  services: Services,
  pendingMigrations: () => Promise<readonly string[]>,
  isClosing: () => boolean,
): Router {
  let last: { at: number; parts: Promise<Parts> } | undefined
  const router = Router()
  router.use('/health', (_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/health/ready', async (_request, response) => {
    if (isClosing()) return void response.status(503).json({ status: 'closing' })
    // Probes come often and from many: they share an answer, so that asking costs the database next to nothing.
    if (!last || performance.now() - last.at > fresh)
      last = { at: performance.now(), parts: check(services, pendingMigrations) }
    const parts = await last.parts
    const failing = Object.entries(parts).filter(([, state]) => state !== 'ok')
    response
      .status(failing.length === 0 ? 200 : 503)
      .json({ status: failing.length === 0 ? 'ok' : 'failing', parts })
  })
  return router
}

async function check(
  { reads, store, jobs }: Services,
  pendingMigrations: () => Promise<readonly string[]>,
): Promise<Parts> {
  const sql = async (text: string, values?: unknown[]) => ({
    rows: (await reads.pool.query(text, values)).rows as unknown[],
  })
  const [database, migrations, documents, queue] = await Promise.all([
    stateOf(async () => void (await reads.pool.query('select 1'))),
    stateOf(async () => {
      const pending = await pendingMigrations()
      return pending.length > 0 ? `${pending.length} pending` : undefined
    }),
    stateOf(() => store.check()),
    stateOf(async () => {
      const age = await jobs.age(sql)
      return age > OLDEST_JOB_SECONDS ? `oldest job has waited ${Math.round(age)} s` : undefined
    }),
  ])
  return { database, migrations, store: documents, queue }
}

/** 'ok', or in a word or two what is wrong: no addresses, no details for strangers. */
async function stateOf(ask: () => Promise<string | undefined | void>): Promise<string> {
  let late: NodeJS.Timeout | undefined
  const timeout = new Promise<string>(
    (resolve) => (late = setTimeout(() => resolve('does not answer'), checkMs)),
  )
  try {
    return await Promise.race([ask().then((fault) => fault ?? 'ok'), timeout])
  } catch {
    return 'down'
  } finally {
    clearTimeout(late)
  }
}
