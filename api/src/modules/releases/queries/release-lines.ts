import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Chemistry } from '../../catalog/index.ts'

/** A line of a release as it is shown; with the analysis that its BOLs print. */
export interface ReleaseLineRow {
  readonly releaseId: string
  readonly position: number
  readonly productId: string
  readonly lotId: string | null
  readonly quantityLbs: number
  readonly override: Chemistry | null
  readonly overrideReason: string | null
}

export const linesOfRelease = (ctx: Ctx) =>
  new DataLoader<string, ReleaseLineRow[]>(async (ids) => {
    const rows = await ctx.rows<ReleaseLineRow>(
      {
        name: 'lines of releases',
        text: `select release_id as "releaseId", position, product_id as "productId", lot_id as "lotId", quantity_lbs as "quantityLbs",
            chemistry_override -> 'values' as override, chemistry_override ->> 'reason' as "overrideReason"
          from release_lines where release_id = any ($1) order by release_id, position`,
      },
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.releaseId === id))
  })
