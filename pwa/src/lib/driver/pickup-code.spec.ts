import { describe, expect, it } from 'vitest'
import { asCode, isWholeCode, readScanned, strangersIn } from './pickup-code.ts'

describe('a pick-up code', () => {
  it.each([
    ['k7qm3w', 'K7QM-3W'],
    [' K7QM 3W ', 'K7QM-3W'],
    ['K7QM-', 'K7QM'],
    ['K7QM3', 'K7QM-3'],
    ['Your code is K7QM-3W.', 'K7QM-3W'],
    ['K7QM-3W9', 'K7QM-3W'],
  ])('typed as "%s" reads %s', (typed, code) => {
    expect(asCode(typed)).toBe(code)
  })

  it('is whole with six signs', () => {
    expect(isWholeCode('K7QM-3W')).toBe(true)
    expect(isWholeCode('K7QM-3')).toBe(false)
  })

  it('tells which signs cannot be', () => {
    expect(strangersIn('K7O0-3W')).toEqual(['O', '0'])
  })
})

describe('a scanned QR', () => {
  it.each([
    ['https://yard.example/driver?code=K7QM-3W', { code: 'K7QM-3W' }],
    ['K7QM-3W', { code: 'K7QM-3W' }],
    ['https://yard.example/gate/river-bend', { path: '/gate/river-bend' }],
    ['https://yard.example/verify/PRT-2026-0412/abc', { path: '/verify/PRT-2026-0412/abc' }],
    ['https://elsewhere.example/', undefined],
    ['WIFI:S:guest;;', undefined],
  ])('%s leads to %o', (text, to) => {
    expect(readScanned(text)).toEqual(to)
  })
})
