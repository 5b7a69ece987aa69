import pg from 'pg'
import { type Viewer, sessionVariables } from './viewer.ts'
import { ViewerQuery } from './viewer-query.ts'

/** A named statement that PostgreSQL parses once per connection. `text` must be the same for the same `name`. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/**
 * The way to hot reads: prepared SQL under the viewer's row-level security.
 *
 * The settings and the statement are sent at once and run as one transaction that can write nothing, so telling the
 * database who asks costs no round trip (measured in docs/bench.md).
 */
export class Reads {
  readonly #pool: pg.Pool
  /** How many statements were asked; tests count them. */
  asked = 0

  constructor(databaseUrl: string, size: number) {
    const { options, ...connection } = connectionFor(databaseUrl)
    this.#pool = new pg.Pool({ ...connection, options: `${options} ${PLANNED_ONCE}`, max: size })
    this.#pool.on('error', () => {}) // an idle connection that breaks is replaced at the next use
  }

  /** Rows of one statement, as `viewer` may see them. */
  async rows<Row>(
    viewer: Viewer | null,
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.asked += 1
    const settings = { ...SESSION, values: Object.values(sessionVariables(viewer)) }
    const client = await this.#pool.connect()
    return new Promise<Row[]>((resolve, reject) => {
      client.query(
        new ViewerQuery(settings, { ...statement, values }, (error, result) => {
          client.release(error !== null)
          if (error) reject(error)
          else resolve(result.rows as Row[])
        }),
      )
    })
  }

  /** The same for a question that belongs to nobody's tenant yet: sign-in, a pick-up code, a share link. */
  async anonymously<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.#pool.query({
      name: statement.name,
      text: statement.text,
      values: values as unknown[],
    })
    return result.rows as Row[]
  }

  get pool(): pg.Pool {
    return this.#pool
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

// Planning a page with all that stands beside its rows takes longer than reading it, and the plan is the same for all.
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan'

const SESSION = {
  name: 'viewer',
  text: `select set_config('transaction_read_only', 'on', true), ${Object.keys(sessionVariables(null))
    .map((name, index) => `set_config('${name}', $${index + 1}, true)`)
    .join(', ')}`,
}

/**
 * How the API connects: always as the role that owns nothing and cannot pass a policy, whatever login the URL names.
 * Statements and locks have their time-outs in the connection, so no code path can wait for ever.
 */
export function connectionFor(databaseUrl: string): pg.PoolConfig {
  return {
    connectionString: databaseUrl,
    options:
      '-c role=lading_app -c statement_timeout=15000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC',
    keepAlive: true,
    types: { getTypeParser: typeParser },
  }
}

const DATE = 1082
const INT8 = 20
const TIMESTAMPTZ = 1184

// A date is a day, not an instant: it stays text. Sums of pounds come as int8 and fit a double exactly.
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (value: string) => value
  if (oid === INT8) return Number
  if (oid === TIMESTAMPTZ) return (value: string) => new Date(value)
  return pg.types.getTypeParser(oid, format as 'text')
}
