import type { Ctx } from '../../../platform/ctx.ts'
import { Carrier, Customer, Lot, Product, alike, folded, lotAlike } from '../../catalog/index.ts'
import type { Intake } from '../intake.entity.ts'
import type { ReadRelease } from '../intake/release-fields.ts'
import type { Release } from '../release.entity.ts'
import { findRelease } from './release-lists.ts'

const INTAKE = `id, file_name as "fileName", key, bytes, status, fault, reading, release_id as "releaseId", created_at as "createdAt"`

/** The newest intakes, those that wait first; at most 100. */
export function recentIntakes(ctx: Ctx): Promise<Intake[]> {
  return ctx.rows<Intake>({
    name: 'recent intakes',
    text: `select ${INTAKE} from release_intakes where status <> 'DISCARDED'
      order by status = 'APPROVED', created_at desc, id desc limit 100`,
  })
}

export async function findIntake(ctx: Ctx, id: string): Promise<Intake | null> {
  const [row] = await ctx.rows<Intake>(
    { name: 'intake by id', text: `select ${INTAKE} from release_intakes where id = $1` },
    [id],
  )
  return row ?? null
}

/** What the yard knows already of the names on a seller's paper: the same one, or some that look alike. */
export interface Matches {
  readonly customers: readonly Customer[]
  readonly carriers: readonly Carrier[]
  readonly products: readonly Product[]
  readonly lots: readonly Lot[]
  readonly release: Release | null
}

/** The same first, then what looks alike: without case, spaces, punctuation, `&` as "and", company words. */
export async function matchesOf(ctx: Ctx, reading: ReadRelease): Promise<Matches> {
  const [customers, carriers, products, lots] = await Promise.all([
    ctx.rows<Customer>({
      name: 'names of customers',
      text: `select id, code, name, street, street2, city, state, zip, is_active as "isActive" from customers where is_active`,
    }),
    ctx.rows<Carrier>({
      name: 'names of carriers',
      text: `select id, name, scac, phone, is_active as "isActive" from carriers where is_active`,
    }),
    ctx.rows<Product>({
      name: 'names of products',
      text: `select id, name, description, is_active as "isActive" from products where is_active`,
    }),
    ctx.rows<Lot>({
      name: 'codes of lots',
      text: `select id, product_id as "productId", code, chemistry from lots`,
    }),
  ])
  const number = reading.releaseNumber.value
  return {
    customers: similar(customers, reading.customer.value, ({ code, name }) => [code, name], alike),
    carriers: similar(carriers, reading.carrier.value, ({ name }) => [name], alike),
    products: similar(products, reading.product.value, ({ name }) => [name], alike),
    lots: similar(lots, reading.lot.value, ({ code }) => [code], lotAlike),
    release: number ? await findRelease(ctx, { number }) : null,
  }
}

function similar<Row>(
  rows: readonly Row[],
  read: string | undefined,
  names: (row: Row) => string[],
  loosely: (name: string) => string,
): Row[] {
  if (!read) return []
  const same = rows.filter((row) => names(row).some((name) => folded(name) === folded(read)))
  const close = rows.filter(
    (row) => !same.includes(row) && names(row).some((name) => isClose(loosely(name), loosely(read))),
  )
  return [...same, ...close].slice(0, 5)
}

/** Equal once loosened, one the beginning of the other, or one slip of the keyboard apart. */
function isClose(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (short.length >= 5 && long.startsWith(short)) || (short.length >= 5 && isOneSlip(short, long))
}

function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  const at = [...short].findIndex((sign, index) => sign !== long[index])
  if (at < 0) return true
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1)
}
