import { describe, expect, it } from 'vitest'
import { isLoadLine, readLoadLine } from './load-line.ts'

describe('a line of a schedule', () => {
  it.each([
    ['Deliver 10-14-26 Load #1', [1], undefined, '2026-10-14'],
    ['Pickup 05-12-26 Load #2', [2], undefined, '2026-05-12'],
    ['1 TL 12/24/26 LOAD #1', [1], 1, '2026-12-24'],
    ['Load 01 2026-02-09 1 truck', [1], 1, '2026-02-09'],
    ['Deliver 1-5-26 Load #1-3', [1, 2, 3], undefined, '2026-01-05'],
    ['Deliver Mon 1-5-26 Loads 1, 2 & 5', [1, 2, 5], undefined, '2026-01-05'],
    ['Loads 4 thru 6: Jan 5, 2026', [4, 5, 6], undefined, '2026-01-05'],
    ['1 TL 1/5/2026', [], 1, '2026-01-05'],
    ['(2) truckloads on 1/5/2026', [], 2, '2026-01-05'],
    ['P/U 01-05-26 Load #12 of 40', [12], undefined, '2026-01-05'],
    ['Load 7 - TBD', [7], undefined, undefined],
    ['Deliver 2-30-26 Load #4', [4], undefined, undefined],
  ])('%s is understood', (text, seqs, count, iso) => {
    const line = readLoadLine(text)
    expect(isLoadLine(line)).toBe(true)
    expect([line.seqs, line.count, line.date?.iso]).toEqual([seqs, count, iso])
  })

  it('may give the weight of its load', () => {
    expect(readLoadLine('Load 3 1/5/2026 @ 22.5 NT')).toMatchObject({ lbs: 45_000, rest: '' })
    expect(readLoadLine('Load 3 1/5/2026 45,000 lbs')).toMatchObject({ lbs: 45_000, rest: '' })
  })

  it.each([
    'Call receiving 24 hours before the first load',
    'Release Date 1/5/2026',
    'Must arrive by 1/5/2026 with load 3 tarped',
    'Load Date',
    '120.000',
  ])('is not seen in "%s"', (text) => {
    expect(isLoadLine(readLoadLine(text))).toBe(false)
  })
})
