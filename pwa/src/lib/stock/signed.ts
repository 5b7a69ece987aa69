import { groupThousands } from '#lib/weights/pounds.ts'

/** Pounds that may be below zero: "-1,250". */
export function signedPounds(lbs: number): string {
  return lbs < 0 ? `-${groupThousands(-lbs)}` : groupThousands(lbs)
}
