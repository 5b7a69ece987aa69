import { describe, expect, it } from 'vitest'
import { basicDescription, printedAnalysis, printedDate, printedInstant } from './print-values.ts'

describe('values on paper', () => {
  it('name the month of a date and the zone of an instant', () => {
    expect(printedDate('2026-01-05')).toBe('Jan 5, 2026')
    expect(printedInstant('2026-07-01T03:30:00Z', 'America/New_York')).toBe('Jun 30, 2026 23:30 EDT')
    expect(printedInstant('2026-11-20T05:05:00Z', 'America/New_York')).toBe('Nov 20, 2026 00:05 EST')
  })

  it('pad an analysis to three decimals without rounding', () => {
    expect(printedAnalysis([{ element: 'C', percent: '4.2' }])).toBe('C 4.200%')
    expect(printedAnalysis([{ element: 'V', percent: '0' }])).toBe('V 0.000%')
  })

  it('name a packing group once, and none for a gas', () => {
    const gas = {
      unNumber: 'UN1072',
      properShippingName: 'Oxygen, compressed',
      hazardClass: '2.2',
      emergencyPhone: '1',
    }
    expect(basicDescription({ ...gas, packingGroup: null })).toBe('UN1072, Oxygen, compressed, 2.2')
    expect(basicDescription({ ...gas, packingGroup: 'PG II' })).toBe('UN1072, Oxygen, compressed, 2.2, PG II')
  })
})
