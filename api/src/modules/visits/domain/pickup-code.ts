import { randomInt } from 'node:crypto'

/** Without 0 O 1 I L: read over a fence, typed with gloves. 31 signs, six places: 887 million codes. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A new pick-up code, `XXXX-XX`, from the system's random source. */
export function newCode(): string {
  const signs = Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)])
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}

/** A code as it was meant: in capitals and with its hyphen; null when it is none. */
export function readCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (signs.length !== 6 || [...signs].some((sign) => !SIGNS.includes(sign))) return null
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}
