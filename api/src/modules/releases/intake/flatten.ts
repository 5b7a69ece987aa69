import type { Field, ReadRelease } from './release-fields.ts'
import type { Place } from './text-page.ts'

/** One field of a reading under its path, for a form that shows them all alike. */
export interface FlatField {
  readonly path: string
  readonly value: string | null
  readonly confidence: number
  readonly reason: string | null
  readonly place: Place | null
}

const PLAIN = [
  'releaseNumber',
  'releaseDate',
  'seller',
  'customer',
  'customerPo',
  'carrier',
  'fob',
  'careOf',
  'product',
  'lot',
  'quantityTons',
  'quantityLbs',
  'specialInstructions',
] as const
const ADDRESS = ['name', 'street', 'street2', 'city', 'state', 'zip', 'phone'] as const

/** A reading as a flat list, in the order in which a form asks. */
export function flatten(reading: ReadRelease): FlatField[] {
  return [
    ...PLAIN.map((name) => flat(name, reading[name])),
    ...ADDRESS.map((name) => flat(`shipTo.${name}`, reading.shipTo[name])),
    ...reading.chemistry.map((part) => flat(`chemistry.${part.element}`, part)),
    ...reading.loads.flatMap((load) => [
      flat(`loads.${load.seq}`, load),
      ...(load.plannedLbs === undefined
        ? []
        : [flat(`loads.${load.seq}.plannedLbs`, { ...load, value: load.plannedLbs })]),
    ]),
    ...reading.requirements.map((line, index) => flat(`requirements.${index}`, line)),
  ]
}

function flat(path: string, { value, confidence, reason, place }: Field<string | number>): FlatField {
  return {
    path,
    value: value === undefined ? null : String(value),
    confidence,
    reason: reason ?? null,
    place: place ?? null,
  }
}
