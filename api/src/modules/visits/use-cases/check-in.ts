import type { Ctx } from '../../../platform/ctx.ts'
import { NotFound } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import { newId } from '../../../platform/ids.ts'
import type { Limit } from '../../../platform/rate-limits.ts'
import { gateViewer } from '../../../platform/viewer.ts'
import { findGate } from '../../tenancy/index.ts'
import { VISIT_HOURS } from '../domain/lifecycle.ts'
import { newCode } from '../domain/pickup-code.ts'
import { visitChanged } from './visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { visitCheckedIn } from '../visit.events.ts'
import type { CheckInInput } from '../visit.inputs.ts'

const CHECK_INS: Limit = { name: 'check-in', tries: 20, perSeconds: 600 }

/**
 * A driver arrives: a visit begins, and the phone holds it from now on. No account.
 *
 * @throws TooManyTries by address; NotFound for a terminal that is none; BadInput.
 */
export async function checkIn(ctx: Ctx, input: CheckInInput, key: string | undefined): Promise<Visit> {
  await ctx.services.limits.count(CHECK_INS, ctx.origin.ip ?? 'unknown')
  const gate = await findGate(ctx.services.reads, input.terminal)
  if (!gate) throw new NotFound('terminal')
  // The key of a retry is the visit's id: the gate sees the visit that it began, and no other.
  const id = key ?? newId()
  const visit = await ctx.as(gateViewer(gate.tenant, id)).transactOnce(
    { key, operation: 'checkIn', input },
    async (tx) => {
      const faults = new Faults()
      const typed = {
        driverName: faults.needed('driverName', input.driverName, 120, 'Write your name.'),
        phone: faults.text('phone', input.phone, 40),
        pickupNumber: faults.needed('pickupNumber', input.pickupNumber, 60, 'Write the pick-up number.'),
        carrierName: faults.text('carrierName', input.carrierName, 120),
        truckNumber: faults.needed('truckNumber', input.truckNumber, 30, 'Write the number of your truck.'),
        trailerNumber: faults.text('trailerNumber', input.trailerNumber, 30),
      }
      faults.refuse()
      const row = tx.add(Visit, {
        ...typed,
        id,
        terminalId: gate.terminalId,
        code: newCode(),
        status: 'WAITING',
        checkedInAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + VISIT_HOURS * 3_600_000),
      })
      tx.record(visitCheckedIn, 'Visit', row)
      visitChanged(tx, row)
      return row
    },
    (tx) => tx.take(Visit, id, 'visit'),
  )
  await ctx.origin.startVisit?.(visit.id)
  return visit
}
