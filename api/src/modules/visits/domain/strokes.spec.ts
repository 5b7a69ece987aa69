import { describe, expect, it } from 'vitest'
import { faultOfStrokes } from './strokes.ts'

const line = (from: number, to: number) => [
  { x: from, y: 0.5 },
  { x: to, y: 0.5 },
]

describe('a drawn signature', () => {
  it('is one when the pen went far enough, in one stroke or in several', () => {
    expect(faultOfStrokes([line(0.1, 0.9)])).toBeNull()
    expect(faultOfStrokes([line(0.1, 0.2), line(0.5, 0.6)])).toBeNull()
  })

  it.each([
    ['nothing', []],
    ['an empty stroke', [[]]],
    ['a dot', [[{ x: 0.5, y: 0.5 }]]],
    ['a hundred dots', Array.from({ length: 100 }, (_, at) => [{ x: at / 100, y: 0.5 }])],
    ['a hair', [line(0.1, 0.11)]],
  ])('is not %s', (_what, strokes) => {
    expect(faultOfStrokes(strokes)).toBe('Sign with your finger on the line.')
  })

  it('stays on its pad, and is not endless', () => {
    for (const outside of [line(-0.1, 0.9), line(0.1, 1.1), line(Number.NaN, 1)])
      expect(faultOfStrokes([outside])).toContain('outside its pad')
    expect(faultOfStrokes([Array.from({ length: 20_001 }, () => ({ x: 0, y: 0 }))])).toContain(
      'too many points',
    )
  })
})
