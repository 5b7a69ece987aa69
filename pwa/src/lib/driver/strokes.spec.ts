import { describe, expect, it } from 'vitest'
import { fitInto, isSignature, unitsOf, withinUnits, type Stroke } from './strokes.ts'

const line = (...places: [number, number][]): Stroke =>
  places.map(([x, y], t) => ({ x, y, t, pressure: 0.5 }))

describe('a drawn signature', () => {
  it('is more than a dot', () => {
    expect(isSignature([line([0.5, 0.5])])).toBe(false)
    expect(isSignature([line([0.1, 0.1], [0.2, 0.1]), line([0.3, 0.1], [0.4, 0.1])])).toBe(true)
  })

  it('keeps its shape when the phone is turned', () => {
    const upright = { width: 360, height: 420 }
    const turned = { width: 640, height: 200 }
    const drawn = unitsOf(upright)
    const { scale, left, top } = fitInto(drawn, turned)
    expect(scale).toBeCloseTo(200)
    expect(top).toBeCloseTo(0)
    expect(left).toBeCloseTo((640 - 200 * (360 / 420)) / 2)
  })

  it('stays inside the pad that is sent, in its proportions', () => {
    const [sent] = withinUnits([line([-0.5, 0.2], [1.5, 0.2], [1.5, 0.7])])
    expect(sent?.map(({ x, y }) => [x, y])).toEqual([
      [0, 0.1],
      [1, 0.1],
      [1, 0.35],
    ])
  })

  it('is sent as it was drawn when it lies inside', () => {
    const drawn = [line([0.1, 0.2], [0.9, 0.4])]
    expect(withinUnits(drawn)).toEqual(drawn)
  })
})
