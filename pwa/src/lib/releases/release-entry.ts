import type { CreateReleaseInput } from '@lading/schema/generated/graphql.ts'
import { newKey } from '#lib/graphql/client.ts'
import type { Choice } from '#lib/ui/Combobox.svelte'
import { poundsOf, poundsOfTons } from '#lib/weights/pounds.ts'

/** A master record that is chosen, or the name of one that is to be made because somebody ticked it. */
export interface Pick {
  choice: Choice | undefined
  make: boolean
  /** As it was read or typed. */
  name: string
}

export interface Address {
  /** One of the customer's addresses; '' for the one below. */
  id: string
  name: string
  street: string
  street2: string
  city: string
  state: string
  zip: string
  phone: string
}

/** A release as it is being typed: text throughout, so that nothing typed is ever changed or lost. */
export interface ReleaseEntry {
  number: string
  releaseDate: string
  seller: string
  customer: Pick
  /** Full name of a customer to be made. */
  customerName: string
  customerPo: string
  shipTo: Address
  carrier: Pick
  fob: string
  careOf: string
  product: Pick
  lot: Pick
  chemistry: { element: string; percent: string }[]
  unit: 't' | 'lb'
  quantity: string
  loads: { plannedDate: string; lbs: string }[]
  requirements: string
  specialInstructions: string
  confirmReason: string
  idempotencyKey: string
}

export const MAIN_ELEMENTS = ['C', 'Si', 'S', 'P', 'Mn'] as const

export function noPick(name = ''): Pick {
  return { choice: undefined, make: false, name }
}

export function noAddress(): Address {
  return { id: '', name: '', street: '', street2: '', city: '', state: '', zip: '', phone: '' }
}

export function emptyRelease(releaseDate: string): ReleaseEntry {
  return {
    number: '',
    releaseDate,
    seller: '',
    customer: noPick(),
    customerName: '',
    customerPo: '',
    shipTo: noAddress(),
    carrier: noPick(),
    fob: '',
    careOf: '',
    product: noPick(),
    lot: noPick(),
    chemistry: MAIN_ELEMENTS.map((element) => ({ element, percent: '' })),
    unit: 't',
    quantity: '',
    loads: [{ plannedDate: '', lbs: '' }],
    requirements: '',
    specialInstructions: '',
    confirmReason: '',
    idempotencyKey: newKey(),
  }
}

/** The whole quantity in pounds; undefined while it is no weight. */
export function quantityLbs({ unit, quantity }: ReleaseEntry): number | undefined {
  if (unit === 't') return poundsOfTons(quantity)
  const digits = quantity.replace(/[\s,]/g, '')
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined
}

/** What is planned in the loads, in pounds; loads without a weight share the rest and count as planned. */
export function plannedLbs({ loads }: ReleaseEntry): number | undefined {
  const weights = loads.map(({ lbs }) => poundsOf(lbs))
  return weights.every((lbs) => lbs !== undefined) ? weights.reduce((sum, lbs) => sum + lbs, 0) : undefined
}

/** What is missing before it can be sent, by the API's names of the fields; the API checks the rest. */
export function missing(
  entry: ReleaseEntry,
): readonly ('customer' | 'product' | 'carrier' | 'lot' | 'releaseDate' | 'quantity')[] {
  const unpicked = ({ choice, make, name }: Pick) => !choice && !(make && name.trim() !== '')
  // A name on the paper that nobody decided about is not dropped silently.
  const undecided = (pick: Pick) => unpicked(pick) && pick.name.trim() !== ''
  return [
    ...(entry.releaseDate === '' ? (['releaseDate'] as const) : []),
    ...(unpicked(entry.customer) ? (['customer'] as const) : []),
    ...(unpicked(entry.product) ? (['product'] as const) : []),
    ...(undecided(entry.carrier) ? (['carrier'] as const) : []),
    ...(undecided(entry.lot) ? (['lot'] as const) : []),
    ...(quantityLbs(entry) === undefined ? (['quantity'] as const) : []),
  ]
}

/** The entry as the API takes it. Ask `missing` first. */
export function releaseInput(
  entry: ReleaseEntry,
  confirm: CreateReleaseInput['confirm'],
): CreateReleaseInput {
  const { shipTo } = entry
  return {
    number: entry.number.trim(),
    releaseDate: entry.releaseDate,
    seller: entry.seller.trim(),
    customer: entry.customer.make
      ? {
          create: {
            code: entry.customer.name.trim(),
            name: entry.customerName.trim() || entry.customer.name.trim(),
          },
        }
      : { id: entry.customer.choice?.value },
    customerPo: said(entry.customerPo),
    shipTo:
      shipTo.id && !entry.customer.make
        ? { id: shipTo.id }
        : {
            create: {
              name: shipTo.name.trim(),
              street: shipTo.street.trim(),
              street2: said(shipTo.street2),
              city: shipTo.city.trim(),
              state: shipTo.state.trim().toUpperCase(),
              zip: shipTo.zip.trim(),
              phone: said(shipTo.phone),
            },
          },
    carrier: entry.carrier.make
      ? { create: { name: entry.carrier.name.trim() } }
      : entry.carrier.choice
        ? { id: entry.carrier.choice.value }
        : null,
    fob: said(entry.fob),
    careOf: said(entry.careOf),
    product: entry.product.make ? { create: entry.product.name.trim() } : { id: entry.product.choice?.value },
    lot: entry.lot.make
      ? { create: entry.lot.name.trim() }
      : entry.lot.choice
        ? { id: entry.lot.choice.value }
        : null,
    chemistry: entry.chemistry
      .map(({ element, percent }) => ({ element: element.trim(), percent: percent.trim() }))
      .filter(({ element, percent }) => element !== '' && percent !== ''),
    ...(entry.unit === 't'
      ? { quantityTons: entry.quantity.replace(/[\s,]/g, '') }
      : { quantityLbs: quantityLbs(entry) ?? null }),
    loads: entry.loads.map(({ plannedDate, lbs }) => ({
      plannedDate: plannedDate || null,
      plannedLbs: poundsOf(lbs) ?? null,
    })),
    requirements: entry.requirements
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    specialInstructions: said(entry.specialInstructions),
    confirm,
    confirmReason: said(entry.confirmReason),
  }
}

const said = (text: string): string | null => text.trim() || null
