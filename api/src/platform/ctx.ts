import type { MikroORM } from '@mikro-orm/postgresql'
import type { Bus } from './bus.ts'
import type { Clock } from './clock.ts'
import { SignInNeeded } from './errors.ts'
import type { Subscriptions } from './events.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { ObjectStore } from './object-store/object-store.ts'
import type { PdfPool } from './pdf/pool.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Reads, Statement } from './reads.ts'
import { type Retry, Tx, runOnce } from './tx.ts'
import { type Viewer, sessionVariables } from './viewer.ts'

/** What the process has; made once in app.ts. */
export interface Services {
  readonly orm: MikroORM
  readonly reads: Reads
  readonly jobs: Jobs
  readonly bus: Bus
  readonly subscriptions: Subscriptions
  readonly store: ObjectStore
  readonly mailer: Mailer
  readonly pdf: PdfPool
  readonly limits: RateLimits
  readonly clock: Clock
  readonly log: Log
  /** Where the outside reaches us, without a slash at the end. */
  readonly publicUrl: string
}

/** Where a request came from, for the audit trail and the limits. */
export interface Origin {
  readonly requestId: string
  readonly ip: string | null
  readonly userAgent: string | null
  /** Binds the browser's session to a visit, after its id was renewed; there is none where no browser asks. */
  readonly startVisit?: (visitId: string) => Promise<void>
  /** Lets the browser's session act in another tenant from the next request on. */
  readonly actIn?: (tenantId: string) => Promise<void>
}

/** Who is asking, and what a read may use. Writes need a `Tx`, and `transact` is the only way to one. */
export class Ctx {
  readonly services: Services
  readonly origin: Origin
  readonly #viewer: Viewer | null
  readonly #loaders = new Map<unknown, unknown>()

  constructor(services: Services, viewer: Viewer | null, origin: Origin) {
    this.services = services
    this.#viewer = viewer
    this.origin = origin
  }

  get viewerOrNull(): Viewer | null {
    return this.#viewer
  }

  /** @throws SignInNeeded when nobody is signed in. */
  get viewer(): Viewer {
    if (!this.#viewer) throw new SignInNeeded()
    return this.#viewer
  }

  now(): Date {
    return this.services.clock.now()
  }

  /** Rows of a prepared statement, as the viewer may see them. */
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    return this.services.reads.rows<Row>(this.#viewer, statement, values)
  }

  /** The same `make`r gives the same loader for the whole request, so that nested fields ask together. */
  loader<Loader>(make: (ctx: Ctx) => Loader): Loader {
    let loader = this.#loaders.get(make) as Loader | undefined
    if (!loader) this.#loaders.set(make, (loader = make(this)))
    return loader
  }

  /** Runs `work` in one transaction under the viewer's row-level security. Only inside it can anything be written. */
  async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const now = this.now()
    const em = this.services.orm.em.fork({ session: { variables: sessionVariables(this.viewer) } })
    return em.transactional(async (inner) => {
      const tx = new Tx(this, inner, now)
      const result = await work(tx)
      await tx.finish()
      return result
    })
  }

  /** As `transact`, but a retry with the same key answers with what the first one did and does nothing again. */
  transactOnce<T extends { id: string }>(
    retry: Retry,
    work: (tx: Tx) => Promise<T>,
    again: (tx: Tx, id: string) => Promise<T>,
  ): Promise<T> {
    return this.transact((tx) => runOnce(tx, retry, work, again))
  }

  /** The same request seen by another viewer, e.g. the house itself. */
  as(viewer: Viewer): Ctx {
    return new Ctx(this.services, viewer, this.origin)
  }
}
