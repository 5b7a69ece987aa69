import type { Job } from './jobs.ts'

/** What the audit trail calls a change; `Details` are facts beyond the changed fields. */
export interface AuditAction<Details extends object = object> {
  readonly name: string
  readonly details?: Details
}

/** Something that happened and that others may want to act on, after the commit. */
export interface DomainEvent<Payload extends object = object> {
  readonly name: string
  readonly payload?: Payload
}

export const auditAction = <Details extends object = object>(name: string): AuditAction<Details> => ({ name })
export const domainEvent = <Payload extends object>(name: string): DomainEvent<Payload> => ({ name })

/** Which jobs follow which events; filled by app.ts from the modules. */
export class Subscriptions {
  readonly #jobs = new Map<string, Job[]>()

  add(event: DomainEvent, job: Job): void {
    this.#jobs.set(event.name, [...(this.#jobs.get(event.name) ?? []), job])
  }

  of(event: DomainEvent): readonly Job[] {
    return this.#jobs.get(event.name) ?? []
  }
}
