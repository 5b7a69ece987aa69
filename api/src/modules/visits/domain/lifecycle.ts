import { Conflict } from '../../../platform/errors.ts'

export const VisitStatus = {
  WAITING: 'WAITING',
  ASSIGNED: 'ASSIGNED',
  READY: 'READY',
  SIGNED: 'SIGNED',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
} as const
export type VisitStatus = keyof typeof VisitStatus

const next = {
  WAITING: ['ASSIGNED', 'CANCELLED', 'EXPIRED'],
  ASSIGNED: ['READY', 'CANCELLED', 'EXPIRED'],
  READY: ['SIGNED', 'CANCELLED', 'EXPIRED'],
  SIGNED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
  EXPIRED: [],
} as const satisfies Record<VisitStatus, readonly VisitStatus[]>

/** Returns `to`, or refuses when a visit cannot go there from where it is. */
export function advanceVisit(from: VisitStatus, to: VisitStatus): VisitStatus {
  if (!(next[from] as readonly VisitStatus[]).includes(to))
    throw new Conflict(`The visit is ${from.toLowerCase()} and cannot become ${to.toLowerCase()}.`, {
      status: from,
    })
  return to
}

/** How long a driver who was never served stays in the queue. */
export const VISIT_HOURS = 4
