/** The composition root: what one process has, and which modules it runs. */
import path from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { checkDatabase, pendingMigrations } from './check-database.ts'
import type { ResolvedConfig } from './config.ts'
import { guardedSchema } from './graphql/schema.ts'
import { audit } from './modules/audit/index.ts'
import { bols } from './modules/bols/index.ts'
import { catalog } from './modules/catalog/index.ts'
import { documents } from './modules/documents/index.ts'
import { identity } from './modules/identity/index.ts'
import { releases } from './modules/releases/index.ts'
import { tenancy, tenantById } from './modules/tenancy/index.ts'
import { visits } from './modules/visits/index.ts'
import { Bus } from './platform/bus.ts'
import { systemClock } from './platform/clock.ts'
import { Ctx, type Services } from './platform/ctx.ts'
import { Subscriptions } from './platform/events.ts'
import { newId } from './platform/ids.ts'
import { type Job, Jobs } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { catchingMailer } from './platform/mail/catcher.ts'
import { smtpMailer } from './platform/mail/smtp.ts'
import type { Module, Worker } from './platform/module.ts'
import { LocalStore } from './platform/object-store/local.ts'
import { S3Store } from './platform/object-store/s3.ts'
import { openOrm } from './platform/orm.ts'
import { PdfPool } from './platform/pdf/pool.ts'
import { RateLimits } from './platform/rate-limits.ts'
import { Reads } from './platform/reads.ts'
import { systemViewer } from './platform/viewer.ts'

/** In the order of their ranks: each may use those before it (house.md). */
export const modules: readonly Module[] = [
  tenancy,
  identity,
  audit,
  documents,
  catalog,
  releases,
  bols,
  visits,
]

/** Every job there is; each has a queue of its own, made when the database is migrated. */
export const jobs: readonly Job[] = workersOf(modules).map(({ job }) => job)

export interface App {
  readonly services: Services
  readonly modules: readonly Module[]
  /** Guarded; what is served. */
  readonly schema: GraphQLSchema
  pendingMigrations(): Promise<readonly string[]>
  /** Does the work of the queue in this process until it is closed. */
  startWorkers(): Promise<void>
  close(): Promise<void>
}

/** Parts that tests put in the place of the real ones. */
export type Overrides = Partial<Pick<Services, 'clock' | 'log' | 'mailer' | 'store'>>

/**
 * Opens everything that the configuration names.
 *
 * @throws StartFault when the database is not ready for this code.
 */
export async function openApp(config: ResolvedConfig, overrides: Overrides = {}): Promise<App> {
  const { databaseUrl, databasePool, publicUrl } = config
  const clock = overrides.clock ?? systemClock
  const log = overrides.log ?? createLog(config.logLevel)
  const reads = new Reads(databaseUrl, databasePool)
  try {
    await checkDatabase(reads.pool, config)
  } catch (error) {
    await reads.close()
    throw error
  }
  const entities = modules.flatMap((module) => module.entities ?? [])
  const services: Services = {
    orm: await openOrm(databaseUrl, entities, databasePool),
    reads,
    jobs: new Jobs(databaseUrl, log),
    bus: new Bus(databaseUrl),
    subscriptions: new Subscriptions(),
    store: overrides.store ?? storeOf(config, () => clock.now()),
    mailer: overrides.mailer ?? mailerOf(config, () => clock.now()),
    pdf: new PdfPool({
      templates: Object.assign({}, ...modules.map((module) => module.pdfTemplates ?? {})),
      size: config.pdfWorkers,
    }),
    limits: new RateLimits(reads.pool),
    clock,
    log,
    publicUrl,
  }
  for (const { job, on } of workersOf(modules)) for (const event of on) services.subscriptions.add(event, job)
  await Promise.all([services.bus.open(), services.jobs.start()])

  let endChores = () => {}
  return {
    services,
    modules,
    schema: await guardedSchema(modules),
    pendingMigrations: () => pendingMigrations(reads.pool),
    async startWorkers() {
      endChores = await startWorkers(services)
    },
    async close() {
      endChores()
      await services.jobs.close() // first: what runs may need all the others
      await Promise.all([services.bus.close(), services.pdf.close(), services.mailer.close()])
      await Promise.all([reads.close(), services.orm.close(true)])
      if (services.store instanceof S3Store) services.store.close()
    },
  }
}

/** Where caught letters are kept while there is no mail server. */
export const caughtMailFolder = (dataDir: string): string => path.join(dataDir, 'mail')

function storeOf({ s3, dataDir, publicUrl, storeSecret }: ResolvedConfig, now: () => Date) {
  return s3
    ? new S3Store(s3)
    : new LocalStore({
        dir: path.join(dataDir, 'objects'),
        baseUrl: `${publicUrl}/store`,
        secret: storeSecret,
        now,
      })
}

function mailerOf({ smtpUrl, mailFrom, dataDir }: ResolvedConfig, now: () => Date) {
  return smtpUrl
    ? smtpMailer({ url: smtpUrl, from: mailFrom })
    : catchingMailer({ dir: caughtMailFolder(dataDir), from: mailFrom, now })
}

function workersOf(all: readonly Module[]): Worker[] {
  return all.flatMap((module) => module.jobs ?? [])
}

/** Jobs and chores act as the house itself, in the tenant that they are about. Returns how to end the chores. */
async function startWorkers(services: Services): Promise<() => void> {
  const as = async (tenantId: string) => {
    const tenant = await tenantById(services.reads, tenantId)
    if (!tenant) throw new Error(`There is no tenant ${tenantId}.`)
    return new Ctx(services, systemViewer(tenant), { requestId: newId(), ip: null, userAgent: null })
  }
  for (const { job, handle } of workersOf(modules))
    await services.jobs.work(job, async (payload) => handle(await as(payload.tenantId), payload))
  const timers = modules.flatMap(({ chores = [] }) =>
    chores.map(({ name, everySeconds, run }) =>
      setInterval(
        () =>
          void run(services, as).catch((error: unknown) =>
            services.log.warn({ err: error, chore: name }, 'chore failed'),
          ),
        everySeconds * 1000,
      ),
    ),
  )
  return () => timers.forEach(clearInterval)
}
