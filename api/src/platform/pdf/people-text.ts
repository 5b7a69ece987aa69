import { typeface } from './typeface.ts'

/**
 * Makes what people typed fit to be set in type: accents composed, tabs as spaces, line ends as "\n", invisible and
 * direction-changing characters gone, and a visible mark (U+FFFD) where the typeface has no such character.
 */
export function printable(text: string): string {
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
  if (/^[\n\x20-\x7e]*$/.test(composed)) return composed
  return Array.from(composed.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\ufe0e\ufe0f]/gu, ''), shown).join('')
}

/** The same value with every text in it made printable. */
export function printableAll<T>(value: T): T {
  return eachText(value) as T
}

function eachText(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(eachText)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, eachText(inner)]))
}

function shown(character: string): string {
  return character === '\n' || typeface('regular').covers(character.codePointAt(0) ?? 0)
    ? character
    : '\ufffd'
}
