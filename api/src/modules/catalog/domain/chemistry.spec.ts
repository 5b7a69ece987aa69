import { describe, expect, it } from 'vitest'
import { chemistryOf, differences, faultOf, faultsOfAnalysis, inOrder } from './chemistry.ts'

describe('an analysis', () => {
  it('is printed with the five main elements first, then the others by symbol, each with three decimals', () => {
    expect(inOrder({ Ti: '0', Mn: '.5', C: '4.286', Cr: '0.1' })).toEqual([
      { element: 'C', percent: '4.286' },
      { element: 'Mn', percent: '0.500' },
      { element: 'Cr', percent: '0.100' },
      { element: 'Ti', percent: '0.000' },
    ])
  })

  it.each([
    ['C', '0'],
    ['Si', '100'],
    ['Mn', '99.999'],
  ])('may have %s at %s %%', (element, percent) => expect(faultOf({ element, percent })).toBeNull())

  it.each([
    ['carbon', '1'],
    ['c', '1'],
    ['C', '4.2861'],
    ['C', '-1'],
    ['C', '100.001'],
    ['C', ''],
  ])('may not have %s at %s', (element, percent) =>
    expect(faultOf({ element, percent })).toBeTypeOf('string'),
  )

  it('names no element twice', () => {
    const twice = [
      { element: 'C', percent: '4.2' },
      { element: 'C', percent: '4.3' },
    ]
    expect(faultsOfAnalysis(twice)).toEqual({ C: 'C is given twice. Keep one value.' })
  })

  it('differs by more than 0.010 points, or by an element that the lot has not; what is left out says nothing', () => {
    const lot = chemistryOf([
      { element: 'C', percent: '4.286' },
      { element: 'Si', percent: '0.025' },
    ])
    expect(differences(lot, { C: '4.296', Si: '0.015' })).toEqual([])
    expect(differences(lot, { C: '4.297', Si: '0.025' })).toEqual(['C'])
    expect(differences(lot, { C: '4.286', Si: '0.025', S: '0.001' })).toEqual(['S'])
    expect(differences(lot, { C: '4.286' })).toEqual([])
  })
})
