import { SvelteMap } from 'svelte/reactivity'
import type { Area, Catalogue, Language, Message, MessageKey } from './keys.ts'

export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
]

/** The strings of one shell: English at once, the others when they are spoken. */
export interface Phrasebook {
  readonly area: Area
  readonly en: Catalogue
  readonly es: () => Promise<{ default: Catalogue }>
}

export type Params = Readonly<Record<string, string | number>>

const REMEMBERED = 'language'

/** Speaks the person's language: which one it is, and the strings of the shells that are open. */
class Speech {
  #language = $state<Language>('en')
  readonly #books = new Map<Area, Phrasebook>()
  readonly #words = new SvelteMap<Area, Catalogue>()
  readonly #plurals = $derived(new Intl.PluralRules(this.#language))

  /** The language spoken now; all strings of it have arrived. */
  get language(): Language {
    return this.#language
  }

  /** The tag for Intl. Spanish is that of the United States: 46,015 and not 46.015. */
  get locale(): string {
    return this.#language === 'es' ? 'es-US' : 'en-US'
  }

  /** Begins with what was chosen on this device, or else with the device's own language. */
  async begin(): Promise<void> {
    await this.speak(remembered() ?? preferred())
  }

  /** Adds a shell's strings; returns when they can be shown. Asking again for the same ones does nothing. */
  async learn(book: Phrasebook): Promise<void> {
    if (this.#books.has(book.area)) return
    this.#books.set(book.area, book)
    this.#words.set(book.area, await catalogue(book, this.#language))
  }

  /** Changes the language on this device, at once and for good. */
  async choose(language: Language): Promise<void> {
    await this.speak(language)
    try {
      localStorage.setItem(REMEMBERED, language)
    } catch {
      // A browser that keeps nothing still speaks it until the page is closed.
    }
  }

  /** The string of a key with `{names}` filled in, in the form that fits `count`. */
  say(key: MessageKey, params: Params = {}): string {
    const dot = key.indexOf('.')
    const message = this.#words.get(key.slice(0, dot) as Area)?.[key.slice(dot + 1)]
    if (message === undefined) return key // a shell forgot to learn this area: the spec of the messages finds it
    return fill(this.#form(message, params.count), params)
  }

  async speak(language: Language): Promise<void> {
    const books = [...this.#books.values()]
    const arrived = await Promise.all(books.map((book) => catalogue(book, language)))
    books.forEach((book, index) => this.#words.set(book.area, arrived[index] ?? book.en))
    this.#language = language
    document.documentElement.lang = language
  }

  #form(message: Message, count: string | number | undefined): string {
    if (typeof message === 'string') return message
    const form = this.#plurals.select(Number(count ?? 0))
    return (form === 'one' || form === 'many' ? message[form] : undefined) ?? message.other
  }
}

export const speech = new Speech()

/** The string of a key in the person's language: `t('everywhere.save')`, `t('office.loadsDue', { count: 12 })`. */
export function t(key: MessageKey, params?: Params): string {
  return speech.say(key, params)
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? value.toLocaleString(speech.locale) : value
  })
}

/** English stands in for a language that did not arrive: a phone without a signal still says something. */
async function catalogue(book: Phrasebook, language: Language): Promise<Catalogue> {
  if (language === 'en') return book.en
  try {
    return (await book[language]()).default
  } catch {
    return book.en
  }
}

function remembered(): Language | undefined {
  try {
    return LANGUAGES.find(({ code }) => code === localStorage.getItem(REMEMBERED))?.code
  } catch {
    return undefined
  }
}

function preferred(): Language {
  const first = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'en' || tag === 'es')
  return first === 'es' ? 'es' : 'en'
}
