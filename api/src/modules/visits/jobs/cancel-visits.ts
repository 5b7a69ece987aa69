import type { Ctx } from '../../../platform/ctx.ts'
import { advanceVisit } from '../domain/lifecycle.ts'
import { visitChanged } from '../use-cases/visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { visitCancelled } from '../visit.events.ts'

/** A BOL was voided: a driver who had it in hand has nothing to sign any more. */
export async function cancelVisits(ctx: Ctx, { bolId }: { bolId: string }): Promise<void> {
  await ctx.transact(async (tx) => {
    for (const visit of await tx.takeAll(Visit, { bolId, status: { $in: ['ASSIGNED', 'READY'] } })) {
      visit.status = advanceVisit(visit.status, 'CANCELLED')
      visit.endedAt = tx.now
      tx.record(visitCancelled, 'Visit', visit)
      visitChanged(tx, visit)
    }
  })
}
