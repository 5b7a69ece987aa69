import { describe, expect, it } from 'vitest'
import { shareOut } from './share-out.ts'

describe('sharing a quantity out over its loads', () => {
  it('gives every load the same', () => {
    expect(shareOut(192_000, 4)).toEqual([48_000, 48_000, 48_000, 48_000])
  })
  it('puts what does not divide on the last', () => {
    expect(shareOut(100_001, 3)).toEqual([33_333, 33_333, 33_335])
  })
  it('loses no pound', () => {
    for (let loads = 1; loads < 50; loads += 1)
      expect(shareOut(837_461, loads).reduce((a, b) => a + b)).toBe(837_461)
  })
})
