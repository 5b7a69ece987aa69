import type { Ctx } from '../../../platform/ctx.ts'

/** What a check of a tenant's record found. */
export interface ChainCheck {
  /** How many links there are. */
  readonly length: number
  /** The first place where the chain does not hold; null when it holds from end to end. */
  readonly brokenAt: number | null
}

// A link is broken when its text no longer gives its hash, when it does not join its predecessor, or when one is missing.
const VERIFY = {
  name: 'verify chain',
  text: `
    with chain as (
      select e.seq, e.hash, e.prev_hash, sha256(e.prev_hash || convert_to(app.audit_text(e), 'UTF8')) as expected,
        lag(e.seq, 1, 0::bigint) over (order by e.seq) as seq_before, lag(e.hash, 1, sha256('')) over (order by e.seq) as hash_before
      from audit_events e
    ), broken as (
      select seq from chain where hash <> expected or prev_hash <> hash_before or seq <> seq_before + 1
    ), last as (
      select seq, hash from chain order by seq desc limit 1
    ), head as (
      select seq, hash from audit_heads
    )
    select (select count(*) from chain) as length,
      coalesce(
        (select min(seq) from broken),
        (select coalesce(last.seq, 0) + 1 from head full join last on true
         where head.seq is distinct from last.seq or head.hash is distinct from last.hash)
      ) as broken_at`,
}

/** Proves the viewer's tenant's record, link by link, and that nothing was cut off its end. */
export async function verifyChain(ctx: Pick<Ctx, 'rows'>): Promise<ChainCheck> {
  const [found] = await ctx.rows<{ length: number; broken_at: number | null }>(VERIFY)
  return { length: found?.length ?? 0, brokenAt: found?.broken_at ?? null }
}
