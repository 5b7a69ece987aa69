import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'
import type { VisitStatus } from '../domain/lifecycle.ts'
import type { Signature } from '../signature.entity.ts'
import type { Visit } from '../visit.entity.ts'

const VISIT = `id, code, status, driver_name as "driverName", phone, pickup_number as "pickupNumber", carrier_name as "carrierName",
  truck_number as "truckNumber", trailer_number as "trailerNumber", checked_in_at as "checkedInAt", signed_at as "signedAt", bol_id as "bolId"`

/** The queue: visits in these states (all live ones when none is named), first come first. At most 200. */
export function visitsIn(ctx: Ctx, status: readonly VisitStatus[] | null): Promise<Visit[]> {
  return ctx.rows<Visit>(
    {
      name: 'visits',
      text: `select ${VISIT} from visits where status = any ($1) order by checked_in_at, id limit 200`,
    },
    [status ?? ['WAITING', 'ASSIGNED', 'READY', 'SIGNED']],
  )
}

export async function findVisit(ctx: Ctx, id: string): Promise<Visit | null> {
  const [visit] = await ctx.rows<Visit>(
    { name: 'visit by id', text: `select ${VISIT} from visits where id = $1` },
    [id],
  )
  return visit ?? null
}

export async function liveVisitOfBol(ctx: Ctx, bolId: string): Promise<Visit | null> {
  const [visit] = await ctx.rows<Visit>(
    {
      name: 'live visit of BOL',
      text: `select ${VISIT} from visits where bol_id = $1 and status in ('ASSIGNED', 'READY', 'SIGNED')`,
    },
    [bolId],
  )
  return visit ?? null
}

export const signatureOfBol = (ctx: Ctx) =>
  new DataLoader<string, Signature | null>(async (ids) => {
    const rows = await ctx.rows<Signature>(
      {
        name: 'signatures of BOLs',
        text: `select id, bol_id as "bolId", signer_name as "signerName", company, signed_at as "signedAt", received_at as "receivedAt", offline,
            reservation, shown_sha256 as "shownSha256" from signatures where bol_id = any ($1) and role = 'DRIVER'`,
      },
      [ids],
    )
    return ids.map((id) => rows.find((row) => row.bolId === id) ?? null)
  })
