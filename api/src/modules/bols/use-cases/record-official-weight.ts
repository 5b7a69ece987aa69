import type { Ctx } from '../../../platform/ctx.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import { requestDocument } from '../../documents/index.ts'
import { Tenant } from '../../tenancy/index.ts'
import { Bol, BolLineRow } from '../bol.entity.ts'
import { officialWeightRecorded } from '../bol.events.ts'
import type { OfficialWeightInput } from '../bol.inputs.ts'
import { mayRecordOfficialWeight } from '../bol.policy.ts'
import { LedgerEntry } from '../ledger.entity.ts'
import { marksSoFar, officialMark } from '../queries/bol-marks.ts'

/**
 * Enters the certified weight of a BOL, or corrects it. Each time a new version of the paper is stamped.
 *
 * The ledger is corrected only where the tenant's stock follows official weights (Tenant.stockWeight).
 */
export function recordOfficialWeight(
  ctx: Ctx,
  input: OfficialWeightInput,
  key: string | undefined,
): Promise<Bol> {
  return ctx.transactOnce(
    { key, operation: 'recordOfficialWeight', input },
    async (tx) => {
      const faults = new Faults()
      const ticket = faults.needed(
        'ticketNumber',
        input.ticketNumber,
        40,
        'Write the number of the scale ticket.',
      )
      if (input.officialLbs < 1 || input.officialLbs > 200_000)
        faults.add('officialLbs', 'The certified weight must be from 1 to 200,000 lb.')
      faults.refuse()

      const bol = await tx.take(
        Bol,
        input.bolId,
        'BOL',
        'record the official weight',
        mayRecordOfficialWeight,
      )
      if (bol.status === 'VOID')
        throw new Conflict(`${bol.number} is void; its weight counts no more.`, { status: bol.status })
      const tenant = await tx.see(Tenant, { id: tx.viewer.tenant.id })
      if (!tenant) throw new NotFound('tenant')

      const before = bol.officialLbs ?? bol.netLbs
      Object.assign(bol, {
        officialLbs: input.officialLbs,
        officialTicket: ticket,
        officialBy: tx.viewer.id,
        officialAt: tx.now,
      })
      if (tenant.stockWeight === 'OFFICIAL_WHEN_KNOWN' && before !== input.officialLbs) {
        const [line] = await tx.seeAll(BolLineRow, { bolId: bol.id })
        tx.add(LedgerEntry, {
          productId: bol.productId,
          lotId: line?.lotId ?? null,
          lbs: before - input.officialLbs,
          kind: 'WEIGHT_CORRECTION',
          bolId: bol.id,
          at: tx.now,
          by: tx.viewer.id,
        })
      }
      const marks = await marksSoFar(tx, bol)
      await requestDocument(tx, bol, 'OFFICIAL', { ...marks, official: officialMark(bol) })
      tx.record(officialWeightRecorded, 'Bol', bol)
      tx.notify('bol', bol.id)
      return bol
    },
    (tx, id) => tx.take(Bol, id, 'BOL'),
  )
}
