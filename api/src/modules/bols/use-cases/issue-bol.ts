import { randomBytes } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import { dateIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/tx.ts'
import { rememberTruck } from '../../catalog/index.ts'
import { requestDocument } from '../../documents/index.ts'
import { Load, advanceRelease, releaseCompleted } from '../../releases/index.ts'
import { Bol, BolLineRow } from '../bol.entity.ts'
import { bolIssued, bolIssuedAction } from '../bol.events.ts'
import type { IssueBolInput } from '../bol.inputs.ts'
import { bolNumber } from '../domain/numbering.ts'
import { LedgerEntry } from '../ledger.entity.ts'
import { type BolDraft, draftBol, refuseUnconfirmed } from './draft-bol.ts'

/**
 * Issues the BOL of a load: number, snapshot, ledger, states, audit and the order for its PDF, in one transaction.
 *
 * @throws Conflict when the load has shipped; BadInput; NeedsConfirmation for weights, release or stock.
 */
export function issueBol(ctx: Ctx, input: IssueBolInput, key: string | undefined): Promise<Bol> {
  return ctx.transactOnce(
    { key, operation: 'issueBol', input },
    (tx) => writeBol(tx, input, null),
    (tx, id) => tx.take(Bol, id, 'BOL'),
  )
}

/** The writing part of issuing and of reissuing; `replaces` is the BOL that this one takes the place of. */
export async function writeBol(tx: Tx, input: IssueBolInput, replaces: Bol | null): Promise<Bol> {
  const draft = await draftBol(tx, input, true)
  refuseUnconfirmed(draft, input)
  draft.load.status = 'SHIPPED'
  draft.load.shippedAt = tx.now
  await tx.flush()
  await completeRelease(tx, draft)
  await rememberTruck(
    tx,
    draft.carrier.id,
    draft.snapshot.truckNumber ?? '',
    draft.snapshot.trailerNumber ?? '',
  )
  await tx.flush()

  // From the number on, the tenant's other issues wait for this one: what can be done before it is done.
  const bol = await addBol(tx, draft, replaces)
  await requestDocument(tx, bol, 'ORIGINAL', {})

  tx.record(bolIssuedAction, 'Bol', bol, {
    number: bol.number,
    netLbs: bol.netLbs,
    ...(input.confirm.length > 0 ? { confirmed: input.confirm, confirmReason: draft.confirmReason } : {}),
  })
  tx.announce(bolIssued, { bolId: bol.id })
  tx.notify('bol', bol.id)
  return bol
}

async function addBol(tx: Tx, draft: BolDraft, replaces: Bol | null): Promise<Bol> {
  const { load, release, line, weights, snapshot } = draft
  const { year, seq } = await takeNumber(tx)
  const number = bolNumber(tx.viewer.tenant.bolPrefix, year, seq)
  const fingerprint = randomBytes(10).toString('hex')
  const bol = tx.add(Bol, {
    number,
    year,
    seq,
    bolDate: snapshot.bolDate,
    loadId: load.id,
    releaseId: release.id,
    customerId: release.customerId,
    terminalId: draft.terminalId,
    carrierId: draft.carrier.id,
    productId: line.productId,
    snapshot: {
      ...snapshot,
      number,
      verifyUrl: `${tx.ctx.services.publicUrl}/verify/${number}/${fingerprint}`,
    },
    fingerprint,
    ...weights,
    notes: draft.notes,
    issuedBy: tx.viewer.id,
    issuedByName: tx.viewer.name,
    issuedAt: tx.now,
    replacesId: replaces?.id ?? null,
  })
  await tx.flush()
  for (const [index, printed] of snapshot.lines.entries())
    tx.add(BolLineRow, {
      bolId: bol.id,
      customerId: bol.customerId,
      position: index + 1,
      productId: line.productId,
      lotId: line.lotId,
      description: printed.description,
      handlingUnits: printed.handlingUnits,
      serials: printed.serials,
      netLbs: printed.netLbs,
    })
  tx.add(LedgerEntry, {
    productId: line.productId,
    lotId: line.lotId,
    lbs: -weights.netLbs,
    kind: 'SHIPMENT',
    bolId: bol.id,
    at: tx.now,
    by: tx.viewer.id,
  })
  return bol
}

/**
 * The next number of this tenant and year. The counter's row stays locked until the commit, so a number that is taken is
 * used, and one whose transaction fails or dies is given again: no gaps, no repeats.
 */
async function takeNumber(tx: Tx): Promise<{ year: number; seq: number }> {
  const { tenant } = tx.viewer
  const year = Number(dateIn(tenant.timeZone, tx.now).slice(0, 4))
  const [counter] = await tx.sql<{ last: number }>(
    `insert into bol_counters as c (tenant_id, year, last) values (?, ?, 1)
     on conflict (tenant_id, year) do update set last = c.last + 1 returning last`,
    [tenant.id, year],
  )
  return { year, seq: counter?.last ?? 1 }
}

async function completeRelease(tx: Tx, { release }: BolDraft): Promise<void> {
  const [pending] = await tx.seeAll(Load, { releaseId: release.id, status: 'PENDING' })
  if (pending) return
  release.status = advanceRelease(release.number, release.status, 'COMPLETE')
  tx.record(releaseCompleted, 'Release', release)
}
