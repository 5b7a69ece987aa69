/** One throw-away PostgreSQL for a whole run of vitest; a test's isolation is its own tenant in it. */
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../api/src/embedded/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the superuser of the run's PostgreSQL: `inject('superuserUrl')`. */
    superuserUrl: string
  }
}

/** Nothing in it has to survive, so nothing waits for the disk. */
const forSpeed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** vitest's `globalSetup`. The cluster is deleted at the end, also when vitest is killed. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({
    dataDir: path.join(os.tmpdir(), `lading-test-${randomBytes(6).toString('hex')}`),
    disposable: true,
    settings: forSpeed,
  })
  provide('superuserUrl', postgres.superuserUrl)
  return () => postgres.stop()
}
