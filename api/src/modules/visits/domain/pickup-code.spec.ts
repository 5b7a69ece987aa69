import { describe, expect, it } from 'vitest'
import { newCode, readCode } from './pickup-code.ts'

describe('a pick-up code', () => {
  it('has four signs, a hyphen and two signs, none of them a look-alike', () => {
    for (let tries = 0; tries < 500; tries += 1)
      expect(newCode()).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}$/)
  })
  it('is understood in small letters and without its hyphen', () => {
    expect(readCode(' k7qm 3w ')).toBe('K7QM-3W')
  })
  it.each(['', 'K7QM', 'K7QM-3WX', 'K7QM-3O', 'K7QM-31'])('is not "%s"', (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})
