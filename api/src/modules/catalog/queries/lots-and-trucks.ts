import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Truck } from '../carrier.entity.ts'
import { columns } from '../catalog.loaders.ts'
import { folded } from '../domain/folded.ts'
import type { Lot } from '../product.entity.ts'

/** At most 50 lots whose code holds `search`, by code. */
export function lotsLike(ctx: Ctx, search: string | null): Promise<Lot[]> {
  return ctx.rows<Lot>(
    {
      name: 'lots like',
      text: `select ${columns.LOT} from lots where $1::text is null or strpos(code_key, $1) > 0 order by code_key limit 50`,
    },
    [search ? folded(search) : null],
  )
}

/** The trucks that carriers came with, by number. */
export const trucksOfCarrier = (ctx: Ctx) =>
  new DataLoader<string, Truck[]>(async (ids) => {
    const rows = await ctx.rows<Truck>(
      {
        name: 'trucks of carriers',
        text: `select id, carrier_id as "carrierId", truck_number as "truckNumber", trailer_number as "trailerNumber", tare_lbs as "tareLbs"
          from trucks where carrier_id = any ($1) order by truck_key limit 500`,
      },
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.carrierId === id))
  })
