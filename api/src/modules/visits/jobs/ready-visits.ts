import type { Ctx } from '../../../platform/ctx.ts'
import { makeReady } from '../use-cases/hand-over.ts'
import { Visit } from '../visit.entity.ts'

/** A paper is stored: whoever waits for it can read it now. Run twice, it finds nobody waiting. */
export async function readyVisits(ctx: Ctx, { bolId }: { bolId: string }): Promise<void> {
  await ctx.transact(async (tx) => {
    for (const visit of await tx.takeAll(Visit, { bolId, status: 'ASSIGNED' })) makeReady(tx, visit)
  })
}
