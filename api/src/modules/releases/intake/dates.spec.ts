import { describe, expect, it } from 'vitest'
import { daysBetween, findDate, findLoadDate } from './dates.ts'

describe('a date on a release order', () => {
  it.each([
    ['1-5-26', '2026-01-05'],
    ['01/12/2026', '2026-01-12'],
    ['12-03-26', '2026-12-03'],
    ['2026-02-07', '2026-02-07'],
    ['2026/2/7', '2026-02-07'],
    ['Jan 5, 2026', '2026-01-05'],
    ['December 22, 2026', '2026-12-22'],
    ['Sept. 3rd, 2026', '2026-09-03'],
    ['05-Jan-26', '2026-01-05'],
    ['5 January 2026', '2026-01-05'],
    ['20260207', '2026-02-07'],
    ['2/29/2028', '2028-02-29'],
  ])('is read from %s as %s', (text, iso) => {
    expect(findDate(text)).toMatchObject({ printed: text, iso })
  })

  it.each([
    ['13/01/2026', 'there is no month 13'],
    ['2/29/2026', 'month 2 of 2026 has 28 days'],
    ['02-30-26', 'month 2 of 2026 has 28 days'],
    ['2026-00-10', 'there is no month 0'],
    ['June 31, 2026', 'month 6 of 2026 has 30 days'],
    ['1/5/1926', 'the year 1926 is not in this century'],
  ])('that cannot be, like %s, is kept and says why', (text, why) => {
    expect(findDate(text)).toEqual({
      printed: text,
      problem: `"${text}" cannot be a date: ${why}.`,
      start: 0,
      end: text.length,
    })
  })

  it('with dots may have the day first, and says so', () => {
    expect(findDate('3.4.2026')).toMatchObject({
      iso: '2026-03-04',
      problem: expect.stringContaining('day first'),
    })
  })

  it.each(['Load 01 Apr 29, 2026', 'Load #1 - 4-29-26', 'Load #1-3 04/29/2026', '1 TL Wed Apr 29 2026'])(
    'is told from the load number in "%s"',
    (text) => {
      expect(findDate(text)?.iso).toBe('2026-04-29')
    },
  )

  it.each(['555-123-4567', 'CRT 044F710B', '2384064-5', '1,250.000', '15 Levee Lane'])(
    'is not seen in "%s"',
    (text) => {
      expect(findDate(text)).toBeUndefined()
    },
  )

  it('without a year is the first one after the release, and says so', () => {
    expect(findLoadDate('Deliver 1/9', '2026-12-20')).toMatchObject({
      iso: '2027-01-09',
      problem: '"1/9" has no year; 2027 was taken.',
    })
    expect(findLoadDate('Deliver 1/9', undefined)).toMatchObject({ problem: '"1/9" has no year.' })
  })

  it('is so many days from another', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
  })
})
