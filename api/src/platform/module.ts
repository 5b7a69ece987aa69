import type { EntitySchema } from '@mikro-orm/postgresql'
import type { Request, Router } from 'express'
import type { Ctx, Services } from './ctx.ts'
import type { DomainEvent } from './events.ts'
import type { Enqueued, Job } from './jobs.ts'

/** What a module brings into the house; `modules/<name>/index.ts` exports one, app.ts lists them. */
export interface Module {
  readonly name: string
  readonly entities?: readonly EntitySchema[]
  readonly resolvers?: readonly (new () => object)[]
  readonly jobs?: readonly Worker[]
  /** What is looked after now and then, with nobody asking. */
  readonly chores?: readonly Chore[]
  /** Papers it draws, by name: the modules that the PDF workers load. */
  readonly pdfTemplates?: Readonly<Record<string, URL>>
  /** Routes beside GraphQL, mounted at the root behind session, origin check and security headers. */
  readonly routes?: (services: Services, ctxOf: CtxOf) => Router
}

/** Must bear being run by several processes at once. `as` gives the house's own context in a tenant. */
export interface Chore {
  readonly name: string
  readonly everySeconds: number
  readonly run: (services: Services, as: (tenantId: string) => Promise<Ctx>) => Promise<void>
}

/** Who asks, read from the request's session. */
export type CtxOf = (req: Request) => Promise<Ctx>

/** A job, what starts it, and what it does: as the house itself (`systemViewer`) in the tenant that asked. */
export interface Worker {
  readonly job: Job
  readonly on: readonly DomainEvent[]
  readonly handle: (ctx: Ctx, payload: Enqueued<object>) => Promise<void>
}

/** Ties a job to the events that start it, with their payload's type held together. */
export function worker<Payload extends object>(
  job: Job<Payload>,
  on: readonly DomainEvent<Payload>[],
  handle: (ctx: Ctx, payload: Enqueued<Payload>) => Promise<void>,
): Worker {
  return { job, on, handle: handle as Worker['handle'] }
}
