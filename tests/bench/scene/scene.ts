import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { jobs } from '../../../api/src/app.ts'
import { type Logins, prepareDatabase } from '../../../api/src/embedded/database.ts'
import { startPostgres } from '../../../api/src/embedded/postgres.ts'
import { migrateUp } from '../../../api/src/migrate.ts'
import { planLoads, settle, ship } from './shipments.ts'
import { makeYards } from './yards.ts'

/** One database of the bench: how it is reached by the API, by the owner of the tables, and past every wall. */
export interface Yardful extends Logins {
  readonly bols: number
  readonly superuserUrl: string
}

export interface Scene {
  readonly small: Yardful
  readonly large: Yardful
  close(): Promise<void>
}

export interface SceneOptions {
  readonly small: number
  readonly large: number
  /** Loads to issue in the first yard of the large database. */
  readonly pending: number
  /** A folder to keep the databases in, for the next run; without it they are thrown away. */
  readonly keep?: string | undefined
  readonly say: (line: string) => void
}

/** Synchronous writes as in production; memory as a small server would be given. */
const SETTINGS = {
  shared_buffers: `${Math.min(2048, Math.floor(os.totalmem() / 4 / 1_048_576))}MB`,
  max_connections: '250',
  effective_cache_size: `${Math.floor(os.totalmem() / 2 / 1_048_576)}MB`,
  random_page_cost: '1.1',
  max_wal_size: '8GB',
}

/** Starts a PostgreSQL with two databases of the same twenty yards: a young one, and the same one grown. */
export async function openScene({ small, large, pending, keep, say }: SceneOptions): Promise<Scene> {
  const dataDir = keep ?? path.join(os.tmpdir(), `lading-bench-${randomBytes(6).toString('hex')}`)
  const postgres = await startPostgres({ dataDir, disposable: keep === undefined, settings: SETTINGS })
  const logins = (name: string) =>
    prepareDatabase(postgres.superuserUrl, { name, ownerPassword: 'bench-owner', apiPassword: 'bench-api' })
  try {
    const young = await yardful('bench_young', small)
    if (!(await hasYards(young.superuserUrl))) {
      say(`Making ${small} BOLs`)
      await migrateUp(young.migrationDatabaseUrl, jobs)
      await asSuperuser(young.superuserUrl, async (superuser) => {
        await makeYards(superuser)
        await asSuperuser(young.superuserUrl, (second) => ship([superuser, second], { from: 0, upTo: small }))
      })
      await asSuperuser(postgres.superuserUrl, (superuser) =>
        superuser.query(
          'create database bench_grown template bench_young owner lading_owner strategy file_copy',
        ),
      )
      const grown = await yardful('bench_grown', large)
      say(`Letting them grow to ${large}`)
      await asSuperuser(grown.superuserUrl, async (superuser) => {
        await asSuperuser(grown.superuserUrl, (second) =>
          ship([superuser, second], { from: small, upTo: large }),
        )
        await planLoads(superuser, pending)
        await settle(superuser)
      })
      await asSuperuser(young.superuserUrl, settle)
    }
    return { small: young, large: await yardful('bench_grown', large), close: () => postgres.stop() }
  } catch (error) {
    await postgres.stop()
    throw error
  }

  async function yardful(name: string, bols: number): Promise<Yardful> {
    return {
      ...(await logins(name)),
      bols,
      superuserUrl: postgres.superuserUrl.replace(/\/postgres$/, `/${name}`),
    }
  }
}

/** Runs `work` on a connection that no policy and no time-out holds back. */
export async function asSuperuser<T>(url: string, work: (superuser: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function hasYards(url: string): Promise<boolean> {
  return asSuperuser(url, async (superuser) => {
    const { rows } = await superuser.query<{ there: boolean }>(
      `select to_regnamespace('bench') is not null as there`,
    )
    return rows[0]?.there === true
  })
}
