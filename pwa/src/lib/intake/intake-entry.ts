import type { IntakeToCheckQuery } from '@lading/schema/generated/graphql.ts'
import type { Place } from '#lib/pdf/places.ts'
import {
  MAIN_ELEMENTS,
  emptyRelease,
  noPick,
  type Address,
  type Pick,
  type ReleaseEntry,
} from '#lib/releases/release-entry.ts'
import { customerChoice } from '#lib/releases/release-form.svelte.ts'
import type { Choice } from '#lib/ui/Combobox.svelte'
import { groupThousands } from '#lib/weights/pounds.ts'

type Intake = NonNullable<IntakeToCheckQuery['intake']>

interface Doubtable {
  readonly path: string
  readonly confidence: number
  readonly reason?: string | null
}

/** Below this a person should look (the API gives a reason there). */
const SURE = 0.8

/** What was read of a seller's paper, as the form begins with it. */
export function entryOf(intake: Intake, today: string): ReleaseEntry {
  const read = (path: string) => intake.fields.find((field) => field.path === path)?.value ?? ''
  const [customer] = intake.matches.customers
  const [carrier] = intake.matches.carriers
  const [product] = intake.matches.products
  const lot = intake.matches.lots.find((one) => !product || one.product.id === product.id)
  const shipTo: Address = {
    id: '',
    name: read('shipTo.name'),
    street: read('shipTo.street'),
    street2: read('shipTo.street2'),
    city: read('shipTo.city'),
    state: read('shipTo.state'),
    zip: read('shipTo.zip'),
    phone: read('shipTo.phone'),
  }
  const known = customer?.shipTos.find(
    (one) => folded(one.street) === folded(shipTo.street) && one.zip.slice(0, 5) === shipTo.zip.slice(0, 5),
  )
  const tons = read('quantityTons')
  return {
    ...emptyRelease(intake.fields.length > 0 ? read('releaseDate') : today),
    number: read('releaseNumber'),
    seller: read('seller'),
    customer: pick(read('customer'), customer && customerChoice(customer)),
    customerName: shipTo.name,
    customerPo: read('customerPo'),
    shipTo: { ...shipTo, id: known?.id ?? '' },
    carrier: pick(
      read('carrier'),
      carrier && { value: carrier.id, label: carrier.name, detail: carrier.scac ?? undefined },
    ),
    fob: read('fob'),
    careOf: read('careOf'),
    product: pick(read('product'), product && { value: product.id, label: product.name }),
    lot: pick(read('lot'), lot && { value: lot.id, label: lot.code, detail: lot.product.name }),
    chemistry: chemistryOf(intake),
    unit: tons === '' && read('quantityLbs') !== '' ? 'lb' : 't',
    quantity: tons || read('quantityLbs'),
    loads: loadsOf(intake),
    requirements: valuesUnder(intake, 'requirements.').join('\n'),
    specialInstructions: read('specialInstructions'),
  }
}

/** Why a person should look at which field. */
export function doubtsOf(intake: {
  readonly fields: readonly Doubtable[]
}): Readonly<Record<string, string>> {
  const doubts: Record<string, string> = {}
  for (const { path, confidence, reason } of intake.fields) {
    if (confidence >= SURE || !reason) continue
    const field = path
      .replace(/^(loads\.\d+)\.plannedLbs$/, '$1')
      .replace(/^requirements\.\d+$/, 'requirements')
    doubts[field] ??= reason
  }
  // One quantity is asked for; its two readings have one doubt.
  if (doubts.quantityTons) delete doubts.quantityLbs
  return doubts
}

/** Where on the paper each field was read. */
export function placesOfFields(intake: Intake): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const { path, place } of intake.fields) {
    if (!place) continue
    places.set(path, place)
    const [first] = path.split('.')
    if (first === 'requirements' && !places.has('requirements')) places.set('requirements', place)
  }
  return places
}

function chemistryOf({ fields }: Intake): ReleaseEntry['chemistry'] {
  const read = fields
    .filter(({ path }) => path.startsWith('chemistry.'))
    .map(({ path, value }) => ({ element: path.slice('chemistry.'.length), percent: value ?? '' }))
  const main = MAIN_ELEMENTS.filter((element) => !read.some((part) => part.element === element))
  return [...read, ...main.map((element) => ({ element, percent: '' }))]
}

function loadsOf({ fields }: Intake): ReleaseEntry['loads'] {
  const loads = fields
    .filter(({ path }) => /^loads\.\d+$/.test(path))
    .map(({ path, value }) => {
      const lbs = fields.find((field) => field.path === `${path}.plannedLbs`)?.value
      return { plannedDate: value ?? '', lbs: lbs ? groupThousands(Number(lbs)) : '' }
    })
  return loads.length > 0 ? loads : [{ plannedDate: '', lbs: '' }]
}

function valuesUnder({ fields }: Intake, prefix: string): string[] {
  return fields.filter(({ path }) => path.startsWith(prefix)).flatMap(({ value }) => value ?? [])
}

/** The first proposal is chosen when it is the same name; one that only looks alike waits for a person. */
function pick(name: string, choice: Choice | undefined): Pick {
  return { ...noPick(name), choice: choice && name !== '' ? choice : undefined }
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.,&]+/g, ' ')
    .trim()
