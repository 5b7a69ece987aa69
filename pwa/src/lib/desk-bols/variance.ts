import { groupThousands } from '#lib/weights/pounds.ts'

/** Official minus bucket, in pounds and in percent of the bucket weight with 2 decimals (domain.md): "-135 lb, -0.29 %". */
export function varianceShown(varianceLbs: number, netLbs: number): string {
  const sign = varianceLbs < 0 ? '-' : varianceLbs > 0 ? '+' : ''
  const hundredths = Math.round((Math.abs(varianceLbs) * 10_000) / netLbs)
  const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
  return `${sign}${groupThousands(Math.abs(varianceLbs))} lb, ${sign}${percent} %`
}
