import type { Ctx } from '../../../platform/ctx.ts'
import { NotFound } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import type { Tx } from '../../../platform/tx.ts'
import { requestDocument, revokeShareLinks } from '../../documents/index.ts'
import { Load, Release, advanceLoad, advanceRelease, releaseReopened } from '../../releases/index.ts'
import { Bol } from '../bol.entity.ts'
import { bolVoided, bolVoidedAction } from '../bol.events.ts'
import type { VoidBolInput } from '../bol.inputs.ts'
import { mayVoid } from '../bol.policy.ts'
import { advance } from '../domain/lifecycle.ts'
import { marksSoFar } from '../queries/bol-marks.ts'
import { LedgerEntry } from '../ledger.entity.ts'

/** Voids a BOL. Its number and its papers are kept, the number is never used again. */
export function voidBol(ctx: Ctx, input: VoidBolInput, key: string | undefined): Promise<Bol> {
  return ctx.transactOnce(
    { key, operation: 'voidBol', input },
    (tx) => writeVoid(tx, input),
    (tx, id) => tx.take(Bol, id, 'BOL'),
  )
}

/** The writing part of voiding and of reissuing. */
export async function writeVoid(
  tx: Tx,
  { id, reason: typed }: Pick<VoidBolInput, 'id' | 'reason'>,
): Promise<Bol> {
  const faults = new Faults()
  const reason = faults.needed(
    'reason',
    typed,
    500,
    'Write why it is voided; it is printed on the voided paper.',
  )
  faults.refuse()

  const seen = await tx.see(Bol, { id })
  if (!seen) throw new NotFound('BOL')
  const release = await tx.take(Release, seen.releaseId, 'release')
  const load = await tx.take(Load, seen.loadId, 'load')
  const bol = await tx.take(Bol, id, 'BOL', 'void this BOL', mayVoid)
  const marks = await marksSoFar(tx, bol)

  bol.status = advance(bol.number, bol.status, 'VOID')
  Object.assign(bol, { voidReason: reason, voidedBy: tx.viewer.id, voidedAt: tx.now })
  load.status = advanceLoad(`${release.number}-${load.seq}`, load.status, 'PENDING')
  load.shippedAt = null
  if (release.status === 'COMPLETE') {
    release.status = advanceRelease(release.number, release.status, 'OPEN')
    tx.record(releaseReopened, 'Release', release)
  }
  await giveBack(tx, bol)
  await revokeShareLinks(tx, bol.id)
  await requestDocument(tx, bol, 'VOIDED', { ...marks, voided: { reason, at: tx.now.toISOString() } })

  tx.record(bolVoidedAction, 'Bol', bol, { reason })
  tx.announce(bolVoided, { bolId: bol.id })
  tx.notify('bol', bol.id)
  return bol
}

/** Books back, lot by lot, exactly what the BOL had moved, whatever corrections came in between. */
async function giveBack(tx: Tx, bol: Bol): Promise<void> {
  const moved = await tx.seeAll(LedgerEntry, { bolId: bol.id })
  const byLot = Map.groupBy(moved, (entry) => `${entry.productId} ${entry.lotId ?? ''}`)
  for (const entries of byLot.values()) {
    const [first] = entries
    const lbs = -entries.reduce((sum, entry) => sum + entry.lbs, 0)
    if (first && lbs !== 0)
      tx.add(LedgerEntry, {
        productId: first.productId,
        lotId: first.lotId,
        lbs,
        kind: 'REVERSAL',
        bolId: bol.id,
        at: tx.now,
        by: tx.viewer.id,
      })
  }
}
