import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyTries } from './errors.ts'

/** How often something may be tried, by whom; kept in PostgreSQL, so that it holds across processes. */
export interface Limit {
  readonly name: string
  readonly tries: number
  readonly perSeconds: number
}

export class RateLimits {
  readonly #pool: pg.Pool
  readonly #limiters = new Map<string, RateLimiterPostgres>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * Counts one try of `who`.
   *
   * @throws TooManyTries when the limit is used up, with the seconds until it is not.
   */
  async count(limit: Limit, who: string): Promise<void> {
    try {
      await this.#limiter(limit).consume(who)
    } catch (refused) {
      if (refused instanceof RateLimiterRes)
        throw new TooManyTries(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
      throw refused
    }
  }

  /** @throws TooManyTries when `who` has used the limit up; counts nothing. */
  async refuseIfSpent(limit: Limit, who: string): Promise<void> {
    const spent = await this.#limiter(limit).get(who)
    if (spent && spent.consumedPoints > limit.tries)
      throw new TooManyTries(Math.max(1, Math.ceil(spent.msBeforeNext / 1000)))
  }

  #limiter(limit: Limit): RateLimiterPostgres {
    let limiter = this.#limiters.get(limit.name)
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: this.#pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix: limit.name,
        points: limit.tries,
        duration: limit.perSeconds,
      })
      this.#limiters.set(limit.name, limiter)
    }
    return limiter
  }
}
