import type { Ctx } from '../../../platform/ctx.ts'
import { Faults } from '../../../platform/faults.ts'
import { Product } from '../../catalog/index.ts'
import { stockReceived } from '../bol.events.ts'
import { LedgerEntry } from '../ledger.entity.ts'

/** Books pounds into the yard: the opening stock of a product, or what a barge or railcar brought. */
export function receiveStock(
  ctx: Ctx,
  {
    productId,
    lbs,
    kind,
    reference,
  }: { productId: string; lbs: number; kind: 'OPENING' | 'RECEIPT'; reference: string | null },
): Promise<LedgerEntry> {
  return ctx.transact(async (tx) => {
    const faults = new Faults()
    const from = faults.text('reference', reference, 120)
    if (!Number.isInteger(lbs) || lbs < 1 || lbs > 2_000_000_000)
      faults.add('lbs', 'Write the pounds received, 1 to 2,000,000,000.')
    faults.refuse()
    const product = await tx.take(Product, productId, 'product')
    const entry = tx.add(LedgerEntry, {
      productId: product.id,
      lbs,
      kind,
      reference: from,
      at: tx.now,
      by: tx.viewer.kind === 'USER' ? tx.viewer.id : null,
    })
    tx.record(stockReceived, 'Product', product, { lbs, kind })
    return entry
  })
}
