import type { ShipmentRowFragment } from '@lading/schema/generated/graphql.ts'

export type Reason = 'release' | 'truck' | 'trailer' | 'product' | 'lot' | 'customer'

/** Which fact, beyond those that every row shows, holds a word that was searched for. */
export function whyFound(row: ShipmentRowFragment, words: string): { why: Reason; fact: string } | undefined {
  const shown = `${row.number} ${row.bolDate} ${row.customerPo ?? ''}`.toLowerCase()
  const hidden = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word && !shown.includes(word))
  const facts: readonly (readonly [Reason, string | null | undefined])[] = [
    ['release', row.releaseNumber],
    ['truck', row.truckNumber],
    ['trailer', row.trailerNumber],
    ['product', row.productName],
    ['lot', row.lotCode],
    ['customer', row.customerName],
  ]
  for (const [why, fact] of facts) {
    if (fact && hidden.some((word) => fact.toLowerCase().includes(word))) return { why, fact }
  }
  return undefined
}
