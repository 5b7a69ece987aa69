import { createSubscriber } from 'svelte/reactivity'

/** Where what was done stands: kept on this phone, or arrived at the yard. */
export type Whereabouts = 'on-phone' | 'sent'

class Network {
  readonly #subscribe = createSubscriber((update) => {
    addEventListener('online', update)
    addEventListener('offline', update)
    return () => {
      removeEventListener('online', update)
      removeEventListener('offline', update)
    }
  })

  /** Whether the device believes in its signal. True proves nothing; false is certain. */
  get online(): boolean {
    this.#subscribe()
    return navigator.onLine
  }
}

export const network = new Network()
