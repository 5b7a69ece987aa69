import { describe, expect, it } from 'vitest'
import { Faults } from '../../../platform/faults.ts'
import { type TypedWeight, readWeight, varianceOf, weightWarnings } from './weights.ts'

function faultsOf(typed: TypedWeight) {
  const faults = new Faults()
  readWeight(typed, faults)
  try {
    faults.refuse()
    return {}
  } catch (refused) {
    return (refused as { fields: Record<string, string> }).fields
  }
}

describe('the weight of a load', () => {
  it('is what the truck gained', () => {
    expect(readWeight({ grossLbs: 79_480, tareLbs: 31_200 }, new Faults())).toEqual({
      netLbs: 48_280,
      grossLbs: 79_480,
      tareLbs: 31_200,
    })
  })
  it('is exact when typed in tons', () => {
    expect(readWeight({ netTons: '22.505' }, new Faults()).netLbs).toBe(45_010)
  })
  it.each<[string, TypedWeight, string]>([
    ['nothing', {}, 'netLbs'],
    ['zero', { netLbs: 0 }, 'netLbs'],
    ['less than nothing', { netLbs: -5 }, 'netLbs'],
    ['more than any truck carries', { netLbs: 200_001 }, 'netLbs'],
    ['two ways at once', { netLbs: 1, netTons: '1' }, 'netLbs'],
    ['gross without tare', { grossLbs: 70_000 }, 'tareLbs'],
    ['a truck that gained nothing', { grossLbs: 31_200, tareLbs: 31_200 }, 'grossLbs'],
    ['more than four decimals of a ton', { netTons: '22.50505' }, 'netTons'],
    ['a ton that makes no whole pound', { netTons: '22.5003' }, 'netTons'],
  ])('is refused when it is %s', (_what, typed, field) => {
    expect(faultsOf(typed)).toHaveProperty(field)
  })
  it('is questioned over 80,000 lb gross and over 55,000 lb net', () => {
    expect(
      weightWarnings({ netLbs: 56_000, grossLbs: 86_000, tareLbs: 30_000 }).map(({ code }) => code),
    ).toEqual(['OVER_GROSS_LIMIT', 'OVER_NET_LIMIT'])
    expect(weightWarnings({ netLbs: 55_000, grossLbs: 80_000, tareLbs: 25_000 })).toEqual([])
  })
})

describe('the variance', () => {
  it('is official minus bucket, in pounds and in percent of the bucket', () => {
    expect(varianceOf(46_000, 45_760)).toEqual({ lbs: -240, percent: '-0.52' })
    expect(varianceOf(46_000, 46_000)).toEqual({ lbs: 0, percent: '0.00' })
  })
  it('is rounded half away from zero', () => {
    expect(varianceOf(20_000, 20_001).percent).toBe('0.01')
    expect(varianceOf(20_000, 19_999).percent).toBe('-0.01')
  })
})
