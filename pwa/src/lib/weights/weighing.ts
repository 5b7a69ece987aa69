import { poundsOf, poundsOfTons } from './pounds.ts'

export type WeighedBy = 'lb' | 't' | 'gross-tare'

/** A weight as it is being typed: all of it text, so that it can be kept and shown again as it was. */
export interface Weighing {
  by: WeighedBy
  lbs: string
  tons: string
  gross: string
  tare: string
}

/** What is wrong with a weight, as the key of a sentence. */
export type WeighingFault =
  | 'everywhere.weightNotPounds'
  | 'everywhere.weightNotTons'
  | 'everywhere.weightTooMuch'
  | 'everywhere.weightNothing'
  | 'everywhere.weightNotLoaded'

export type Weighed =
  | { readonly state: 'EMPTY' }
  | { readonly state: 'FAULT'; readonly fault: WeighingFault }
  | {
      readonly state: 'WEIGHED'
      readonly netLbs: number
      readonly grossLbs?: number
      readonly tareLbs?: number
    }

/** Over this no truck's net weight is believed (domain.md, issuing a BOL). */
const MOST_LBS = 200_000

export function noWeight(by: WeighedBy = 'lb'): Weighing {
  return { by, lbs: '', tons: '', gross: '', tare: '' }
}

/** What follows from the figures typed so far. */
export function weigh(entry: Weighing): Weighed {
  switch (entry.by) {
    case 'lb':
      return entry.lbs.trim() === ''
        ? { state: 'EMPTY' }
        : net(poundsOf(entry.lbs), 'everywhere.weightNotPounds')
    case 't':
      return entry.tons.trim() === ''
        ? { state: 'EMPTY' }
        : net(poundsOfTons(entry.tons), 'everywhere.weightNotTons')
    case 'gross-tare':
      return difference(entry)
    default:
      return entry.by satisfies never
  }
}

/** The fields of an input that carry this weight in the unit it was typed in, so that nothing is converted twice. */
export function weightInput(entry: Weighing): {
  netLbs?: number
  netTons?: string
  grossLbs?: number
  tareLbs?: number
} {
  const weighed = weigh(entry)
  if (weighed.state !== 'WEIGHED') return {}
  if (entry.by === 't') return { netTons: entry.tons.replace(/[\s,]/g, '') }
  if (entry.by === 'lb') return { netLbs: weighed.netLbs }
  return { grossLbs: weighed.grossLbs, tareLbs: weighed.tareLbs }
}

function difference({ gross, tare }: Weighing): Weighed {
  if (gross.trim() === '' || tare.trim() === '') return { state: 'EMPTY' }
  const grossLbs = poundsOf(gross)
  const tareLbs = poundsOf(tare)
  if (grossLbs === undefined || tareLbs === undefined)
    return { state: 'FAULT', fault: 'everywhere.weightNotPounds' }
  if (grossLbs <= tareLbs) return { state: 'FAULT', fault: 'everywhere.weightNotLoaded' }
  const weighed = net(grossLbs - tareLbs, 'everywhere.weightNotPounds')
  return weighed.state === 'WEIGHED' ? { ...weighed, grossLbs, tareLbs } : weighed
}

function net(netLbs: number | undefined, notUnderstood: WeighingFault): Weighed {
  if (netLbs === undefined) return { state: 'FAULT', fault: notUnderstood }
  if (netLbs === 0) return { state: 'FAULT', fault: 'everywhere.weightNothing' }
  if (netLbs > MOST_LBS) return { state: 'FAULT', fault: 'everywhere.weightTooMuch' }
  return { state: 'WEIGHED', netLbs }
}
