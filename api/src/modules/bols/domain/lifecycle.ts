import { Conflict } from '../../../platform/errors.ts'

export const BolStatus = { ISSUED: 'ISSUED', READY: 'READY', SIGNED: 'SIGNED', VOID: 'VOID' } as const
export type BolStatus = keyof typeof BolStatus

const next = {
  ISSUED: ['READY', 'VOID'],
  READY: ['SIGNED', 'VOID'],
  SIGNED: ['VOID'],
  VOID: [],
} as const satisfies Record<BolStatus, readonly BolStatus[]>

const asSaid = {
  ISSUED: 'issued',
  READY: 'with the driver',
  SIGNED: 'signed',
  VOID: 'void',
} as const satisfies Record<BolStatus, string>

export function canBecome(from: BolStatus, to: BolStatus): boolean {
  return (next[from] as readonly BolStatus[]).includes(to)
}

/** Returns `to`, or refuses when a BOL cannot go there from where it is. */
export function advance(number: string, from: BolStatus, to: BolStatus): BolStatus {
  if (!canBecome(from, to)) throw new BolCannotBecome(number, from, to)
  return to
}

export class BolCannotBecome extends Conflict {
  constructor(number: string, from: BolStatus, to: BolStatus) {
    super(
      from === to
        ? `${number} is ${asSaid[from]} already.`
        : `${number} is ${asSaid[from]} and cannot become ${asSaid[to]}.`,
      { status: from },
    )
  }
}
