import { type Bol, issueBol, receiveStock, recordOfficialWeight, voidBol } from '../../modules/bols/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { Ctx } from '../../platform/ctx.ts'
import { keyOf } from './days.ts'

interface DueLoad {
  id: string
  name: string
  plannedDate: string
  plannedLbs: number
}

/** Ten barges' worth of every product, so that the ledger stands above zero. */
export async function seedStock(ctx: Ctx): Promise<void> {
  const empty = await ctx.rows<{ id: string }>({
    name: 'demo products without stock',
    text: 'select p.id from products p where not exists (select from ledger_entries e where e.product_id = p.id)',
  })
  for (const { id } of empty) {
    await receiveStock(ctx, { productId: id, lbs: 3_000_000, kind: 'OPENING', reference: null })
    await receiveStock(ctx, { productId: id, lbs: 3_100_000, kind: 'RECEIPT', reference: 'Barge MTC-2217' })
  }
}

/** Issues the BOL of every load that was due before today, each on its day; voids some and weighs many. */
export async function seedShipments(ctx: Ctx, today: string): Promise<void> {
  const due = await ctx.rows<DueLoad>(
    {
      name: 'demo loads due',
      text: `select l.id, r.number || '-' || l.seq as name, l.planned_date as "plannedDate", l.planned_lbs as "plannedLbs"
        from loads l join releases r on r.tenant_id = l.tenant_id and r.id = l.release_id
        where r.intake_id is null and l.planned_date < $1 and l.status <> 'CANCELLED' order by l.planned_date, l.id`,
    },
    [today],
  )
  for (const [index, load] of due.entries()) await ship(ctx, load, index)
}

async function ship(ctx: Ctx, load: DueLoad, index: number): Promise<void> {
  const at = atTenOClock(ctx, load.plannedDate, index)
  const bol = await issueBol(
    at,
    {
      loadId: load.id,
      truckNumber: String(101 + (index % 17)),
      trailerNumber: `R-${20 + (index % 9)}`,
      // A loader's bucket is right within a percent or so; the numbers repeat from run to run.
      netLbs: load.plannedLbs - 400 + ((index * 137) % 41) * 20,
      driverName: DRIVERS[index % DRIVERS.length] ?? null,
      confirm: ['RELEASE_OVERDRAWN', 'STOCK_OVERDRAWN'],
      confirmReason: 'Demo data',
    },
    keyOf(`bol ${ctx.viewer.tenant.slug} ${load.name}`),
  )
  if (index % 13 === 7)
    await voidBol(
      at,
      { id: bol.id, reason: VOID_REASONS[index % VOID_REASONS.length] ?? '' },
      keyOf(`void ${bol.number}`),
    )
  else if (index % 3 !== 1)
    await weigh(atTenOClock(ctx, load.plannedDate, index + HOURS_TO_THE_SCALE * 60), bol, index)
}

async function weigh(ctx: Ctx, bol: Bol, index: number): Promise<void> {
  const off = ((index * 61) % 29) * 40 - 560
  await recordOfficialWeight(
    ctx,
    { bolId: bol.id, officialLbs: bol.netLbs + off, ticketNumber: `T-${48_210 + index}` },
    keyOf(`weight ${bol.number}`),
  )
}

/** The same office on another day: issue times, numbers' years and audit entries fall on the day of the load. */
export function atTenOClock(ctx: Ctx, day: string, minutes: number): Ctx {
  const clock: Clock = { now: () => new Date(Date.parse(`${day}T14:00:00Z`) + minutes * 60_000) }
  return new Ctx({ ...ctx.services, clock }, ctx.viewer, ctx.origin)
}

/** A certified ticket comes after the truck has left, so its paper is newer than the one it left with. */
const HOURS_TO_THE_SCALE = 3

const DRIVERS = [
  'Luis Ortega',
  'Dale Hutchins',
  'Marisol Peña',
  'Terry Boggs',
  'Jean-Luc Baptiste',
  'Wanda Kowalczyk',
]
const VOID_REASONS = ['Wrong truck', 'Load refused by receiver', 'Weight typed wrong']
