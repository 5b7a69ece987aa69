import type pg from 'pg'

/** Longer than it takes to give a connection back once its question has failed. */
const graceMs = 1_000

/**
 * Gives the place of a lost connection back to its pool.
 *
 * Kysely (0.29) gives a transaction's connection back only after `commit` or `rollback` has succeeded, which on a
 * connection that the database has ended neither can: each would keep its place in the pool for ever, and after as many
 * as the pool has no write would ever get a turn again, long after the database is back.
 */
export function giveLostConnectionsBack(pool: pg.Pool): void {
  const held = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
  pool.on('connect', (client) =>
    client.once('end', () =>
      setTimeout(() => {
        if (held.has(client)) client.release(true)
      }, graceMs).unref(),
    ),
  )
}
