import { createHash } from 'node:crypto'
import {
  type EntityManager,
  type FilterQuery,
  LockMode,
  type RequiredEntityData,
  wrap,
} from '@mikro-orm/postgresql'
import { fromKysely } from 'pg-boss'
import { canonicalJson } from './canonical-json.ts'
import type { Ctx } from './ctx.ts'
import { Conflict, NotAllowed, NotFound } from './errors.ts'
import type { AuditAction, DomainEvent } from './events.ts'
import { newId } from './ids.ts'
import type { Viewer } from './viewer.ts'

export type Policy<Subject> = (viewer: Viewer, subject: Subject) => boolean
type Row = object & { id: string }
type EntityClass<E> = new () => E

/** What a write may use: rows it holds, and the records it leaves. Made only by `Ctx.transact`. */
export class Tx {
  readonly ctx: Ctx
  readonly viewer: Viewer
  /** One instant for the row, the audit entry and the paper. */
  readonly now: Date
  readonly #em: EntityManager
  readonly #trail: AuditEntry[] = []
  readonly #news: (() => Promise<void>)[] = []
  readonly #notices: [channel: string, payload: string][] = []

  constructor(ctx: Ctx, em: EntityManager, now: Date) {
    this.ctx = ctx
    this.viewer = ctx.viewer
    this.now = now
    this.#em = em
  }

  /**
   * Takes the row for the rest of the transaction.
   *
   * @throws NotFound when there is none that the viewer may see; NotAllowed when `may` refuses `action` on it.
   */
  async take<E extends Row>(
    entity: EntityClass<E>,
    id: string,
    what: string,
    action?: string,
    may?: Policy<E>,
  ): Promise<E> {
    const row = (await this.#em.findOne(entity, { id } as FilterQuery<E>, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    })) as E | null
    if (!row) throw new NotFound(what)
    if (may && !may(this.viewer, row)) throw new NotAllowed(action)
    return row
  }

  /** Takes every row that matches, in the order of their ids, so that two takers never wait for each other. */
  takeAll<E extends Row>(entity: EntityClass<E>, where: FilterQuery<E>): Promise<E[]> {
    return this.#em.find(entity, where, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      orderBy: { id: 'asc' } as never,
    }) as Promise<E[]>
  }

  /** Reads a row without holding it: for what this write only refers to. */
  async see<E extends Row>(entity: EntityClass<E>, where: FilterQuery<E>): Promise<E | null> {
    return (await this.#em.findOne(entity, where)) as E | null
  }

  seeAll<E extends Row>(entity: EntityClass<E>, where: FilterQuery<E>): Promise<E[]> {
    return this.#em.find(entity, where) as Promise<E[]>
  }

  /** Adds a row of the viewer's tenant, under a new id unless one is given. */
  add<E extends Row>(
    entity: EntityClass<E>,
    data: Omit<RequiredEntityData<E>, 'id' | 'tenantId'> & { id?: string },
  ): E {
    const row = { id: newId(), tenantId: this.viewer.tenant.id, ...data } as unknown as RequiredEntityData<E>
    return this.#em.create(entity, row) as E
  }

  /** Sends what was added and changed so far, for a statement that must see it. */
  flush(): Promise<void> {
    return this.#em.flush()
  }

  /** SQL inside this transaction, under the same policies. */
  sql<R = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> {
    return this.#em.execute<R[]>(text, values)
  }

  /** Leaves an entry in the audit trail: who did what to which row, and the fields that it changed. */
  record<Details extends object>(
    action: AuditAction<Details>,
    entity: string,
    subject: Row,
    details?: Details,
  ): void {
    this.#trail.push({
      action: action.name,
      entity,
      entityId: subject.id,
      changes: { ...this.#changesOf(subject), ...details },
    })
  }

  /** Tells whoever follows this event, after the commit and never without it. */
  announce<Payload extends object>(event: DomainEvent<Payload>, payload: Payload): void {
    const { jobs, subscriptions } = this.ctx.services
    for (const job of subscriptions.of(event))
      this.#news.push(() =>
        jobs.enqueue(fromKysely(this.#em.getTransactionContext() as never).executeSql, job, {
          ...payload,
          tenantId: this.viewer.tenant.id,
        }),
      )
  }

  /** Tells open screens of this tenant that something they show has changed. */
  notify(channel: string, id: string): void {
    this.#notices.push([channel, `${this.viewer.tenant.id}:${id}`])
  }

  /**
   * Called once by `Ctx.transact`: rows, then jobs and notices, then the trail, whose lock is so held shortest. One
   * statement each, whatever there is to tell: others wait for what this transaction holds.
   */
  async finish(): Promise<void> {
    await this.#em.flush()
    for (const news of this.#news) await news()
    if (this.#notices.length > 0)
      await this.sql(
        'select pg_notify(notice ->> 0, notice ->> 1) from jsonb_array_elements(?::jsonb) notice',
        [JSON.stringify(this.#notices)],
      )
    if (this.#trail.length > 0) await this.#writeTrail()
  }

  async #writeTrail(): Promise<void> {
    const { origin } = this.ctx
    const { tenant, kind, id, name } = this.viewer
    await this.sql(
      `insert into audit_events (id, tenant_id, seq, at, actor_kind, actor_id, actor_name, action, entity, entity_id, changes,
         ip, user_agent, request_id, prev_hash, hash)
       values ${this.#trail.map(() => "(?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, '', '')").join(', ')}`,
      this.#trail.flatMap(({ action, entity, entityId, changes }) => [
        newId(),
        tenant.id,
        this.now,
        kind,
        id,
        name,
        action,
        entity,
        entityId,
        JSON.stringify(changes),
        origin.ip,
        origin.userAgent?.slice(0, 300) ?? null,
        origin.requestId,
      ]),
    )
  }

  #changesOf(subject: Row): Record<string, unknown> {
    const before = (wrap(subject, true).__originalEntityData ?? {}) as Record<string, unknown>
    const after = this.#em.getComparator().prepareEntity(subject) as Record<string, unknown>
    const changed = Object.keys(after).filter(
      (field) =>
        !UNTOLD.has(field) && canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
    )
    return Object.fromEntries(changed.map((field) => [field, [before[field] ?? null, after[field] ?? null]]))
  }
}

interface AuditEntry {
  action: string
  entity: string
  entityId: string
  changes: Record<string, unknown>
}

// Ids and stamps say nothing; secrets and signatures must not be told twice.
const UNTOLD = new Set([
  'id',
  'tenantId',
  'createdAt',
  'updatedAt',
  'tokenHash',
  'strokes',
  'snapshot',
  'reading',
  'code',
])

/** A command that its sender may send again: the key it chose, the name and input that it must be the same for. */
export interface Retry {
  readonly key: string | undefined
  readonly operation: string
  readonly input: unknown
}

export async function runOnce<T extends { id: string }>(
  tx: Tx,
  { key, operation, input }: Retry,
  work: (tx: Tx) => Promise<T>,
  again: (tx: Tx, id: string) => Promise<T>,
): Promise<T> {
  if (!key) return work(tx)
  const hash = createHash('sha256').update(canonicalJson(input)).digest('hex')
  const mine = [tx.viewer.tenant.id, tx.viewer.id, key]
  const first = await tx.sql(
    `insert into idempotency_keys (tenant_id, actor_id, key, operation, request_hash) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [...mine, operation, hash],
  )
  if (first.length === 0) {
    const [earlier] = await tx.sql<{ operation: string; request_hash: string; result_id: string }>(
      'select operation, request_hash, result_id from idempotency_keys where tenant_id = ? and actor_id = ? and key = ?',
      mine,
    )
    if (earlier?.operation !== operation || earlier.request_hash !== hash)
      throw new Conflict('This idempotency key was used for something else. Use a new key.', {
        operation: earlier?.operation,
      })
    return again(tx, earlier.result_id)
  }
  const result = await work(tx)
  await tx.flush()
  await tx.sql('update idempotency_keys set result_id = ? where tenant_id = ? and actor_id = ? and key = ?', [
    result.id,
    ...mine,
  ])
  return result
}
