import type { Ctx } from '../../../platform/ctx.ts'
import { advanceVisit } from '../domain/lifecycle.ts'
import { visitChanged } from './visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { visitCancelled, visitCompleted } from '../visit.events.ts'

/** The driver has left with the signed BOL. */
export const completeVisit = (ctx: Ctx, id: string): Promise<Visit> => end(ctx, id, 'COMPLETED')

/** The driver is sent away, or left; the code is dead. */
export const cancelVisit = (ctx: Ctx, id: string): Promise<Visit> => end(ctx, id, 'CANCELLED')

function end(ctx: Ctx, id: string, to: 'COMPLETED' | 'CANCELLED'): Promise<Visit> {
  return ctx.transact(async (tx) => {
    const visit = await tx.take(Visit, id, 'visit')
    visit.status = advanceVisit(visit.status, to)
    visit.endedAt = tx.now
    tx.record(to === 'COMPLETED' ? visitCompleted : visitCancelled, 'Visit', visit)
    visitChanged(tx, visit)
    return visit
  })
}
