import { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'

/** Work done after the commit that asked for it: at least once, so every handler must bear being run twice. */
export interface Job<Payload extends object = object> {
  readonly name: string
  /** Tries before it is given up and stays visible as failed. */
  readonly retryLimit?: number
  /** How many may run at once in one process. */
  readonly concurrency?: number
  readonly payload?: Payload
}

export type Enqueued<Payload> = Payload & { readonly tenantId: string }

/** A statement runner of whoever's transaction the job must be part of. */
export type SqlRunner = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** The queue: rows in the same PostgreSQL, so that a job exists exactly when the change that needs it does. */
export class Jobs {
  readonly #boss: PgBoss
  readonly #log: Log
  #started = false

  constructor(databaseUrl: string, log: Log) {
    this.#log = log
    this.#boss = new PgBoss({
      connectionString: withAppRole(databaseUrl),
      schema: 'jobs',
      max: 6,
      migrate: false,
      createSchema: false,
      useListenNotify: true,
      // How soon the queue notices that a process died with jobs in its hands (they then have their two minutes).
      superviseIntervalSeconds: 15,
      monitorIntervalSeconds: 15,
      application_name: 'lading jobs',
    })
    this.#boss.on('error', (error) => log.warn({ err: error }, 'job queue'))
  }

  async start(): Promise<void> {
    await this.#boss.start()
    this.#started = true
  }

  /** Puts a job in as part of the transaction behind `sql`. */
  async enqueue<Payload extends object>(
    sql: SqlRunner,
    job: Job<Payload>,
    payload: Enqueued<Payload>,
  ): Promise<void> {
    await this.#boss.send(job.name, payload, { db: { executeSql: sql } })
  }

  /** Runs `handle` for each job of this name, here, until the queue is stopped. One that fails is tried again by itself. */
  async work<Payload extends object>(
    job: Job<Payload>,
    handle: (payload: Enqueued<Payload>) => Promise<void>,
  ): Promise<void> {
    await this.#boss.work<Enqueued<Payload>>(
      job.name,
      {
        // A notification wakes the worker; while batches come back full it goes on without waiting for the next poll.
        batchSize: job.concurrency ?? 4,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 10,
      },
      (batch) =>
        Promise.all(
          batch.map(async (one) => ({
            id: one.id,
            status: await this.#outcome(job.name, one.id, () => handle(one.data)),
          })),
        ),
    )
  }

  async #outcome(name: string, jobId: string, run: () => Promise<void>): Promise<'completed' | 'failed'> {
    try {
      await run()
      return 'completed'
    } catch (error) {
      this.#log.warn({ err: error, job: name, jobId }, 'job failed and will be tried again')
      return 'failed'
    }
  }

  /** Seconds since the oldest job that is due was put in; 0 when nothing waits. */
  async age(sql: SqlRunner): Promise<number> {
    const { rows } = await sql(
      `select coalesce(extract(epoch from now() - min(start_after)), 0)::float8 as age from jobs.job
       where state in ('created', 'retry') and start_after <= now()`,
      [],
    )
    return Number((rows[0] as { age: number } | undefined)?.age ?? 0)
  }

  async close(): Promise<void> {
    if (this.#started) await this.#boss.stop({ graceful: true, timeout: 8_000 })
  }
}

/** Makes the queue's tables and one queue a job, as the owner; part of migrating. */
export async function installJobs(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'jobs', supervise: false, schedule: false })
  await boss.start()
  for (const job of jobs) {
    const options = {
      retryLimit: job.retryLimit ?? 12,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      expireInSeconds: 120,
      notify: true,
    }
    if (await boss.getQueue(job.name)) await boss.updateQueue(job.name, options)
    else await boss.createQueue(job.name, options)
  }
  await boss.getDb().executeSql(
    `grant usage on schema jobs to lading_app;
     grant select, insert, update, delete on all tables in schema jobs to lading_app;
     grant execute on all functions in schema jobs to lading_app`,
    [],
  )
  await boss.stop({ graceful: false })
}

function withAppRole(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c role=lading_app')
  return url.href
}
