/**
 * Brings along a PostgreSQL for trying Lading out and for its tests: a private cluster in the data folder, listening
 * on loopback only. Production uses DATABASE_URL.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { waitForLock } from '../../bin/lock.mjs'
import { freePort } from './ports.ts'
import { installedBinaries } from './postgres/binaries.ts'
import { clusterPassword, ensureCluster } from './postgres/cluster.ts'
import { adopt, findRunning, launch, type Server } from './postgres/server.ts'

export interface PostgresOptions {
  /** Folder of the cluster; made when it is not there. */
  dataDir: string
  /** Wanted port; another free one is taken when somebody listens there. */
  port?: number
  /** Settings of postgresql.conf for this run, e.g. `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>
  /** A cluster for one run: it is deleted as soon as it is stopped or its starter dies. */
  disposable?: boolean
  log?: (line: string) => void
}

export interface EmbeddedPostgres {
  host: string
  port: number
  /** Connection string of the superuser `postgres`, with its password: a secret. */
  superuserUrl: string
  /** True when it was already running, left over by a starter that was killed. */
  adopted: boolean
  /** Ends all connections and stops the server; resolves when its process is gone. */
  stop(): Promise<void>
  /** Calls back, with the last words of the server, when it ends without `stop`. */
  onCrash(callback: (lastWords: string) => void): void
}

/**
 * Starts the cluster in `dataDir`, or takes over the one that already runs there.
 *
 * It ends with its starter, even with one that is killed. Two starters of one folder take turns.
 *
 * @throws Error with a sentence for people: unknown platform, folder of another PostgreSQL version, server that dies.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir)
  mkdirSync(path.dirname(dataDir), { recursive: true, mode: 0o700 })
  const lock = await waitForLock(`${dataDir}.lock`, { timeoutMs: 120_000 })
  try {
    const binaries = installedBinaries()
    const password = await ensureCluster(dataDir, binaries)
    const running = await findRunning(dataDir, password)
    const server = running ? adopt(dataDir, running) : await launchAnew(dataDir, binaries, options)
    return {
      host: '127.0.0.1',
      port: server.port,
      superuserUrl: superuserUrl(server.port, password),
      adopted: running !== undefined,
      stop: () => server.stop(options.disposable === true),
      onCrash: (callback) => server.onCrash(callback),
    }
  } finally {
    lock.release()
  }
}

/**
 * Returns the connection string of the server that somebody else runs in `dataDir`, without taking it over;
 * undefined when none does.
 */
export async function runningPostgres(dataDir: string): Promise<string | undefined> {
  const password = clusterPassword(dataDir)
  const running = password === undefined ? undefined : await findRunning(dataDir, password)
  return running && password !== undefined ? superuserUrl(running.port, password) : undefined
}

async function launchAnew(dataDir: string, binaries: string, options: PostgresOptions): Promise<Server> {
  return launch({
    dataDir,
    binaries,
    port: await freePort(options.port),
    settings: options.settings ?? {},
    disposable: options.disposable === true,
    log: options.log,
  })
}

function superuserUrl(port: number, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
}
