import type { GraphQLResolveInfo } from 'graphql'
import DataLoader from 'dataloader'
import { selects } from '../../../graphql/selection.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { BadInput } from '../../../platform/errors.ts'
import {
  type Page,
  type PageArgs,
  checkFirst,
  isDay,
  isKey,
  pageOf,
  placeOf,
} from '../../../platform/page.ts'
import type { Statement } from '../../../platform/reads.ts'
import type { BolFilter } from '../bol.inputs.ts'
import type { BolRead } from './bol-read.ts'

/*
 * The hot reads (quality.md): prepared SQL that gives the very shape the type needs. The columns that cost something, the
 * snapshot and the rows beside, are in the statement only when the question asks for them, so a list of fifty with all
 * its joined fields is one statement.
 */

const ROW = `b.id, b.number, b.status, b.bol_date as "bolDate", b.load_id as "loadId", b.release_id as "releaseId",
  b.customer_id as "customerId", b.net_lbs as "netLbs", b.gross_lbs as "grossLbs", b.tare_lbs as "tareLbs",
  b.official_lbs as "officialLbs", b.official_ticket as "officialTicket", b.effective_lbs as "effectiveLbs", b.notes,
  b.customer_name as "customerName", b.product_name as "productName", b.lot_code as "lotCode", b.carrier_name as "carrierName",
  b.truck_number as "truckNumber", b.trailer_number as "trailerNumber", b.customer_po as "customerPo", b.care_of as "careOf",
  b.release_number as "releaseNumber", b.issued_by_name as "issuedByName", b.issued_at as "issuedAt",
  b.void_reason as "voidReason", b.voided_at as "voidedAt", b.replaces_id as "replacesId"`

/** Parts beside the row, and the fields that need them. */
const PARTS = {
  snapshot: {
    fields: [
      'shipTo',
      'chemistry',
      'specialInstructions',
      'requirements',
      'lines',
      'seals',
      'terminalName',
      'terminalPhone',
      'verifyUrl',
    ],
    sql: 'b.snapshot',
  },
  load: {
    fields: ['load'],
    sql: `(select json_build_object('id', l.id, 'releaseId', l.release_id, 'seq', l.seq, 'plannedDate', l.planned_date,
      'plannedLbs', l.planned_lbs, 'status', l.status, 'shippedAt', l.shipped_at) from loads l where l.tenant_id = b.tenant_id and l.id = b.load_id) as load`,
  },
  release: {
    fields: ['release'],
    sql: `(select json_build_object('id', r.id, 'number', r.number, 'seller', r.seller, 'releaseDate', r.release_date, 'customerId', r.customer_id,
      'shipToId', r.ship_to_id, 'customerPo', r.customer_po, 'carrierId', r.carrier_id, 'fob', r.fob, 'careOf', r.care_of,
      'requirements', r.requirements, 'specialInstructions', r.special_instructions, 'status', r.status)
      from releases r where r.tenant_id = b.tenant_id and r.id = b.release_id) as release`,
  },
  customer: {
    fields: ['customer'],
    sql: `(select json_build_object('id', c.id, 'code', c.code, 'name', c.name, 'street', c.street, 'street2', c.street2, 'city', c.city,
      'state', c.state, 'zip', c.zip, 'isActive', c.is_active) from customers c where c.tenant_id = b.tenant_id and c.id = b.customer_id) as customer`,
  },
  documents: {
    fields: ['documents'],
    sql: `(select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'version', d.version, 'status', d.status, 'sha256', d.sha256,
      'bytes', d.bytes, 'error', d.error, 'createdAt', d.created_at, 'readyAt', d.ready_at) order by d.created_at, d.version), '[]')
      from documents d where d.tenant_id = b.tenant_id and d.bol_id = b.id) as documents`,
  },
} as const
type Part = keyof typeof PARTS

/** Which parts a question needs, by the fields it selects of the BOL at `path`. */
export function partsFor(info: GraphQLResolveInfo | null, path: readonly string[]): readonly Part[] {
  const parts = Object.keys(PARTS) as Part[]
  return info ? parts.filter((part) => selects(info, path, PARTS[part].fields)) : parts
}

const columnsWith = (parts: readonly Part[]) => [ROW, ...parts.map((part) => PARTS[part].sql)].join(',\n')

/** A BOL by its number or its id, or null when the viewer has none such. */
export async function findBol(
  ctx: Ctx,
  { id, number }: { id?: string | null; number?: string | null },
  info: GraphQLResolveInfo | null,
  path: readonly string[] = [],
): Promise<BolRead | null> {
  const parts = partsFor(info, path)
  const key = id ? 'id' : 'number'
  const [row] = await ctx.rows<BolRead>(
    prepared(
      `BOL by ${key}`,
      parts,
      () => `select ${columnsWith(parts)} from bols b where b.tenant_id = app.tenant() and b.${key} = $1`,
    ),
    [id ?? number?.trim().toUpperCase()],
  )
  return row ?? null
}

/** BOLs by id for a whole answer in one statement, with all their parts. */
export const bolById = (ctx: Ctx) =>
  new DataLoader<string, BolRead | null>(async (ids) => {
    const parts = partsFor(null, [])
    const rows = await ctx.rows<BolRead>(
      prepared('BOLs by id', parts, () => `select ${columnsWith(parts)} from bols b where b.id = any ($1)`),
      [ids],
    )
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** The BOL that took the place of each, if any. */
export const replacementOf = (ctx: Ctx) =>
  new DataLoader<string, BolRead | null>(async (ids) => {
    const parts = partsFor(null, [])
    const rows = await ctx.rows<BolRead>(
      prepared(
        'BOLs that replace',
        parts,
        () => `select ${columnsWith(parts)} from bols b where b.replaces_id = any ($1)`,
      ),
      [ids],
    )
    const found = new Map(rows.map((row) => [row.replacesId, row]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** BOLs, newest first. */
export async function bolsPage(
  ctx: Ctx,
  filter: BolFilter,
  { first, after }: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Page<BolRead>> {
  const limit = checkFirst(first)
  const place = placeOf(after, [isDay, isKey])
  const parts = partsFor(info, ['edges', 'node'])
  const words = wordsOf(filter.search)
  const rows =
    words.length > 0
      ? await ctx.rows<BolRead>(
          prepared(
            'search BOLs',
            parts,
            () => `select ${columnsWith(parts)} from bols b where b.id = any ((select app.search_bols($1, $2, $3, $4, $5))::uuid[])
            order by b.bol_date desc, b.id desc`,
          ),
          [words, JSON.stringify(withoutEmpty(filter)), place?.[0] ?? null, place?.[1] ?? null, limit + 1],
        )
      : await filteredPage(ctx, filter, place, limit, parts)
  return pageOf(
    rows,
    limit,
    (row) => [row.bolDate, row.id],
    after,
    () => countBols(ctx, filter, words),
  )
}

const CONDITIONS = {
  customerId: 'b.customer_id =',
  productId: 'b.product_id =',
  releaseId: 'b.release_id =',
  status: 'b.status =',
  dateFrom: 'b.bol_date >=',
  dateTo: 'b.bol_date <=',
} as const satisfies Partial<Record<keyof BolFilter, string>>

const UNWEIGHED = `b.official_lbs is null and b.status <> 'VOID'`

function conditionsOf(filter: BolFilter): { names: string; sql: string[]; values: unknown[] } {
  const used = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).filter(
    (field) => filter[field] != null,
  )
  return {
    names: [...used, ...(filter.missingOfficialWeight ? ['unweighed'] : [])].join('+'),
    sql: [
      'b.tenant_id = app.tenant()',
      ...used.map((field, index) => `${CONDITIONS[field]} $${index + 1}`),
      ...(filter.missingOfficialWeight ? [UNWEIGHED] : []),
    ],
    values: used.map((field) => filter[field]),
  }
}

function filteredPage(
  ctx: Ctx,
  filter: BolFilter,
  place: readonly unknown[] | null,
  limit: number,
  parts: readonly Part[],
): Promise<BolRead[]> {
  const { names, sql, values } = conditionsOf(filter)
  const at = values.length
  const where = [...sql, ...(place ? [`(b.bol_date, b.id) < ($${at + 2}, $${at + 3})`] : [])].join(' and ')
  return ctx.rows<BolRead>(
    prepared(
      `page of BOLs ${names}${place ? ' after' : ''}`,
      parts,
      () =>
        `select ${columnsWith(parts)} from bols b where ${where} order by b.bol_date desc, b.id desc limit $${at + 1}`,
    ),
    [...values, limit + 1, ...(place ?? [])],
  )
}

async function countBols(ctx: Ctx, filter: BolFilter, words: readonly string[]): Promise<number> {
  const { names, sql, values } = conditionsOf(filter)
  const where = [
    ...sql,
    `(select coalesce(bool_and(strpos(b.search_text, word) > 0), true) from unnest($${values.length + 1}::text[]) word)`,
  ].join(' and ')
  const [row] = await ctx.rows<{ total: number }>(
    prepared(`count of BOLs ${names}`, [], () => `select count(*) as total from bols b where ${where}`),
    [...values, words],
  )
  return row?.total ?? 0
}

/** What was typed, word by word; at most eight words count. */
function wordsOf(search: string | null | undefined): string[] {
  const text = search?.trim().toLowerCase() ?? ''
  if (text.length > 200) throw new BadInput({ search: `search: ${text.length} characters, at most 200.` })
  return text.split(/\s+/).filter(Boolean).slice(0, 8)
}

const withoutEmpty = ({ search: _search, missingOfficialWeight, ...filter }: BolFilter) => ({
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null)),
  ...(missingOfficialWeight ? { missingOfficialWeight } : {}),
})

const statements = new Map<string, Statement>()

// PostgreSQL keeps 63 characters of a name, so the parts go into it by their first letters.
function prepared(what: string, parts: readonly Part[], text: () => string): Statement {
  const name = `${what} ${parts.map((part) => part[0]).join('')}`
  let statement = statements.get(name)
  if (!statement) statements.set(name, (statement = { name: `bols ${statements.size}`, text: text() }))
  return statement
}
