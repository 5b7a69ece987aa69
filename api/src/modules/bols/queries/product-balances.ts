import type { Ctx } from '../../../platform/ctx.ts'
import type { ProductBalance } from '../bol.views.ts'

interface Row extends Omit<ProductBalance, 'product' | 'at'> {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly isActive: boolean
}

/** The stock of every product, by name: sums that the ledger keeps up, and what pending loads will take. */
export async function productBalances(ctx: Ctx): Promise<ProductBalance[]> {
  const rows = await ctx.rows<Row>({
    name: 'product balances',
    text: `select p.id, p.name, p.description, p.is_active as "isActive",
        coalesce(s.opening, 0) as "openingLbs", coalesce(s.received, 0) as "receivedLbs", coalesce(s.shipped, 0) as "shippedLbs",
        coalesce(s.corrected, 0) as "correctedLbs", coalesce(s.remaining, 0) as "remainingLbs",
        coalesce(c.committed, 0) as "committedLbs", coalesce(s.remaining, 0) - coalesce(c.committed, 0) as "availableLbs"
      from products p
      left join (
        select product_id, sum(opening_lbs)::bigint as opening, sum(received_lbs)::bigint as received, sum(shipped_lbs)::bigint as shipped,
          sum(corrected_lbs)::bigint as corrected, sum(remaining_lbs)::bigint as remaining
        from stock_balances group by product_id
      ) s on s.product_id = p.id
      left join (
        select x.product_id, sum(l.planned_lbs) as committed
        from loads l join release_lines x on x.tenant_id = l.tenant_id and x.release_id = l.release_id and x.position = 1
          join releases r on r.tenant_id = l.tenant_id and r.id = l.release_id and r.status = 'OPEN'
        where l.status = 'PENDING' group by x.product_id
      ) c on c.product_id = p.id
      order by p.name_key`,
  })
  const at = ctx.now()
  return rows.map(({ id, name, description, isActive, ...sums }) => ({
    ...sums,
    at,
    product: { id, name, description, isActive } as ProductBalance['product'],
  }))
}
