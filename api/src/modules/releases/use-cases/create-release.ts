import type { Ctx } from '../../../platform/ctx.ts'
import { Conflict, NeedsConfirmation, NotFound } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import { groupThousands, poundsOfTons } from '../../../platform/pounds.ts'
import type { Tx } from '../../../platform/tx.ts'
import {
  Carrier,
  Customer,
  ShipTo,
  addCarrier,
  addCustomer,
  chemistryOf,
  faultsOfAnalysis,
  findOrAddShipTo,
  folded,
} from '../../catalog/index.ts'
import { shareOut } from '../domain/share-out.ts'
import { Load } from '../load.entity.ts'
import { Release, ReleaseLine } from '../release.entity.ts'
import { releaseCreated } from '../release.events.ts'
import type { CreateReleaseInput } from '../release.inputs.ts'
import { chooseMaterial } from './choose-material.ts'

/** Pounds on one truck that no highway allows; more is a slip of the keyboard. */
const MOST_ON_A_TRUCK = 200_000

/** Enters a release with its loads, and what it names where that is to be made: all of it or nothing. */
export function createRelease(
  ctx: Ctx,
  input: CreateReleaseInput,
  key: string | undefined,
): Promise<Release> {
  return ctx.transactOnce(
    { key, operation: 'createRelease', input },
    (tx) => addRelease(tx, input, null),
    (tx, id) => tx.take(Release, id, 'release'),
  )
}

/**
 * The writing part of `createRelease` and of approving an intake.
 *
 * @throws Conflict when the number is taken; NeedsConfirmation when loads and quantity, or lot and analysis, differ.
 */
export async function addRelease(
  tx: Tx,
  input: CreateReleaseInput,
  intakeId: string | null,
): Promise<Release> {
  const typed = clean(input)
  await refuseTakenNumber(tx, typed.number)
  const material = await chooseMaterial(tx, input, typed)
  if (typed.warnings.length > 0 || material.warnings.length > 0) {
    const open = [...typed.warnings, ...material.warnings].filter(
      ({ code, needsReason }) =>
        !input.confirm.some((yes) => yes === code) || (needsReason && !typed.confirmReason),
    )
    if (open.length > 0) throw new NeedsConfirmation(open)
  }

  const customer = await chooseCustomer(tx, input)
  const shipTo = await chooseShipTo(tx, input, customer)
  const carrier = await chooseCarrier(tx, input)
  const release = tx.add(Release, {
    number: typed.number,
    seller: typed.seller,
    releaseDate: input.releaseDate,
    customerId: customer.id,
    shipToId: shipTo.id,
    customerPo: typed.customerPo,
    carrierId: carrier?.id ?? null,
    fob: typed.fob,
    careOf: typed.careOf,
    requirements: typed.requirements,
    specialInstructions: typed.specialInstructions,
    intakeId,
    createdBy: tx.viewer.id,
  })
  await tx.flush()
  tx.add(ReleaseLine, {
    releaseId: release.id,
    customerId: customer.id,
    productId: material.product.id,
    lotId: material.lot?.id ?? null,
    quantityLbs: typed.quantityLbs,
    chemistryOverride: material.override,
  })
  typed.loads.forEach((load, index) =>
    tx.add(Load, { ...load, releaseId: release.id, customerId: customer.id, seq: index + 1 }),
  )
  tx.record(releaseCreated, 'Release', release, {
    number: typed.number,
    loads: typed.loads.length,
    quantityLbs: typed.quantityLbs,
    ...(material.override ? { chemistryOverrideReason: material.override.reason } : {}),
  })
  return release
}

function clean(input: CreateReleaseInput) {
  const faults = new Faults()
  const quantityLbs = quantityOf(input, faults)
  const requirements = input.requirements.flatMap(
    (line, index) => faults.text(`requirements.${index}`, line, 300) ?? [],
  )
  if (requirements.length > 30)
    faults.add('requirements', `requirements: ${requirements.length} lines, at most 30.`)
  for (const [element, fault] of Object.entries(faultsOfAnalysis(input.chemistry)))
    faults.add(`chemistry.${element}`, fault)
  const loads = loadsOf(input, quantityLbs, faults)
  const typed = {
    number: faults.needed('number', input.number, 30, "Write the seller's release number."),
    seller: faults.needed('seller', input.seller, 120, 'Write who lets the tons go.'),
    customerPo: faults.text('customerPo', input.customerPo, 60),
    fob: faults.text('fob', input.fob, 60),
    careOf: faults.text('careOf', input.careOf, 120),
    specialInstructions: faults.text('specialInstructions', input.specialInstructions, 4_000),
    confirmReason: faults.text('confirmReason', input.confirmReason, 500),
    chemistry: chemistryOf(input.chemistry),
    requirements,
    quantityLbs,
    loads,
  }
  faults.refuse()
  const planned = loads.reduce((sum, load) => sum + load.plannedLbs, 0)
  const warnings =
    planned === quantityLbs
      ? []
      : [
          {
            code: 'LOADS_DIFFER_FROM_QUANTITY',
            message: `The loads add up to ${groupThousands(planned)} lb, the release says ${groupThousands(quantityLbs)} lb.`,
            needsReason: false,
          },
        ]
  return { ...typed, warnings }
}

function quantityOf(input: CreateReleaseInput, faults: Faults): number {
  const ofTons = input.quantityTons == null ? undefined : poundsOfTons(input.quantityTons)
  if (input.quantityTons != null && ofTons === undefined)
    faults.add('quantityTons', 'Write the tons with at most 4 decimals that make whole pounds, e.g. 22.505.')
  const lbs = input.quantityLbs ?? ofTons
  if (input.quantityLbs != null && ofTons !== undefined && ofTons !== input.quantityLbs)
    faults.add(
      'quantityTons',
      `${input.quantityTons} t is ${groupThousands(ofTons)} lb, not ${groupThousands(input.quantityLbs)} lb.`,
    )
  if (lbs === undefined) faults.add('quantityLbs', 'Write how much the release lets go.')
  else if (lbs < 1 || lbs > 2_000_000_000)
    faults.add('quantityLbs', 'The quantity must be from 1 to 2,000,000,000 lb.')
  return lbs ?? 0
}

function loadsOf(input: CreateReleaseInput, quantityLbs: number, faults: Faults) {
  const { loads } = input
  if (loads.length < 1) faults.add('loads', 'Plan at least one load; it may be without a day.')
  if (loads.length > 500) faults.add('loads', `loads: ${loads.length} loads, at most 500.`)
  const shares = shareOut(quantityLbs, Math.max(1, loads.length))
  const planned = loads.map((load, index) => ({
    plannedDate: load.plannedDate ?? null,
    plannedLbs: load.plannedLbs ?? shares[index] ?? 0,
  }))
  planned.forEach(({ plannedLbs }, index) => {
    if (plannedLbs < 1 || plannedLbs > MOST_ON_A_TRUCK)
      faults.add(
        `loads.${index}.plannedLbs`,
        `Load ${index + 1}: ${groupThousands(plannedLbs)} lb does not fit on a truck. Plan 1 to 200,000 lb a load.`,
      )
  })
  return planned
}

async function refuseTakenNumber(tx: Tx, number: string): Promise<void> {
  // Two clerks with the same paper: the second waits here and then meets the first one's release.
  await tx.sql('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `release ${tx.viewer.tenant.id} ${folded(number)}`,
  ])
  const [taken] = await tx.sql<{ id: string; number: string; status: string }>(
    "select id, number, status from releases where number_key = ? and status <> 'CANCELLED'",
    [folded(number)],
  )
  if (taken)
    throw new Conflict(
      `Release ${taken.number} is entered already and is ${taken.status.toLowerCase()}.`,
      taken,
    )
}

async function chooseCustomer(tx: Tx, { customer }: CreateReleaseInput): Promise<Customer> {
  if (customer.create) return addCustomer(tx, customer.create)
  const found = customer.id ? await tx.see(Customer, { id: customer.id }) : null
  if (!found) throw new NotFound('customer')
  return found
}

async function chooseShipTo(tx: Tx, { shipTo }: CreateReleaseInput, customer: Customer): Promise<ShipTo> {
  if (shipTo.create) return findOrAddShipTo(tx, customer.id, shipTo.create, 'shipTo.')
  const found = shipTo.id ? await tx.see(ShipTo, { id: shipTo.id, customerId: customer.id }) : null
  if (!found) throw new NotFound('delivery address of this customer')
  return found
}

async function chooseCarrier(tx: Tx, { carrier }: CreateReleaseInput): Promise<Carrier | null> {
  if (carrier?.create) return addCarrier(tx, carrier.create)
  if (!carrier?.id) return null
  const found = await tx.see(Carrier, { id: carrier.id })
  if (!found) throw new NotFound('carrier')
  return found
}
