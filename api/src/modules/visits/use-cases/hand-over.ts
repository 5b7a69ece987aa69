import type { Ctx } from '../../../platform/ctx.ts'
import { BadInput, Conflict, NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Bol, advance, mayHandOver } from '../../bols/index.ts'
import { Document } from '../../documents/index.ts'
import { Load } from '../../releases/index.ts'
import { VISIT_HOURS, advanceVisit } from '../domain/lifecycle.ts'
import { newCode } from '../domain/pickup-code.ts'
import { visitChanged } from './visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { bolHandedOver, visitAssigned, visitCheckedIn, visitReady } from '../visit.events.ts'
import type { AssignVisitInput } from '../visit.inputs.ts'

const LIVE = ['ASSIGNED', 'READY', 'SIGNED'] as const

/** The office picks what a driver who waits will take: a BOL, or a load whose BOL follows. */
export function assignVisit(ctx: Ctx, { visitId, bolId, loadId }: AssignVisitInput): Promise<Visit> {
  if (!bolId === !loadId) throw new BadInput({ bolId: 'Pick the BOL or the load: one of both.' })
  return ctx.transact(async (tx) => {
    // Rows are taken in one order everywhere: load, BOL, visit.
    const load = loadId ? await tx.take(Load, loadId, 'load') : null
    const bol = bolId ? await takeForDriver(tx, bolId) : null
    const visit = await tx.take(Visit, visitId, 'visit')
    return bol ? assign(tx, visit, bol) : assignLoad(tx, visit, load)
  })
}

/** Gives a BOL to a driver who did not check in: makes the visit, with the code that the office shows as a QR. */
export function handOverBol(ctx: Ctx, bolId: string): Promise<Visit> {
  return ctx.transact(async (tx) => {
    const bol = await takeForDriver(tx, bolId)
    const [live] = await tx.takeAll(Visit, { bolId, status: { $in: [...LIVE] } })
    if (live) return live
    const { snapshot } = bol
    const visit = tx.add(Visit, {
      terminalId: bol.terminalId,
      code: newCode(),
      driverName: snapshot.driverName,
      carrierName: snapshot.carrierName,
      truckNumber: snapshot.truckNumber,
      trailerNumber: snapshot.trailerNumber,
      pickupNumber: `${snapshot.releaseNumber}-${snapshot.loadSeq}`,
      status: 'WAITING',
      checkedInAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + VISIT_HOURS * 3_600_000),
    })
    tx.record(visitCheckedIn, 'Visit', visit)
    await tx.flush()
    return assign(tx, visit, bol)
  })
}

function assignLoad(tx: Tx, visit: Visit, load: Load | null): Visit {
  if (!load) throw new NotFound('load')
  if (load.status !== 'PENDING')
    throw new Conflict(`That load is ${load.status.toLowerCase()} already.`, { status: load.status })
  visit.status = advanceVisit(visit.status, 'ASSIGNED')
  Object.assign(visit, { loadId: load.id, assignedAt: tx.now })
  tx.record(visitAssigned, 'Visit', visit, {})
  visitChanged(tx, visit)
  return visit
}

async function takeForDriver(tx: Tx, bolId: string): Promise<Bol> {
  const bol = await tx.take(Bol, bolId, 'BOL', 'hand over this BOL', mayHandOver)
  if (bol.status === 'SIGNED' || bol.status === 'VOID')
    throw new Conflict(`${bol.number} is ${bol.status === 'VOID' ? 'void' : 'signed already'}.`, {
      status: bol.status,
    })
  return bol
}

async function assign(tx: Tx, visit: Visit, bol: Bol): Promise<Visit> {
  const [other] = await tx.seeAll(Visit, { bolId: bol.id, status: { $in: [...LIVE] }, id: { $ne: visit.id } })
  if (other)
    throw new Conflict(`${bol.number} is with the driver of code ${other.code} already.`, {
      code: other.code,
    })
  visit.status = advanceVisit(visit.status, 'ASSIGNED')
  Object.assign(visit, { bolId: bol.id, loadId: bol.loadId, assignedAt: tx.now })
  tx.record(visitAssigned, 'Visit', visit, { bolNumber: bol.number })
  giveToDriver(tx, bol)
  const papers = await tx.seeAll(Document, { bolId: bol.id, status: 'READY' })
  if (papers.length > 0) makeReady(tx, visit)
  visitChanged(tx, visit)
  return visit
}

/** The BOL is in a driver's hands from now on. */
export function giveToDriver(tx: Tx, bol: Bol): void {
  if (bol.status !== 'ISSUED') return
  bol.status = advance(bol.number, bol.status, 'READY')
  tx.record(bolHandedOver, 'Bol', bol)
  tx.notify('bol', bol.id)
}

/** The paper is there: the driver can read and sign. */
export function makeReady(tx: Tx, visit: Visit): void {
  visit.status = advanceVisit(visit.status, 'READY')
  visit.readyAt = tx.now
  tx.record(visitReady, 'Visit', visit)
  visitChanged(tx, visit)
}
