import { describe, expect, it } from 'vitest'
import { groupThousands, pounds, poundsOfTons, tonsOf, tonsShown } from './pounds.ts'

describe('pounds', () => {
  it.each([
    ['22.505', 45_010],
    ['23.0075', 46_015],
    ['0.0005', 1],
    [' 46 ', 92_000],
    ['-1', -2_000],
  ])('%s t is %i lb, exactly', (tons, lbs) => expect(poundsOfTons(tons)).toBe(lbs))

  it.each(['22.50501', '0.0001', '1e3', '', 'x', '1,000', '.5'])('%s is no weight in tons', (tons) =>
    expect(poundsOfTons(tons)).toBeUndefined(),
  )

  it('go to tons and back without losing one', () => {
    for (let lbs = -2_000_000_000; lbs <= 2_000_000_000; lbs += 7_777_777)
      expect(poundsOfTons(tonsOf(lbs))).toBe(lbs)
  })

  it.each([
    [46_015, '23.01'],
    [45_010, '22.51'], // 22.505, half away from zero
    [-45_010, '-22.51'],
    [0, '0.00'],
    [-4, '0.00'],
  ])('%i lb is shown as %s t', (lbs, shown) => expect(tonsShown(lbs)).toBe(shown))

  it.each([0.5, -1, Number.NaN, 2 ** 60])('%d is no whole number of pounds', (value) =>
    expect(() => pounds(value)).toThrow(RangeError),
  )

  it('are read in threes', () =>
    expect([0, 999, 1_000, 1_234_567].map(groupThousands)).toEqual(['0', '999', '1,000', '1,234,567']))
})
