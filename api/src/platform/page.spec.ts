import { describe, expect, it } from 'vitest'
import { checkFirst, cursorOf, isDay, isKey, pageOf, placeOf } from './page.ts'

const id = '018f0000-0000-7000-8000-000000000000'

describe('a cursor', () => {
  it('names the place that it was made of', () => {
    expect(placeOf(cursorOf(['2026-11-20', id]), [isDay, isKey])).toEqual(['2026-11-20', id])
    expect(placeOf(null, [isDay, isKey])).toBeNull()
  })

  it.each([
    ['nonsense', 'nonsense'],
    ['another list’s', cursorOf([id, '2026-11-20'])],
    ['a day that is none', cursorOf(['2026-02-30', id])],
    ['a month', cursorOf(['2026-11', id])],
    ['an id that is none', cursorOf(['2026-11-20', 'x'])],
    ['one value too many', cursorOf(['2026-11-20', id, id])],
  ])('is refused when it is %s', (_what, cursor) => {
    expect(() => placeOf(cursor, [isDay, isKey])).toThrow('none of ours')
  })
})

describe('a page', () => {
  it('knows from one row too many that more follow', () => {
    const page = pageOf(
      [1, 2, 3],
      2,
      (row) => [row],
      null,
      async () => 3,
    )
    expect(page.edges.map(({ node }) => node)).toEqual([1, 2])
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursorOf([1]),
      endCursor: cursorOf([2]),
    })
  })

  it('of nothing has no ends', () => {
    expect(
      pageOf(
        [],
        2,
        () => [],
        null,
        async () => 0,
      ).pageInfo,
    ).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null })
  })

  it.each([0, -1, 201, 1.5])('of %d rows is not given', (first) => {
    expect(() => checkFirst(first)).toThrow('1 to 200')
  })
})
