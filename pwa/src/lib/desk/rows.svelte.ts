import { wasGivenUp } from '#lib/graphql/refusals.ts'

/** A page of a list as the API answers it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[]
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean }
}

type Ask<Row> = (after: string | null, signal: AbortSignal) => Promise<Connection<Row>>

/** The rows of a list that is asked for page by page. A newer question gives the older one up. */
export class Rows<Row> {
  /** Undefined while the first page is on its way. */
  list = $state.raw<readonly Row[]>()
  failure = $state.raw<unknown>()
  hasMore = $state(false)
  loadingMore = $state(false)
  #ask: Ask<Row> | undefined
  #end: string | null = null
  #asked: AbortController | undefined

  /** Asks from the beginning; the old rows stay until the new ones are there. */
  async begin(ask: Ask<Row>): Promise<void> {
    this.#ask = ask
    this.#asked?.abort()
    this.loadingMore = false
    await this.#page(ask, null, [])
  }

  more = async (): Promise<void> => {
    if (!this.#ask || !this.hasMore || this.loadingMore) return
    this.loadingMore = true
    await this.#page(this.#ask, this.#end, this.list ?? [])
    this.loadingMore = false
  }

  again = (): Promise<void> => {
    this.failure = undefined
    return this.#ask ? this.begin(this.#ask) : Promise.resolve()
  }

  drop(): void {
    this.#asked?.abort()
  }

  async #page(ask: Ask<Row>, after: string | null, before: readonly Row[]): Promise<void> {
    const asked = (this.#asked = new AbortController())
    try {
      const { edges, pageInfo } = await ask(after, asked.signal)
      if (asked.signal.aborted) return
      this.list = [...before, ...edges.map(({ node }) => node)]
      this.#end = pageInfo.endCursor ?? null
      this.hasMore = pageInfo.hasNextPage
      this.failure = undefined
    } catch (failure) {
      if (asked.signal.aborted || wasGivenUp(failure)) return
      this.failure = failure
    }
  }
}
