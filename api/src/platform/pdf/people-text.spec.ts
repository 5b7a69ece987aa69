import { describe, expect, it } from 'vitest'
import { printable, printableAll } from './people-text.ts'

describe('text that people typed, on paper', () => {
  it('keeps accents, and composes those that were typed apart', () => {
    expect(printable('Łódź, Peñón, Ğüzelyalı')).toBe('Łódź, Peñón, Ğüzelyalı')
    expect(printable('Pen\u0303o\u0301n')).toBe('Peñón')
  })

  it('keeps line ends of every system, and makes tabs and wide spaces plain', () => {
    expect(printable('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
    expect(printable('a\tb\u00a0c\u2003d')).toBe('a b c d')
  })

  it('cannot hide or turn around what is printed', () => {
    expect(printable('pay\u202eeman\u202c\u200b\u0007')).toBe('payeman')
  })

  it('shows a mark where the typeface has no such character', () => {
    expect(printable('tarp 🚚 張')).toBe('tarp \ufffd \ufffd')
  })

  it('is made fit wherever it stands in a value, and nothing else is touched', () => {
    const value = { name: 'a\tb', lines: [{ text: 'c\u200bd', lbs: 5, none: null, yes: true }] }
    expect(printableAll(value)).toEqual({
      name: 'a b',
      lines: [{ text: 'cd', lbs: 5, none: null, yes: true }],
    })
  })
})
