import { dateIn } from '../../../platform/clock.ts'
import { BadInput, Conflict, NeedsConfirmation, NotFound, type Warning } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import { groupThousands } from '../../../platform/pounds.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Carrier, Customer, Lot, Product, ShipTo, inOrder } from '../../catalog/index.ts'
import { Load, Release, ReleaseLine, advanceLoad } from '../../releases/index.ts'
import { Terminal } from '../../tenancy/index.ts'
import type { IssueBolInput } from '../bol.inputs.ts'
import type { BolSnapshot } from '../domain/snapshot.ts'
import { type Weights, readWeight, weightWarnings } from '../domain/weights.ts'

/** A BOL as it would be: everything but its number. */
export interface BolDraft {
  readonly load: Load
  readonly release: Release
  readonly line: ReleaseLine
  readonly terminalId: string
  readonly carrier: Carrier
  readonly weights: Weights
  readonly notes: string | null
  readonly confirmReason: string | null
  readonly snapshot: Omit<BolSnapshot, 'number' | 'verifyUrl'>
  readonly warnings: readonly Warning[]
}

/**
 * Works out the BOL of a load from what the yard knows and what the clerk typed. Changes nothing.
 *
 * @param hold whether release and load are taken for the rest of the transaction (issuing) or only seen (preview).
 * @throws Conflict when the load has shipped or the release is not open; BadInput with every field that is wrong.
 */
export async function draftBol(tx: Tx, input: IssueBolInput, hold: boolean): Promise<BolDraft> {
  const { load, release } = await loadAndRelease(tx, input.loadId, hold)
  advanceLoad(`${release.number}-${load.seq}`, load.status, 'SHIPPED')
  if (release.status !== 'OPEN')
    throw new Conflict(`Release ${release.number} is ${release.status.toLowerCase()}.`, {
      status: release.status,
    })

  const typed = clean(input)
  const [line] = await tx.seeAll(ReleaseLine, { releaseId: release.id })
  const carrierId = input.carrierId ?? release.carrierId
  if (!carrierId) throw new BadInput({ carrierId: 'Choose the carrier: the release names none.' })
  const [customer, shipTo, carrier, product, lot, terminal] = await Promise.all([
    tx.see(Customer, { id: release.customerId }),
    tx.see(ShipTo, { id: release.shipToId }),
    tx.see(Carrier, { id: carrierId }),
    line ? tx.see(Product, { id: line.productId }) : null,
    line?.lotId ? tx.see(Lot, { id: line.lotId }) : null,
    tx.see(Terminal, { isDefault: true }),
  ])
  if (!carrier) throw new NotFound('carrier')
  if (!terminal)
    throw new BadInput({ loadId: 'The yard has no default terminal yet; an admin enters it first.' })
  if (!customer || !shipTo || !line || !product) throw new NotFound('load')

  const { tenant } = tx.viewer
  const snapshot: BolDraft['snapshot'] = {
    tenantName: tenant.name,
    terminal: pick(terminal),
    careOf: release.careOf ?? null,
    shipTo: { ...pick(shipTo), customerName: customer.name },
    bolDate: input.bolDate ?? dateIn(tenant.timeZone, tx.now),
    releaseNumber: release.number,
    loadSeq: load.seq,
    customerPo: release.customerPo ?? null,
    carrierName: carrier.name,
    scac: carrier.scac ?? null,
    truckNumber: typed.truckNumber,
    trailerNumber: typed.trailerNumber,
    seals: typed.seals,
    fob: release.fob ?? null,
    freightTerms: freightTerms(release.fob),
    driverName: typed.driverName,
    lines: [
      {
        handlingUnits: typed.handlingUnits,
        description: product.name,
        hazmat: product.hazmat ?? null,
        lotCode: lot?.code ?? null,
        chemistry: inOrder(line.chemistryOverride?.values ?? lot?.chemistry ?? {}),
        serials: [],
        netLbs: typed.weights.netLbs,
      },
    ],
    ...typed.weights,
    requirements: release.requirements,
    specialInstructions: release.specialInstructions ?? null,
    issuedAt: tx.now.toISOString(),
    timeZone: tenant.timeZone,
    issuedByName: tx.viewer.name,
  }
  const warnings = [
    ...weightWarnings(typed.weights),
    ...(await overdrafts(tx, release, line, typed.weights.netLbs, product.name)),
  ]
  return { load, release, line, terminalId: terminal.id, carrier, snapshot, warnings, ...typed }
}

/** @throws NeedsConfirmation with the warnings that were not said yes to, or not with a reason where one is needed. */
export function refuseUnconfirmed(draft: BolDraft, input: IssueBolInput): void {
  const open = draft.warnings.filter(
    ({ code, needsReason }) =>
      !input.confirm.some((yes) => yes === code) || (needsReason && !draft.confirmReason),
  )
  if (open.length > 0) throw new NeedsConfirmation(open)
}

// Rows are taken in one order everywhere: release, then load, then BOL.
async function loadAndRelease(tx: Tx, loadId: string, hold: boolean) {
  const seen = await tx.see(Load, { id: loadId })
  if (!seen) throw new NotFound('load')
  if (hold) {
    const release = await tx.take(Release, seen.releaseId, 'release')
    return { release, load: await tx.take(Load, loadId, 'load') }
  }
  const release = await tx.see(Release, { id: seen.releaseId })
  if (!release) throw new NotFound('load')
  return { release, load: seen }
}

function clean(input: IssueBolInput) {
  const faults = new Faults()
  const typed = {
    weights: readWeight(input, faults),
    truckNumber: faults.needed('truckNumber', input.truckNumber, 30, 'Write the number of the truck.'),
    trailerNumber: faults.needed(
      'trailerNumber',
      input.trailerNumber,
      30,
      'Write the number of the trailer.',
    ),
    seals: faults.text('seals', input.seals, 120),
    driverName: faults.text('driverName', input.driverName, 120),
    handlingUnits: faults.text('handlingUnits', input.handlingUnits, 60) ?? '1 bulk load',
    notes: faults.text('notes', input.notes, 2_000),
    confirmReason: faults.text('confirmReason', input.confirmReason, 500),
  }
  faults.refuse()
  return typed
}

async function overdrafts(
  tx: Tx,
  release: Release,
  line: ReleaseLine,
  netLbs: number,
  product: string,
): Promise<Warning[]> {
  const [sums] = await tx.sql<{ shipped: string; remaining: string }>(
    `select
       (select coalesce(sum(effective_lbs), 0) from bols where release_id = ? and status <> 'VOID') as shipped,
       (select coalesce(sum(remaining_lbs), 0) from stock_balances where product_id = ?) as remaining`,
    [release.id, line.productId],
  )
  const left = line.quantityLbs - Number(sums?.shipped ?? 0)
  const stock = Number(sums?.remaining ?? 0)
  const warnings: Warning[] = []
  if (netLbs > left)
    warnings.push({
      code: 'RELEASE_OVERDRAWN',
      message: `Release ${release.number} has ${groupThousands(Math.max(0, left))} lb left; this load is ${groupThousands(netLbs)} lb.`,
      needsReason: true,
    })
  if (netLbs > stock)
    warnings.push({
      code: 'STOCK_OVERDRAWN',
      message: `The yard's ledger has ${stock < 0 ? '-' : ''}${groupThousands(Math.abs(stock))} lb of ${product}; this load is ${groupThousands(netLbs)} lb.`,
      needsReason: true,
    })
  return warnings
}

const pick = ({ name, street, street2, city, state, zip, phone }: ShipTo | Terminal) => ({
  name,
  street,
  street2: street2 ?? null,
  city,
  state,
  zip,
  phone: phone ?? null,
})

/** Who pays the freight follows from where the price is made (UCC 2-319). */
const freightTerms = (fob: string | null | undefined): string | null =>
  fob == null ? null : /dest|deliver/i.test(fob) ? 'Prepaid' : /origin|pick/i.test(fob) ? 'Collect' : null
