import { createHash } from 'node:crypto'
import connectPgSimple from 'connect-pg-simple'
import session, { type SessionData } from 'express-session'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { Bus } from '../platform/bus.ts'
import type { Clock } from '../platform/clock.ts'

declare module 'express-session' {
  interface SessionData {
    userId?: string
    tenantId?: string
    visitId?: string
    /** Names the session to the provider when it is to end there too. */
    idToken?: string
    /** Milliseconds since 1970. */
    bornAt?: number
  }
}

const second = 1000
const hour = 3600 * second
/** A session ends after this long without a request, */
export const IDLE_MS = 12 * hour
/** and after this long in any case. */
export const WHOLE_LIFE_MS = 7 * 24 * hour
const freshMs = 5 * second
const touchEveryMs = 60 * second

/** News of sessions that changed or ended: the fingerprint of the id, never the id. */
const SESSIONS = 'sessions'

type Done = (error?: unknown) => void

/**
 * Keeps sessions in PostgreSQL, and for five seconds in memory, so that a hot request asks no question. A change or an
 * end is told to every process at once. That a session is in use is written down once a minute.
 */
export class Sessions extends session.Store {
  readonly #rows: session.Store & { close(): Promise<void> | void }
  readonly #pool: pg.Pool
  readonly #clock: Clock
  readonly #fresh = new LRUCache<string, string>({ max: 20_000, ttl: freshMs })
  readonly #touched = new LRUCache<string, true>({ max: 50_000, ttl: touchEveryMs })
  /** What was written a moment ago: express-session saves a renewed session once more as the answer ends. */
  readonly #written = new LRUCache<string, string>({ max: 1_000, ttl: 2 * second })
  readonly #endings = new Map<string, Set<() => void>>()
  readonly #deaf: () => void

  constructor({
    pool,
    bus,
    clock,
    onFault,
  }: {
    pool: pg.Pool
    bus: Bus
    clock: Clock
    onFault: (error: unknown) => void
  }) {
    super()
    this.#pool = pool
    this.#clock = clock
    const Rows = connectPgSimple(session)
    this.#rows = new Rows({
      pool,
      tableName: 'http_sessions',
      pruneSessionInterval: 15 * 60,
      errorLog: onFault,
    })
    this.#deaf = bus.on(SESSIONS, (print) => this.#forget(print))
  }

  override get(sid: string, done: (error: unknown, data?: SessionData | null) => void): void {
    const print = printOf(sid)
    const kept = this.#fresh.get(print)
    if (kept) return done(null, JSON.parse(kept) as SessionData)
    this.#rows.get(sid, (error: unknown, data) => {
      if (error || !data) return done(error ?? null, null)
      if (this.#now() - (data.bornAt ?? 0) > WHOLE_LIFE_MS)
        return this.destroy(sid, (fault) => done(fault ?? null, null))
      this.#fresh.set(print, JSON.stringify(data))
      done(null, data)
    })
  }

  override set(sid: string, data: SessionData, done: Done = () => {}): void {
    const holds = JSON.stringify({ ...data, cookie: undefined })
    if (this.#written.get(sid) === holds) return done()
    this.#written.set(sid, holds)
    this.#rows.set(sid, this.#untilIdle(data), (error: unknown) => this.#tell(sid, error, done))
  }

  override destroy(sid: string, done: Done = () => {}): void {
    this.#written.delete(sid)
    this.#rows.destroy(sid, (error: unknown) => this.#tell(sid, error, done))
  }

  override touch(sid: string, data: SessionData, done: () => void = () => {}): void {
    const print = printOf(sid)
    if (!this.#touched.has(print)) {
      this.#touched.set(print, true)
      this.#rows.touch?.(sid, this.#untilIdle(data), () => {}) // the answer does not wait; a lost touch is made up for
    }
    done()
  }

  /** Calls back when the session changes or ends, here or elsewhere, until the returned function is called. */
  onChange(sid: string, changed: () => void): () => void {
    const print = printOf(sid)
    const listeners = this.#endings.get(print) ?? new Set()
    this.#endings.set(print, listeners.add(changed))
    return () => {
      listeners.delete(changed)
      if (listeners.size === 0) this.#endings.delete(print)
    }
  }

  async close(): Promise<void> {
    this.#deaf()
    await this.#rows.close()
  }

  #untilIdle(data: SessionData): SessionData {
    const end = Math.min(this.#now() + IDLE_MS, (data.bornAt ?? this.#now()) + WHOLE_LIFE_MS)
    return { ...data, cookie: { ...data.cookie, expires: new Date(end) } as SessionData['cookie'] }
  }

  #tell(sid: string, error: unknown, done: Done): void {
    const print = printOf(sid)
    this.#forget(print)
    if (error) return done(error)
    this.#pool.query('select pg_notify($1, $2)', [SESSIONS, print]).then(() => done(), done)
  }

  #forget(print: string): void {
    if (print === '')
      this.#fresh.clear() // a gap in the news
    else this.#fresh.delete(print)
    for (const changed of this.#endings.get(print) ?? []) changed()
  }

  #now(): number {
    return this.#clock.now().getTime()
  }
}

const printOf = (sid: string): string => createHash('sha256').update(sid).digest('base64url')
