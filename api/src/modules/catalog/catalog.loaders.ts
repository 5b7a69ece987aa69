import DataLoader from 'dataloader'
import type { Ctx } from '../../platform/ctx.ts'
import type { Carrier } from './carrier.entity.ts'
import type { Customer } from './customer.entity.ts'
import type { Lot, Product } from './product.entity.ts'
import type { ShipTo } from './ship-to.entity.ts'

const CUSTOMER = `id, tenant_id as "tenantId", code, name, street, street2, city, state, zip, is_active as "isActive"`
const SHIP_TO = `id, customer_id as "customerId", name, street, street2, city, state, zip, phone, is_active as "isActive"`
const CARRIER = `id, name, scac, usdot, phone, is_active as "isActive"`
const PRODUCT = `id, name, description, is_active as "isActive"`
const LOT = `id, product_id as "productId", code, chemistry`

export const columns = { CUSTOMER, SHIP_TO, CARRIER, PRODUCT, LOT }

/** Loads rows by id for a whole answer in one statement; a row that the viewer may not see is null. */
function byId<Row extends { id: string }>(table: string, select: string) {
  const statement = { name: `${table} by id`, text: `select ${select} from ${table} where id = any ($1)` }
  return (ctx: Ctx) =>
    new DataLoader<string, Row | null>(async (ids) => {
      const rows = await ctx.rows<Row>(statement, [ids])
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => found.get(id) ?? null)
    })
}

export const customerById = byId<Customer>('customers', CUSTOMER)
export const shipToById = byId<ShipTo>('ship_tos', SHIP_TO)
export const carrierById = byId<Carrier>('carriers', CARRIER)
export const productById = byId<Product>('products', PRODUCT)
export const lotById = byId<Lot>('lots', LOT)

/** The delivery addresses of customers, by name. */
export const shipTosOfCustomer = (ctx: Ctx) =>
  new DataLoader<string, ShipTo[]>(async (ids) => {
    const rows = await ctx.rows<ShipTo>(
      {
        name: 'ship-tos of customers',
        text: `select ${SHIP_TO} from ship_tos where customer_id = any ($1) and is_active order by name, id`,
      },
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.customerId === id))
  })
