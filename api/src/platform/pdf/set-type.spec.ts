import { describe, expect, it } from 'vitest'
import { fit, widthOf, wrap } from './set-type.ts'

const style = { weight: 'regular', size: 9 } as const

describe('breaking a text into lines', () => {
  it('keeps every character and goes over no edge', () => {
    const text = 'Tarp before leaving,  call one hour ahead.\nGate code 4417. ' + 'x'.repeat(200) + ' end'
    const lines = wrap(text, style, 120)
    expect(lines.join('')).toBe(text.replace('\n', ''))
    for (const line of lines) expect(widthOf(line.trimEnd(), style)).toBeLessThanOrEqual(120)
  })

  it('keeps empty lines between paragraphs, and makes none of an empty text', () => {
    expect(wrap('a\n\nb', style, 100)).toEqual(['a', '', 'b'])
    expect(wrap('', style, 100)).toEqual([])
  })

  it('takes the largest size that fits, and says when none does', () => {
    const space = { width: 100, maxLines: 1, sizes: [12, 9, 7] }
    expect(fit('short', 'regular', space)?.style.size).toBe(12)
    expect(fit('a somewhat longer text', 'regular', space)?.style.size).toBe(9)
    expect(fit('a text that is far too long for one line', 'regular', space)).toBeUndefined()
  })

  it('finds all figures of one width, so that columns of numbers line up', () => {
    const widths = Array.from('0123456789', (figure) => widthOf(figure, style))
    expect(new Set(widths).size).toBe(1)
  })
})
