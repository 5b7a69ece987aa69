import type { ShipmentFactsFragment } from '@lading/schema/generated/graphql.ts'
import { untrack } from 'svelte'
import { send } from '#lib/graphql/client.ts'
import { wasGivenUp } from '#lib/graphql/refusals.ts'
import { Shipment as ShipmentByNumber } from './operations.ts'

/** One shipment's facts, asked for anew whenever `number` gives another one. */
export class Shipment {
  facts = $state.raw<ShipmentFactsFragment>()
  failure = $state.raw<unknown>()
  #attempt = $state(0)

  constructor(number: () => string) {
    $effect(() => {
      void this.#attempt
      const wanted = number()
      const leaving = new AbortController()
      // What it finds standing there is not what it waits for: the answer would ask again for ever.
      untrack(() => void this.#fetch(wanted, leaving.signal))
      return () => leaving.abort()
    })
  }

  again = (): void => {
    this.#attempt++
  }

  async #fetch(number: string, signal: AbortSignal): Promise<void> {
    if (this.facts?.number !== number) this.facts = undefined
    this.failure = undefined
    try {
      this.facts = (await send(ShipmentByNumber, { number }, { signal })).bol ?? undefined
    } catch (failure) {
      if (!wasGivenUp(failure)) this.failure = failure
    }
  }
}
