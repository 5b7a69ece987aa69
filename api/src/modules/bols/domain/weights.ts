import type { Warning } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import { groupThousands, poundsOfTons } from '../../../platform/pounds.ts'

/** A truck's weight as it was typed: net pounds, or gross and tare, or net short tons as text. */
export interface TypedWeight {
  readonly netLbs?: number | null
  readonly grossLbs?: number | null
  readonly tareLbs?: number | null
  readonly netTons?: string | null
}

export interface Weights {
  readonly netLbs: number
  readonly grossLbs: number | null
  readonly tareLbs: number | null
}

const MOST_NET = 200_000
/** 23 U.S.C. 127: the most a truck may weigh on the Interstate System without a permit. */
const GROSS_LIMIT = 80_000
const NET_LIMIT = 55_000

/** Reads the weight once, exactly, in whole pounds; what is wrong goes to `faults`. */
export function readWeight(typed: TypedWeight, faults: Faults): Weights {
  const { netLbs, grossLbs, tareLbs, netTons } = typed
  const ways = [netLbs != null, grossLbs != null || tareLbs != null, netTons != null].filter(Boolean).length
  if (ways !== 1) {
    faults.add(
      'netLbs',
      ways === 0
        ? 'Write the weight: net pounds, net tons, or gross and tare.'
        : 'Write the weight in one way only: net pounds, net tons, or gross and tare.',
    )
    return { netLbs: 0, grossLbs: null, tareLbs: null }
  }
  if (netTons != null) {
    const lbs = poundsOfTons(netTons)
    if (lbs === undefined)
      faults.add('netTons', 'Write the tons with at most 4 decimals that make whole pounds, e.g. 23.0075.')
    else if (lbs < 1 || lbs > MOST_NET) faults.add('netTons', 'The net weight must be from 0.0005 to 100 t.')
    return { netLbs: lbs ?? 0, grossLbs: null, tareLbs: null }
  }
  if (netLbs != null) {
    if (netLbs < 1 || netLbs > MOST_NET)
      faults.add('netLbs', `The net weight must be from 1 to ${groupThousands(MOST_NET)} lb.`)
    return { netLbs, grossLbs: null, tareLbs: null }
  }
  if (grossLbs == null) faults.add('grossLbs', 'Write the gross weight too.')
  if (tareLbs == null) faults.add('tareLbs', 'Write the tare too.')
  const net = (grossLbs ?? 0) - (tareLbs ?? 0)
  if (tareLbs != null && tareLbs < 1) faults.add('tareLbs', 'The tare must be over 0 lb.')
  if (grossLbs != null && tareLbs != null && net < 1)
    faults.add(
      'grossLbs',
      `The truck weighs ${groupThousands(grossLbs)} lb loaded and ${groupThousands(tareLbs)} lb empty: nothing was loaded.`,
    )
  if (net > MOST_NET)
    faults.add('grossLbs', `The net weight must be from 1 to ${groupThousands(MOST_NET)} lb.`)
  return { netLbs: net, grossLbs: grossLbs ?? null, tareLbs: tareLbs ?? null }
}

/** What a person should look at twice before the truck leaves. */
export function weightWarnings({ netLbs, grossLbs }: Weights): Warning[] {
  const warnings: Warning[] = []
  if (grossLbs !== null && grossLbs > GROSS_LIMIT)
    warnings.push({
      code: 'OVER_GROSS_LIMIT',
      message: `${groupThousands(grossLbs)} lb gross is over the ${groupThousands(GROSS_LIMIT)} lb of the highway.`,
      needsReason: false,
    })
  if (netLbs > NET_LIMIT)
    warnings.push({
      code: 'OVER_NET_LIMIT',
      message: `${groupThousands(netLbs)} lb net is over ${groupThousands(NET_LIMIT)} lb.`,
      needsReason: false,
    })
  return warnings
}

export interface Variance {
  /** Official minus bucket, in pounds. */
  readonly lbs: number
  /** Of the bucket weight, two decimals, half away from zero: "-0.52". */
  readonly percent: string
}

export function varianceOf(netLbs: number, officialLbs: number): Variance {
  const lbs = officialLbs - netLbs
  const hundredths = Math.floor((Math.abs(lbs) * 20_000 + netLbs) / (2 * netLbs))
  const sign = lbs < 0 && hundredths > 0 ? '-' : ''
  return {
    lbs,
    percent: `${sign}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`,
  }
}
