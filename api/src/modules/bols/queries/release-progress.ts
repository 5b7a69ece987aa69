import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'

/** How far a release is: planned, shipped (effective weight), and the loads still to go. */
export interface ReleaseProgress {
  readonly releaseId: string
  readonly plannedLbs: number
  readonly shippedLbs: number
  readonly loadsLeft: number
}

export const progressOfRelease = (ctx: Ctx) =>
  new DataLoader<string, ReleaseProgress>(async (ids) => {
    const rows = await ctx.rows<ReleaseProgress>(
      {
        name: 'progress of releases',
        text: `select r.id as "releaseId",
            (select coalesce(sum(l.planned_lbs), 0) from loads l where l.release_id = r.id and l.status <> 'CANCELLED') as "plannedLbs",
            (select coalesce(sum(b.effective_lbs), 0) from bols b where b.tenant_id = r.tenant_id and b.release_id = r.id and b.status <> 'VOID') as "shippedLbs",
            (select count(*) from loads l where l.release_id = r.id and l.status = 'PENDING') as "loadsLeft"
          from releases r where r.id = any ($1)`,
      },
      [ids],
    )
    const found = new Map(rows.map((row) => [row.releaseId, row]))
    return ids.map(
      (releaseId) => found.get(releaseId) ?? { releaseId, plannedLbs: 0, shippedLbs: 0, loadsLeft: 0 },
    )
  })
