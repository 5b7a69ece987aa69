import type { ShipmentRowFragment, ShipmentsQuery } from '@lading/schema/generated/graphql.ts'
import { send } from '#lib/graphql/client.ts'
import { wasGivenUp } from '#lib/graphql/refusals.ts'
import { withDatesRead } from './dates-as-typed.ts'
import { Shipments as ShipmentsPage } from './operations.ts'

/** From the third sign on the list follows what is typed. */
const LEAST_SIGNS = 3

/** The shipments that are shown: the newest, or those that were searched for. Kept while other pages are open. */
class Shipments {
  /** What the field says. */
  typed = $state('')
  /** What the rows answer to; empty for all of them. */
  words = $state('')
  rows = $state.raw<readonly ShipmentRowFragment[]>()
  hasMore = $state(false)
  failure = $state.raw<unknown>()
  /** More rows are on their way. */
  adding = $state(false)
  #cursor: string | null = null
  #running: AbortController | undefined

  /** Searches, or shows all when too little was typed; Enter searches for whatever is there. */
  search(typed: string, entered: boolean): Promise<void> {
    const words = typed.length >= LEAST_SIGNS || entered ? typed : ''
    if (words === this.words && this.rows && !this.failure && !entered) return Promise.resolve()
    return this.#load(words)
  }

  /** Asks again for what is shown; the rows stay until the answer is there. */
  refresh(): Promise<void> {
    return this.#load(this.words)
  }

  async more(): Promise<void> {
    if (this.adding || !this.hasMore) return
    this.adding = true
    try {
      const page = await this.#ask(this.words, this.#cursor)
      if (page) this.#take(page, this.rows ?? [])
    } catch (failure) {
      if (!wasGivenUp(failure)) this.failure = failure
    } finally {
      this.adding = false
    }
  }

  async #load(words: string): Promise<void> {
    try {
      const page = await this.#ask(words, null)
      if (!page) return
      this.failure = undefined
      this.words = words
      this.#take(page, [])
    } catch (failure) {
      if (wasGivenUp(failure)) return
      this.failure = failure
      this.words = words
    }
  }

  /** A newer question takes the place of the one that is still running; undefined when that happened to this one. */
  async #ask(words: string, after: string | null) {
    this.#running?.abort()
    const running = (this.#running = new AbortController())
    const filter = words ? { search: withDatesRead(words) } : null
    const { bols } = await send(ShipmentsPage, { filter, after }, { signal: running.signal })
    return running.signal.aborted ? undefined : bols
  }

  #take({ edges, pageInfo }: ShipmentsQuery['bols'], before: readonly ShipmentRowFragment[]): void {
    this.rows = [...before, ...edges.map(({ node }) => node)]
    this.hasMore = pageInfo.hasNextPage
    this.#cursor = pageInfo.endCursor ?? null
  }
}

export const shipments = new Shipments()
