import { describe, expect, it } from 'vitest'
import { BolCannotBecome, type BolStatus, advance, canBecome } from './lifecycle.ts'

describe('the life of a BOL', () => {
  it.each([
    ['ISSUED', 'READY'],
    ['READY', 'SIGNED'],
    ['ISSUED', 'VOID'],
    ['READY', 'VOID'],
    ['SIGNED', 'VOID'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(advance('PRT-2026-0001', from, to)).toBe(to)
  })

  it('ends with the void', () => {
    const states: BolStatus[] = ['ISSUED', 'READY', 'SIGNED', 'VOID']
    expect(states.filter((to) => canBecome('VOID', to))).toEqual([])
  })

  it('says in words why it cannot go on', () => {
    expect(() => advance('PRT-2026-0001', 'VOID', 'SIGNED')).toThrow(
      'PRT-2026-0001 is void and cannot become signed.',
    )
    expect(() => advance('PRT-2026-0001', 'VOID', 'VOID')).toThrow('PRT-2026-0001 is void already.')
    expect(() => advance('PRT-2026-0001', 'ISSUED', 'SIGNED')).toThrow(BolCannotBecome)
  })
})
