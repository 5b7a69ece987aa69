import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'
import type { BolRead } from './bol-read.ts'
import { bolById } from './bol-reads.ts'

/** The one live BOL of each load, if it has been issued. */
export const liveBolOfLoad = (ctx: Ctx) =>
  new DataLoader<string, BolRead | null>(async (ids) => {
    const rows = await ctx.rows<{ id: string; loadId: string }>(
      {
        name: 'live BOLs of loads',
        text: `select id, load_id as "loadId" from bols where load_id = any ($1) and status <> 'VOID'`,
      },
      [ids],
    )
    const bolOf = new Map(rows.map((row) => [row.loadId, row.id]))
    return Promise.all(
      ids.map((id) => (bolOf.has(id) ? ctx.loader(bolById).load(bolOf.get(id) ?? '') : null)),
    )
  })
