import { describe, expect, it } from 'vitest'
import { poundsOf, poundsOfTons, tonsExact, tonsShown } from './pounds.ts'
import { noWeight, weigh, weightInput } from './weighing.ts'

describe('a weight in tons', () => {
  it('is exact in pounds', () => {
    expect(poundsOfTons('22.505')).toBe(45_010)
    expect(poundsOfTons('23.0075')).toBe(46_015)
    expect(poundsOfTons('1,250')).toBe(2_500_000)
  })

  it('is not understood with five decimals or part of a pound', () => {
    expect(poundsOfTons('22.50501')).toBeUndefined()
    expect(poundsOfTons('22.5001')).toBeUndefined()
    expect(poundsOfTons('about 22')).toBeUndefined()
  })

  it('comes back from pounds with four decimals, and with two for people', () => {
    expect(tonsExact(46_015)).toBe('23.0075')
    expect(tonsShown(46_015)).toBe('23.01')
    expect(tonsShown(46_010)).toBe('23.01') // 23.005: half goes up
    expect(tonsShown(-46_015)).toBe('-23.01')
    expect(tonsShown(-5)).toBe('0.00')
  })
})

describe('a weight in pounds', () => {
  it('may be typed with separators', () => {
    expect(poundsOf('46,015')).toBe(46_015)
    expect(poundsOf(' 46 015 ')).toBe(46_015)
  })

  it('is a whole number', () => {
    expect(poundsOf('46015.5')).toBeUndefined()
    expect(poundsOf('-1')).toBeUndefined()
  })
})

describe('weighing', () => {
  it('says nothing while nothing is typed', () => {
    expect(weigh(noWeight())).toEqual({ state: 'EMPTY' })
    expect(weigh({ ...noWeight('gross-tare'), gross: '79000' })).toEqual({ state: 'EMPTY' })
  })

  it('takes the tare off the gross', () => {
    const entry = { ...noWeight('gross-tare'), gross: '79,015', tare: '33,000' }
    expect(weigh(entry)).toEqual({ state: 'WEIGHED', netLbs: 46_015, grossLbs: 79_015, tareLbs: 33_000 })
    expect(weightInput(entry)).toEqual({ grossLbs: 79_015, tareLbs: 33_000 })
  })

  it('refuses a truck that was not loaded, and one that cannot be', () => {
    expect(weigh({ ...noWeight('gross-tare'), gross: '33000', tare: '33000' })).toMatchObject({
      fault: 'everywhere.weightNotLoaded',
    })
    expect(weigh({ ...noWeight(), lbs: '200001' })).toMatchObject({ fault: 'everywhere.weightTooMuch' })
    expect(weigh({ ...noWeight(), lbs: '0' })).toMatchObject({ fault: 'everywhere.weightNothing' })
  })

  it('sends tons as they were typed', () => {
    expect(weightInput({ ...noWeight('t'), tons: ' 22.505 ' })).toEqual({ netTons: '22.505' })
  })

  it('sends nothing that it does not understand', () => {
    expect(weightInput({ ...noWeight(), lbs: 'heavy' })).toEqual({})
  })
})
