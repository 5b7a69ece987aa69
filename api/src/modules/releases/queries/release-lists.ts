import DataLoader from 'dataloader'
import type { Ctx } from '../../../platform/ctx.ts'
import {
  type Page,
  type PageArgs,
  checkFirst,
  isDay,
  isDayOrNull,
  isKey,
  pageOf,
  placeOf,
} from '../../../platform/page.ts'
import { folded } from '../../catalog/index.ts'
import type { Load } from '../load.entity.ts'
import type { Release } from '../release.entity.ts'
import type { LoadFilter, ReleaseFilter } from '../release.inputs.ts'

const RELEASE = `r.id, r.number, r.seller, r.release_date as "releaseDate", r.customer_id as "customerId", r.ship_to_id as "shipToId",
  r.customer_po as "customerPo", r.carrier_id as "carrierId", r.fob, r.care_of as "careOf", r.requirements,
  r.special_instructions as "specialInstructions", r.status, r.intake_id as "intakeId"`

const LOAD = `l.id, l.release_id as "releaseId", l.customer_id as "customerId", l.seq, l.planned_date as "plannedDate",
  l.planned_lbs as "plannedLbs", l.status, l.shipped_at as "shippedAt"`

/** Words that a person looks for, in what names a release. strpos, not LIKE: nothing to escape. */
const SEARCH = `($1::text is null
  or strpos(r.number_key, $1) > 0 or strpos(lower(coalesce(r.customer_po, '')), $1) > 0
  or exists (select from customers c where c.tenant_id = r.tenant_id and c.id = r.customer_id and strpos(c.name_key || ' ' || c.code_key, $1) > 0)
  or exists (select from release_lines x join products p on p.tenant_id = x.tenant_id and p.id = x.product_id
             where x.tenant_id = r.tenant_id and x.release_id = r.id and strpos(p.name_key, $1) > 0))`

/** Releases, newest first. */
export async function releasesPage(
  ctx: Ctx,
  filter: ReleaseFilter,
  { first, after }: PageArgs,
): Promise<Page<Release>> {
  const limit = checkFirst(first)
  const place = placeOf(after, [isDay, isKey])
  const where = `${SEARCH} and ($2::uuid is null or r.customer_id = $2) and ($3::text is null or r.status = $3)`
  const values = [
    filter.search?.trim() ? folded(filter.search) : null,
    filter.customerId ?? null,
    filter.status ?? null,
  ]
  const rows = await ctx.rows<Release>(
    {
      name: 'page of releases',
      text: `select ${RELEASE} from releases r where ${where}
        and ($4::date is null or (r.release_date, r.id) < ($4, $5::uuid)) order by r.release_date desc, r.id desc limit $6`,
    },
    [...values, place?.[0] ?? null, place?.[1] ?? null, limit + 1],
  )
  return pageOf(
    rows,
    limit,
    (row) => [row.releaseDate, row.id],
    after,
    async () => {
      const [row] = await ctx.rows<{ total: number }>(
        { name: 'count of releases', text: `select count(*) as total from releases r where ${where}` },
        values,
      )
      return row?.total ?? 0
    },
  )
}

/** One release by its id or by its number (the live one; a cancelled one only by its id), or null. */
export async function findRelease(
  ctx: Ctx,
  { id, number }: { id?: string | null; number?: string | null },
): Promise<Release | null> {
  if (id) return ctx.loader(releaseById).load(id)
  const [row] = await ctx.rows<Release>(
    {
      name: 'release by number',
      text: `select ${RELEASE} from releases r where r.number_key = $1 and r.status <> 'CANCELLED'`,
    },
    [folded(number ?? '')],
  )
  return row ?? null
}

/** Loads by day, those without a day last, then by release and sequence. */
export async function loadsPage(
  ctx: Ctx,
  filter: LoadFilter,
  { first, after }: PageArgs,
): Promise<Page<Load>> {
  const limit = checkFirst(first)
  const place = placeOf(after, [isDayOrNull, isKey])
  const where = `${SEARCH} and ($2::uuid is null or l.release_id = $2) and ($3::text is null or l.status = $3)
    and ($4::date is null or l.planned_date >= $4) and ($5::date is null or l.planned_date <= $5)
    and ($6::boolean is not true or l.planned_date is null)`
  const from = 'loads l join releases r on r.tenant_id = l.tenant_id and r.id = l.release_id'
  const values = [
    filter.search?.trim() ? folded(filter.search) : null,
    filter.releaseId ?? null,
    filter.status ?? null,
    filter.dateFrom ?? null,
    filter.dateTo ?? null,
    filter.unscheduled ?? null,
  ]
  const rows = await ctx.rows<Load>(
    {
      name: 'page of loads',
      text: `select ${LOAD} from ${from} where ${where}
        and ($7::text is null or (coalesce(l.planned_date, 'infinity'), l.id) > ($7::date, $8::uuid))
        order by coalesce(l.planned_date, 'infinity'), l.id limit $9`,
    },
    [...values, place ? (place[0] ?? 'infinity') : null, place?.[1] ?? null, limit + 1],
  )
  return pageOf(
    rows,
    limit,
    (row) => [row.plannedDate ?? null, row.id],
    after,
    async () => {
      const [row] = await ctx.rows<{ total: number }>(
        { name: 'count of loads', text: `select count(*) as total from ${from} where ${where}` },
        values,
      )
      return row?.total ?? 0
    },
  )
}

export const releaseById = (ctx: Ctx) =>
  new DataLoader<string, Release | null>(async (ids) => {
    const rows = await ctx.rows<Release>(
      { name: 'releases by id', text: `select ${RELEASE} from releases r where r.id = any ($1)` },
      [ids],
    )
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })

export const loadById = (ctx: Ctx) =>
  new DataLoader<string, Load | null>(async (ids) => {
    const rows = await ctx.rows<Load>(
      { name: 'loads by id', text: `select ${LOAD} from loads l where l.id = any ($1)` },
      [ids],
    )
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** The loads of releases, in their sequence. */
export const loadsOfRelease = (ctx: Ctx) =>
  new DataLoader<string, Load[]>(async (ids) => {
    const rows = await ctx.rows<Load>(
      {
        name: 'loads of releases',
        text: `select ${LOAD} from loads l where l.release_id = any ($1) order by l.release_id, l.seq`,
      },
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.releaseId === id))
  })
