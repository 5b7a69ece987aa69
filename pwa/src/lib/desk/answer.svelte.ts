import { wasGivenUp } from '#lib/graphql/refusals.ts'

type Question<T> = (signal: AbortSignal) => Promise<T>

/**
 * What the API answered to a page's question: nothing yet, the data, or a failure. A newer question gives the older one
 * up; what was there stays on the screen until the new answer comes.
 */
export class Answer<T> {
  data = $state.raw<T>()
  failure = $state.raw<unknown>()
  busy = $state(false)
  #question: Question<T> | undefined
  #asked: AbortController | undefined

  /** Asks; `fresh` takes away what stands there, because it is about something else. */
  async ask(question: Question<T>, { fresh = false } = {}): Promise<void> {
    this.#asked?.abort()
    this.#question = question
    const asked = (this.#asked = new AbortController())
    if (fresh) this.data = undefined
    this.busy = true
    try {
      const data = await question(asked.signal)
      if (asked.signal.aborted) return
      this.data = data
      this.failure = undefined
    } catch (failure) {
      if (asked.signal.aborted || wasGivenUp(failure)) return
      this.failure = failure
    } finally {
      if (this.#asked === asked) this.busy = false
    }
  }

  /** Asks the same again. */
  again = (): Promise<void> => (this.#question ? this.ask(this.#question) : Promise.resolve())

  /** Gives up whatever is on its way: the page is left. */
  drop(): void {
    this.#asked?.abort()
  }
}
