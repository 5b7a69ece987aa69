declare const unit: unique symbol

/** Whole pounds, never negative. */
export type Pounds = number & { readonly [unit]: 'lb' }

/** Lets a number in as pounds; a fraction or a negative is a fault of ours, so it throws RangeError. */
export function pounds(value: number): Pounds {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`Not a weight in whole pounds: ${value}`)
  return value as Pounds
}

/** Pounds in a short ton (15 U.S.C. 205; NIST Handbook 44, appendix C). */
export const POUNDS_PER_TON = 2_000

/** Short tons of a weight, exact, with four decimals: 46,015 lb is "23.0075". Negative weights keep their sign. */
export function tonsOf(lbs: number): string {
  const tenThousandths = BigInt(lbs) * 5n
  const sign = tenThousandths < 0n ? '-' : ''
  const digits = (tenThousandths < 0n ? -tenThousandths : tenThousandths).toString().padStart(5, '0')
  return `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** Short tons with two decimals, half away from zero: what people read. */
export function tonsShown(lbs: number): string {
  const hundredths = (Math.abs(lbs) * 5 + 50 - ((Math.abs(lbs) * 5 + 50) % 100)) / 100
  return `${lbs < 0 && hundredths > 0 ? '-' : ''}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

/**
 * Pounds of a decimal number of short tons, exact: "22.505" is 45,010 lb.
 *
 * @returns undefined when the text is no number, has more than four decimals, or is no whole number of pounds.
 */
export function poundsOfTons(tons: string): number | undefined {
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,4}))?$/.exec(tons.trim())
  if (!match) return undefined
  const tenThousandths = Number(match[2]) * 10_000 + Number((match[3] ?? '').padEnd(4, '0'))
  if (tenThousandths % 5 !== 0) return undefined
  return (match[1] ? -1 : 1) * (tenThousandths / 5)
}

/** A weight as it is printed and shown: "46,015". */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
