import { expect, it } from 'vitest'
import { VisitStatus, advanceVisit } from './lifecycle.ts'

const ALLOWED = [
  'WAITING ASSIGNED', 'WAITING CANCELLED', 'WAITING EXPIRED', 'ASSIGNED READY', 'ASSIGNED CANCELLED', 'ASSIGNED EXPIRED',
  'READY SIGNED', 'READY CANCELLED', 'READY EXPIRED', 'SIGNED COMPLETED',
] // prettier-ignore
const all = Object.values(VisitStatus)

it.each(all.flatMap((from) => all.map((to) => [from, to] as const)))(
  'a visit that is %s may or may not become %s',
  (from, to) => {
    if (ALLOWED.includes(`${from} ${to}`)) expect(advanceVisit(from, to)).toBe(to)
    else expect(() => advanceVisit(from, to)).toThrow(`The visit is ${from.toLowerCase()}`)
  },
)
