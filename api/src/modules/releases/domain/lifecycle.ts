import { Conflict } from '../../../platform/errors.ts'

export const ReleaseStatus = { OPEN: 'OPEN', COMPLETE: 'COMPLETE', CANCELLED: 'CANCELLED' } as const
export type ReleaseStatus = keyof typeof ReleaseStatus

export const LoadStatus = { PENDING: 'PENDING', SHIPPED: 'SHIPPED', CANCELLED: 'CANCELLED' } as const
export type LoadStatus = keyof typeof LoadStatus

const nextOfRelease = {
  OPEN: ['COMPLETE', 'CANCELLED'],
  COMPLETE: ['OPEN'],
  CANCELLED: ['OPEN'],
} as const satisfies Record<ReleaseStatus, readonly ReleaseStatus[]>

const nextOfLoad = {
  PENDING: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['PENDING'],
  CANCELLED: ['PENDING'],
} as const satisfies Record<LoadStatus, readonly LoadStatus[]>

/** Returns `to`, or refuses when a release cannot go there from where it is. */
export function advanceRelease(number: string, from: ReleaseStatus, to: ReleaseStatus): ReleaseStatus {
  if (!(nextOfRelease[from] as readonly ReleaseStatus[]).includes(to))
    throw new Conflict(`Release ${number} is ${from.toLowerCase()} and cannot become ${to.toLowerCase()}.`, {
      status: from,
    })
  return to
}

/** Returns `to`, or refuses when a load cannot go there from where it is. */
export function advanceLoad(name: string, from: LoadStatus, to: LoadStatus): LoadStatus {
  if (!(nextOfLoad[from] as readonly LoadStatus[]).includes(to))
    throw new Conflict(`Load ${name} is ${from.toLowerCase()} and cannot become ${to.toLowerCase()}.`, {
      status: from,
    })
  return to
}
