/** The signs of pick-up codes: without 0 O 1 I L. The API's visits/domain/pickup-code.ts says the same. */
const SIGNS = /[2-9A-HJKMNP-Z]/

/** What was typed or pasted, as a code is written: "k7qm3w" is "K7QM-3W". Keeps at most six signs. */
export function asCode(typed: string): string {
  const signs =
    codeWithin(typed) ??
    typed
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 6)
  return signs.length > 4 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs
}

export const isWholeCode = (code: string): boolean => /^[A-Z0-9]{4}-[A-Z0-9]{2}$/.test(code)

/** Signs that no code has: a look-alike was read instead. */
export function strangersIn(code: string): string[] {
  return [...new Set(code.replace('-', ''))].filter((sign) => !SIGNS.test(sign))
}

/** Where a QR of this yard leads: to a visit by its code, or to a page of this app. */
export type Scanned = { readonly code: string } | { readonly path: string } | undefined

/** Reads a scanned QR: an address with `?code=`, a gate's or a check page's address, or the code alone. */
export function readScanned(text: string): Scanned {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const code = asCode(url ? (url.searchParams.get('code') ?? '') : text)
  if (isWholeCode(code) && strangersIn(code).length === 0) return { code }
  if (url && /^\/(gate|verify)\/./.test(url.pathname)) return { path: url.pathname }
  return undefined
}

/** A code inside a longer text, as messages bring it: "Your code is K7QM-3W". */
function codeWithin(text: string): string | undefined {
  const found = /\b([2-9A-HJKMNP-Z]{4})-([2-9A-HJKMNP-Z]{2})\b/.exec(text.toUpperCase())
  return found ? `${found[1]}${found[2]}` : undefined
}
