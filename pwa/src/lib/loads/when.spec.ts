import { describe, expect, it } from 'vitest'
import { daysFrom, whenFilter, whenOf } from './when.ts'

describe('the schedule', () => {
  it('puts a load where its day belongs', () => {
    const today = '2026-11-20'
    expect(whenOf('2026-11-19', today)).toBe('overdue')
    expect(whenOf('2026-11-20', today)).toBe('today')
    expect(whenOf('2026-11-27', today)).toBe('week')
    expect(whenOf('2026-11-28', today)).toBe('later')
    expect(whenOf(null, today)).toBe('unscheduled')
  })

  it('asks for exactly those days', () => {
    expect(whenFilter('week', '2026-12-28')).toEqual({
      status: 'PENDING',
      dateFrom: '2026-12-29',
      dateTo: '2027-01-04',
    })
    expect(whenFilter('later', '2026-12-28')).toEqual({ status: 'PENDING', dateFrom: '2027-01-05' })
  })

  it('counts days over the change of the clocks', () => {
    expect(daysFrom('2026-10-31', 2)).toBe('2026-11-02')
  })
})
