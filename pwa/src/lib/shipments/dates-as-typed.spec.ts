import { describe, expect, it } from 'vitest'
import { withDatesRead } from './dates-as-typed.ts'

describe('a date as people type it', () => {
  it.each([
    ['11/20/2026', '2026-11-20'],
    ['11/20/26', '2026-11-20'],
    ['11-20-2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['Nov 20, 2026', '2026-11-20'],
    ['November 20th 2026', '2026-11-20'],
    ['20 nov 2026', '2026-11-20'],
    ['20 de noviembre de 2026', '2026-11-20'],
  ])('"%s" is a day of its year', (typed, read) => {
    expect(withDatesRead(typed)).toBe(read)
  })

  it.each([
    ['Nov 20', '-11-20'],
    ['nov. 20', '-11-20'],
    ['20 nov', '-11-20'],
    ['11/20', '-11-20'],
    ['5 de mayo', '-05-05'],
  ])('"%s" is that day of any year', (typed, read) => {
    expect(withDatesRead(typed)).toBe(read)
  })

  it('stands among other words', () => {
    expect(withDatesRead('Harlan 11/20/2026 114')).toBe('harlan 2026-11-20 114')
  })

  it.each([
    'prt-2026-0412',
    '465461',
    '114',
    '60381-1',
    'crt 050n711a',
    'nodular 20',
    '13/45',
    'feb 31',
    'mar',
  ])('leaves "%s" as it is', (typed) => {
    expect(withDatesRead(typed)).toBe(typed)
  })
})
