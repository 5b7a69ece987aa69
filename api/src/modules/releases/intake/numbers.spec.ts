import { describe, expect, it } from 'vitest'
import { numberIn, unitIn, weightOf } from './numbers.ts'

describe('a number on a release order', () => {
  it.each([
    ['1,250.000', '1250.000'],
    ['46.00', '46.00'],
    ['.004', '0.004'],
    ['Approx. 96.000 NT', '96.000'],
    ['1,234,567', '1234567'],
  ])('is read from %s as %s', (text, number) => {
    expect(numberIn(text)).toBe(number)
  })

  it.each(['none', '', '1,25', '12,50.1'])('is not guessed from "%s"', (text) => {
    expect(numberIn(text)).toBeUndefined()
  })
})

describe('a weight', () => {
  it.each([
    ['1250.000', 'TONS', 2_500_000],
    ['22.505', 'TONS', 45_010],
    ['92000', 'POUNDS', 92_000],
    ['100', 'TONS', 200_000],
  ] as const)('of %s %s is %i lb, exactly', (number, unit, lbs) => {
    expect(weightOf(number, unit)).toMatchObject({ lbs })
  })

  it('that is no whole number of pounds is not rounded', () => {
    expect(weightOf('22.50551', 'TONS')).toEqual({
      problem: '"22.50551" tons is not a whole number of pounds.',
    })
  })

  it('in metric or long tons is turned into pounds, and says so', () => {
    expect(weightOf('100', 'METRIC_TONS')).toMatchObject({
      lbs: 220_462,
      problem: expect.stringContaining('metric'),
    })
    expect(weightOf('100', 'LONG_TONS')).toMatchObject({
      lbs: 224_000,
      problem: expect.stringContaining('long'),
    })
  })

  it.each([
    ['Quantity (NT)', 'TONS'],
    ['44.000 net tons', 'TONS'],
    ['46,000 LBS', 'POUNDS'],
    ['Weight in pounds', 'POUNDS'],
    ['100 MT', 'METRIC_TONS'],
    ['gross tons', 'LONG_TONS'],
  ])('names its unit in "%s": %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit)
  })
})
