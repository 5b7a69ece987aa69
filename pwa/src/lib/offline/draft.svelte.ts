import { untrack } from 'svelte'

const PREFIX = 'draft:'
const DAYS = 7

interface Kept {
  readonly at: number
  readonly value: object
}

export interface DraftOptions {
  /** `tab` forgets when the tab is closed; `device` keeps for a week, for phones that throw pages out of memory. */
  readonly keep?: 'tab' | 'device'
}

/**
 * What is being typed into a form, kept through a reload, an ended session and a new version.
 *
 * Make it while a component starts; bind the fields to `draft.value`. Call `done()` when the API has accepted it.
 * `record` is the id of what the form is about; a form that makes something new takes the tenant's id.
 */
export class Draft<T extends object> {
  value = $state() as T
  /** Whether the form began with something that was typed earlier. */
  readonly restored: boolean
  readonly #key: string
  readonly #store: Storage | undefined
  readonly #fresh: string

  constructor(form: string, record: string, fresh: T, { keep = 'tab' }: DraftOptions = {}) {
    this.#key = `${PREFIX}${form}:${record}`
    this.#store = storage(keep)
    this.#fresh = JSON.stringify(fresh)
    const kept = this.#read()
    this.restored = kept !== undefined
    this.value = { ...fresh, ...kept }
    $effect(() => {
      const now = JSON.stringify(this.value)
      untrack(() => this.#write(now))
    })
  }

  /** Whether anything differs from what the form began with. */
  get touched(): boolean {
    return JSON.stringify(this.value) !== this.#fresh
  }

  /** Forgets what was typed and begins again. */
  done(): void {
    this.value = JSON.parse(this.#fresh) as T
    this.#store?.removeItem(this.#key)
  }

  #read(): T | undefined {
    const text = this.#store?.getItem(this.#key)
    if (!text) return undefined
    try {
      const kept = JSON.parse(text) as Kept
      return Date.now() - kept.at < DAYS * 86_400_000 ? (kept.value as T) : undefined
    } catch {
      return undefined // written by an older version of the form
    }
  }

  #write(value: string): void {
    try {
      if (value === this.#fresh) this.#store?.removeItem(this.#key)
      else this.#store?.setItem(this.#key, `{"at":${Date.now()},"value":${value}}`)
    } catch {
      // The device is full: the form works on, it only does not survive a reload.
    }
  }
}

/** Forgets everything that was typed on this device: somebody signed out. */
export function forgetDrafts(): void {
  for (const store of [storage('tab'), storage('device')]) {
    if (!store) continue
    for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key)
  }
}

function storage(keep: 'tab' | 'device'): Storage | undefined {
  try {
    return keep === 'tab' ? sessionStorage : localStorage
  } catch {
    return undefined // a private window may forbid it
  }
}
