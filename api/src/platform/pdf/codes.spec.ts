import { describe, expect, it } from 'vitest'
import { code128, qrRuns } from './codes.ts'
import { readCode128 } from './spec-readers/code128.ts'

describe('the bar code', () => {
  it.each(['PRT-2026-0412', 'LADING-2026-10412', 'AB-2026-9999'])('says %s to a scanner', (number) => {
    expect(readCode128(code128(number))).toBe(number)
  })
})

describe('the QR code', () => {
  it('has its three corner marks, and every run lies inside it', () => {
    const { side, runs } = qrRuns('https://lading.example/verify/PRT-2026-0412/3f9ac17b22d04e58')
    const corners = runs.filter((run) => run.row === 0 && run.length === 7).map((run) => run.from)
    expect(corners).toEqual([0, side - 7])
    expect(runs).toContainEqual({ row: side - 1, from: 0, length: 7 })
    expect(runs.every((run) => run.from + run.length <= side && run.row < side)).toBe(true)
  })
})
