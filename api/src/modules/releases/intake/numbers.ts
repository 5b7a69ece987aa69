import { poundsOfTons, tonsOf } from '../../../platform/pounds.ts'

export type WeightUnit = 'TONS' | 'POUNDS' | 'METRIC_TONS' | 'LONG_TONS'

/** A weight as printed: pounds when they can be known, else why not. */
export interface ReadWeight {
  readonly lbs?: number
  /** Short tons as a decimal number. */
  readonly tons?: string
  readonly problem?: string
}

const units: readonly (readonly [WeightUnit, RegExp])[] = [
  ['METRIC_TONS', /\b(?:metric tons?|tonnes?|m\.?t\.?|mts)(?![a-z])/i],
  ['LONG_TONS', /\b(?:long tons?|gross tons?|g\.?t\.?|l\.?t\.?)(?![a-z])/i],
  ['POUNDS', /(?:\b|\d)(?:lbs?|pounds?)(?![a-z])|#$/i],
  ['TONS', /(?:\b|\d)(?:(?:net |short )?tons?|n\.?t\.?|nts|s\.?t\.?|tn|tns)(?![a-z])/i],
]

/** The unit that a text names, if it names one. */
export function unitIn(text: string): WeightUnit | undefined {
  return units.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The first decimal number of a text, thousands commas taken out: `1,250.000` is "1250.000", `.004` is "0.004". */
export function numberIn(text: string): string | undefined {
  const match = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?(,\d)?/.exec(
    text.slice(Math.max(0, text.search(/\.?\d/))),
  )
  if (!match || match[3] !== undefined || !/\d/.test(match[0])) return undefined
  return (match[1] ?? '0').replaceAll(',', '') + (match[2] ?? '')
}

/** Pounds of a printed number in a unit, exact; a number that is no whole pound, or a foreign ton, says so. */
export function weightOf(number: string, unit: WeightUnit): ReadWeight {
  const value = Number(number)
  if (!(value > 0)) return { problem: `A weight of "${number}" cannot be.` }
  if (unit === 'METRIC_TONS') return foreign(value, 2204.62262185, 'metric tons')
  if (unit === 'LONG_TONS') return foreign(value, 2240, 'long tons')
  const trimmed = number.includes('.') ? number.replace(/\.?0+$/, '') : number
  const lbs =
    unit === 'TONS' ? poundsOfTons(trimmed) : /^\d{1,12}$/.test(trimmed) ? Number(trimmed) : undefined
  if (lbs === undefined)
    return { problem: `"${number}" ${unit === 'TONS' ? 'tons' : 'lb'} is not a whole number of pounds.` }
  return { lbs, tons: unit === 'TONS' ? trimmed : tonsOf(lbs) }
}

function foreign(value: number, poundsEach: number, name: string): ReadWeight {
  const lbs = Math.round(value * poundsEach)
  return { lbs, tons: tonsOf(lbs), problem: `The quantity is in ${name}; it was turned into pounds.` }
}
