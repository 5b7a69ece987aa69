import type { DocumentKind } from '@lading/schema/generated/graphql.ts'
import { wasGivenUp } from '#lib/graphql/refusals.ts'
import { fetchPaper, type PaperFile } from './fetch-paper.ts'

interface Asked {
  readonly bolId: string
  readonly kind?: DocumentKind | undefined
}

/** One paper on its way to the screen. Make it while a component starts: it gives up when the component goes. */
export class Paper {
  file = $state.raw<PaperFile>()
  failure = $state.raw<unknown>()
  /** The yard is still drawing it. */
  making = $state(false)
  #attempt = $state(0)

  /** `asks` names the paper; nothing is fetched while it gives undefined, and anew whenever it changes. */
  constructor(asks: () => Asked | undefined) {
    $effect(() => {
      void this.#attempt
      const asked = asks()
      if (!asked) return
      const leaving = new AbortController()
      void this.#fetch(asked, leaving.signal)
      return () => leaving.abort()
    })
  }

  again = (): void => {
    this.#attempt++
  }

  async #fetch({ bolId, kind }: Asked, signal: AbortSignal): Promise<void> {
    this.failure = undefined
    this.making = false
    try {
      this.file = await fetchPaper({ bolId, kind, signal, making: () => (this.making = true) })
    } catch (failure) {
      if (!signal.aborted && !wasGivenUp(failure)) this.failure = failure
    } finally {
      if (!signal.aborted) this.making = false
    }
  }
}
