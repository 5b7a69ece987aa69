import { describe, expect, it } from 'vitest'
import { tonsInColumn } from './tons.ts'

describe('tons in a column', () => {
  it('are exact, with two decimals at least', () => {
    expect(tonsInColumn(46_000)).toBe('23.00')
    expect(tonsInColumn(45_015)).toBe('22.5075')
    expect(tonsInColumn(45_010)).toBe('22.505')
    expect(tonsInColumn(-9_772_820)).toBe('-4,886.41')
  })
})
