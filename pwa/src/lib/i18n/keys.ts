import type en from '#messages/en.json'
import type es from '#messages/es.json'

export type English = typeof en
export type Area = keyof English
export type Language = 'en' | 'es'

/** One string, or its forms by number (Intl.PluralRules) with `{count}` in them. */
export type Message = string | { readonly one?: string; readonly many?: string; readonly other: string }
export type Catalogue = Readonly<Record<string, Message>>

type KeysOf<All> = { [A in keyof All & string]: `${A}.${keyof All[A] & string}` }[keyof All & string]

/** Every string's name, as "area.name": taken from en.json, so that a wrong one does not compile. */
export type MessageKey = KeysOf<English>

type Untranslated = Exclude<KeysOf<English>, KeysOf<typeof es>>
type Orphaned = Exclude<KeysOf<typeof es>, KeysOf<English>>

/** Does not compile while a language lacks a string of another; the error names the string. */
export const everyLanguageIsWhole: [Untranslated, Orphaned] extends [never, never]
  ? true
  : [Untranslated, Orphaned] = true
