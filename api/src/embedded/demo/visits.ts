import { createHash } from 'node:crypto'
import {
  assignVisit,
  cancelVisit,
  checkIn,
  completeVisit,
  handOverBol,
  signBol,
} from '../../modules/visits/index.ts'
import { visitViewer } from '../../modules/identity/index.ts'
import { issueBol } from '../../modules/bols/index.ts'
import { Ctx } from '../../platform/ctx.ts'
import { ignoreConflict } from './again.ts'
import { keyOf } from './days.ts'

interface Due {
  id: string
  name: string
  plannedLbs: number
}

/** A morning at the yard: visits in each state. The papers of three are signed, as a driver would. */
export async function seedVisits(ctx: Ctx, today: string, waitForPapers: () => Promise<void>): Promise<void> {
  const due = await ctx.rows<Due>(
    {
      name: 'demo loads for visits',
      text: `select l.id, r.number || '-' || l.seq as name, l.planned_lbs as "plannedLbs"
        from loads l join releases r on r.tenant_id = l.tenant_id and r.id = l.release_id
        where r.intake_id is null and l.planned_date >= $1 order by l.planned_date, l.id limit 7`,
    },
    [today],
  )
  const [signed, completed, ready, assigned, waiting, cancelled, expired] = due
  if (!signed || !completed || !ready || !assigned || !waiting || !cancelled || !expired) return

  for (const [load, driver] of [
    [signed, 'Luis Ortega'],
    [completed, 'Terry Boggs'],
    [ready, 'Wanda Kowalczyk'],
  ] as const) {
    const bol = await issue(ctx, load, driver)
    await waitForPapers()
    const visit = await handOverBol(ctx, bol.id).catch(ignoreConflict)
    if (!visit || load === ready) continue
    await sign(ctx, visit.id, bol.id, driver).catch(ignoreConflict)
    if (load === completed) await completeVisit(ctx, visit.id).catch(ignoreConflict)
  }
  const inLine = await arrive(ctx, assigned, 'Dale Hutchins')
  await assignVisit(ctx, { visitId: inLine, loadId: assigned.id }).catch(ignoreConflict)
  await arrive(ctx, waiting, 'Marisol Peña')
  await cancelVisit(ctx, await arrive(ctx, cancelled, 'Jean-Luc Baptiste')).catch(ignoreConflict)
  const earlier = new Ctx(
    { ...ctx.services, clock: { now: () => new Date(ctx.now().getTime() - 6 * 3_600_000) } },
    ctx.viewer,
    ctx.origin,
  )
  await arrive(earlier, expired, 'Pat Doyle')
}

function issue(ctx: Ctx, load: Due, driverName: string) {
  return issueBol(
    ctx,
    {
      loadId: load.id,
      truckNumber: '114',
      trailerNumber: 'R-22',
      netLbs: load.plannedLbs + 15,
      driverName,
      confirm: ['RELEASE_OVERDRAWN', 'STOCK_OVERDRAWN'],
      confirmReason: 'Demo data',
    },
    keyOf(`visit bol ${load.name}`),
  )
}

async function arrive(ctx: Ctx, load: Due, driverName: string): Promise<string> {
  const visit = await checkIn(
    ctx,
    {
      terminal: 'river-bend',
      driverName,
      phone: '513 555 0188',
      pickupNumber: load.name,
      carrierName: 'US Bulk',
      truckNumber: '114',
      trailerNumber: 'R-22',
    },
    keyOf(`visit ${load.name}`),
  )
  return visit.id
}

async function sign(ctx: Ctx, visitId: string, bolId: string, signerName: string): Promise<void> {
  const [driver] = await visitViewer(ctx.services.reads, visitId)
  const [paper] = await ctx.rows<{ sha256: string }>(
    {
      name: 'demo paper',
      text: `select sha256 from documents where bol_id = $1 and status = 'READY' order by created_at desc limit 1`,
    },
    [bolId],
  )
  if (!driver || !paper) return
  await signBol(
    ctx.as(driver),
    {
      bolId,
      shownSha256: paper.sha256,
      signerName,
      company: 'US Bulk',
      strokes: [penOf(signerName)],
      consent: '2026-11',
      language: 'en',
      signedAt: ctx.now().toISOString(),
      offline: false,
    },
    undefined,
  )
}

/** A wavy line that is the same for the same name. */
function penOf(name: string) {
  const bytes = createHash('sha256').update(name).digest()
  return Array.from(bytes.subarray(0, 24), (byte, index) => ({
    x: 0.12 + index * 0.03,
    y: 0.1 + (byte / 255) * 0.2,
    t: index * 40,
    pressure: 0.5,
  }))
}
