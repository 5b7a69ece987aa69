/**
 * Shares a quantity out over its loads: equal whole pounds, and what does not divide goes on the last (domain.md, intake).
 */
export function shareOut(quantityLbs: number, loads: number): number[] {
  const each = Math.floor(quantityLbs / loads)
  return Array.from({ length: loads }, (_, index) =>
    index < loads - 1 ? each : quantityLbs - each * (loads - 1),
  )
}
