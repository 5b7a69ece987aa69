/** Pounds in a short ton (15 U.S.C. 205; NIST Handbook 44, appendix C). The API's platform/pounds.ts says the same. */
export const POUNDS_PER_TON = 2_000

/** Short tons of a weight, exact, with four decimals: 46,015 lb is "23.0075". */
export function tonsExact(lbs: number): string {
  const tenThousandths = Math.abs(lbs) * 5
  const text = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`
  return lbs < 0 ? `-${text}` : text
}

/** Short tons with two decimals, half away from zero: what people read. */
export function tonsShown(lbs: number): string {
  const hundredths = Math.floor((Math.abs(lbs) * 5 + 50) / 100)
  const text = `${groupThousands(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`
  return lbs < 0 && hundredths > 0 ? `-${text}` : text
}

/**
 * Pounds of a decimal number of short tons, exact: "22.505" is 45,010 lb.
 *
 * @returns undefined when the text is no number, has more than four decimals, or is no whole number of pounds.
 */
export function poundsOfTons(tons: string): number | undefined {
  const match = /^(\d{1,7})(?:\.(\d{0,4}))?$/.exec(tons.replace(/[\s,]/g, ''))
  if (!match) return undefined
  const tenThousandths = Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'))
  return tenThousandths % 5 === 0 ? tenThousandths / 5 : undefined
}

/** Whole pounds as people type them: "46,015", "46 015" and "46015" are the same. */
export function poundsOf(text: string): number | undefined {
  const digits = text.replace(/[\s,]/g, '')
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined
}

/** A whole number with thousands separators: "46,015". */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
