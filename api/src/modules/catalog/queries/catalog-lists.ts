import type { Ctx } from '../../../platform/ctx.ts'
import {
  type Page,
  type PageArgs,
  checkFirst,
  isKey,
  isText,
  pageOf,
  placeOf,
} from '../../../platform/page.ts'
import { folded } from '../domain/folded.ts'

interface Named {
  id: string
  nameKey: string
}

/**
 * A list of named rows, sorted by name, narrowed to those whose name (or `alsoIn`, e.g. a code) holds the search.
 *
 * These lists are short (hundreds), so a plain scan of the tenant's rows serves.
 */
export async function namedPage<Row extends object>(
  ctx: Ctx,
  {
    table,
    select,
    alsoIn,
    search,
    first,
    after,
  }: { table: string; select: string; alsoIn?: string; search: string | null } & PageArgs,
): Promise<Page<Row>> {
  const limit = checkFirst(first)
  const place = placeOf(after, [isText, isKey])
  const where = `($1::text is null or strpos(name_key, $1) > 0 ${alsoIn ? `or strpos(${alsoIn}, $1) > 0` : ''})`
  const term = search?.trim() ? folded(search) : null
  const rows = await ctx.rows<Row & Named>(
    {
      name: `page of ${table}`,
      text: `select ${select}, name_key as "nameKey" from ${table}
        where ${where} and ($2::text is null or (name_key, id) > ($2, $3::uuid)) order by name_key, id limit $4`,
    },
    [term, place?.[0] ?? null, place?.[1] ?? null, limit + 1],
  )
  const count = async () => {
    const [row] = await ctx.rows<{ total: number }>(
      { name: `count of ${table}`, text: `select count(*) as total from ${table} where ${where}` },
      [term],
    )
    return row?.total ?? 0
  }
  return pageOf(rows, limit, (row) => [row.nameKey, row.id], after, count)
}
