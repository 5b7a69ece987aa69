import { expect, it } from 'vitest'
import { LoadStatus, ReleaseStatus, advanceLoad, advanceRelease } from './lifecycle.ts'

const releases = Object.values(ReleaseStatus)
const loads = Object.values(LoadStatus)

it.each(releases.flatMap((from) => releases.map((to) => [from, to] as const)))(
  'a release that is %s may or may not become %s',
  (from, to) => {
    const allowed = ['OPEN COMPLETE', 'COMPLETE OPEN', 'OPEN CANCELLED', 'CANCELLED OPEN'].includes(
      `${from} ${to}`,
    )
    if (allowed) expect(advanceRelease('60381', from, to)).toBe(to)
    else expect(() => advanceRelease('60381', from, to)).toThrow(`Release 60381 is ${from.toLowerCase()}`)
  },
)

it.each(loads.flatMap((from) => loads.map((to) => [from, to] as const)))(
  'a load that is %s may or may not become %s',
  (from, to) => {
    const allowed = ['PENDING SHIPPED', 'SHIPPED PENDING', 'PENDING CANCELLED', 'CANCELLED PENDING'].includes(
      `${from} ${to}`,
    )
    if (allowed) expect(advanceLoad('60381-1', from, to)).toBe(to)
    else expect(() => advanceLoad('60381-1', from, to)).toThrow(`Load 60381-1 is ${from.toLowerCase()}`)
  },
)
