import { defineEntity, p } from '@mikro-orm/postgresql'

export type LedgerKind = 'OPENING' | 'RECEIPT' | 'SHIPMENT' | 'REVERSAL' | 'WEIGHT_CORRECTION' | 'ADJUSTMENT'

/** Pounds in (+) and out (-) per product and lot. Append-only; every balance is a sum of it. */
export const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    productId: p.uuid(),
    lotId: p.uuid().nullable(),
    lbs: p.integer(),
    kind: p.text().$type<LedgerKind>(),
    bolId: p.uuid().nullable(),
    reference: p.text().nullable(),
    reason: p.text().nullable(),
    at: p.datetime(3),
    by: p.uuid().nullable(),
  },
})
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry)
