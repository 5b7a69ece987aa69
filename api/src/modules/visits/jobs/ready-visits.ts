import type { Ctx } from '../../../platform/ctx.ts'
import { Bol } from '../../bols/index.ts'
import { giveToDriver, makeReady } from '../use-cases/hand-over.ts'
import { Visit } from '../visit.entity.ts'

/**
 * A paper is stored: whoever waits for it can read it now. That is the driver who was given this BOL, or else the one who
 * was given its load before there was a BOL. Run twice, it finds nobody waiting.
 */
export async function readyVisits(ctx: Ctx, { bolId }: { bolId: string }): Promise<void> {
  await ctx.transact(async (tx) => {
    const bol = await tx.take(Bol, bolId, 'BOL')
    const given = await tx.takeAll(Visit, { bolId, status: 'ASSIGNED' })
    if (given.length > 0) return given.forEach((visit) => makeReady(tx, visit))
    if (bol.status !== 'ISSUED') return
    const [waiting] = await tx.takeAll(Visit, { loadId: bol.loadId, bolId: null, status: 'ASSIGNED' })
    if (!waiting) return
    waiting.bolId = bol.id
    giveToDriver(tx, bol)
    makeReady(tx, waiting)
  })
}
