import pg from 'pg'
import { connectionFor } from './reads.ts'

type Listener = (payload: string) => void

/**
 * News between processes over LISTEN/NOTIFY: ids only (a notification holds 8,000 bytes), one connection a process.
 * After a gap in the connection every listener hears '' and looks for itself.
 */
export class Bus {
  readonly #url: string
  readonly #listeners = new Map<string, Set<Listener>>()
  #client: pg.Client | undefined
  #closed = false

  constructor(databaseUrl: string) {
    this.#url = databaseUrl
  }

  async open(): Promise<void> {
    const client = new pg.Client({ ...connectionFor(this.#url), application_name: 'lading bus' })
    client.on('notification', ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(payload ?? '')
    })
    client.on('error', () => this.#reopen(client))
    client.on('end', () => this.#reopen(client))
    await client.connect()
    this.#client = client
    for (const channel of this.#listeners.keys())
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
  }

  /** Calls `listener` for each piece of news on `channel` until the returned function is called. */
  on(channel: string, listener: Listener): () => void {
    let listeners = this.#listeners.get(channel)
    if (!listeners) {
      this.#listeners.set(channel, (listeners = new Set()))
      void this.#client?.query(`listen ${this.#client.escapeIdentifier(channel)}`).catch(() => {})
    }
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.end().catch(() => {})
  }

  #reopen(broken: pg.Client): void {
    if (this.#closed || this.#client !== broken) return
    this.#client = undefined
    const again = () => {
      if (this.#closed) return
      this.open().then(
        () => this.#listeners.forEach((listeners) => listeners.forEach((listener) => listener(''))),
        () => setTimeout(again, 500).unref(),
      )
    }
    setTimeout(again, 100).unref()
  }
}
