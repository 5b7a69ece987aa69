import type { Ctx } from '../../../platform/ctx.ts'
import { type Page, checkFirst, pageOf, placeOf } from '../../../platform/page.ts'
import type { AuditEvent, AuditFilter } from '../audit-event.type.ts'

const MATCHES = `($1::text is null or entity = $1) and ($2::uuid is null or entity_id = $2) and ($3::text is null or action = $3)
  and ($4::uuid is null or actor_id = $4) and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)`

const PAGE = {
  name: 'audit page',
  text: `select id, seq, at, actor_kind as "actorKind", actor_name as "actorName", action, entity, entity_id as "entityId",
      changes as changed, host(ip) as ip, user_agent as "userAgent", request_id as "requestId"
    from audit_events where ${MATCHES} and ($7::bigint is null or seq < $7) order by seq desc limit $8`,
}
const COUNT = { name: 'audit count', text: `select count(*) as count from audit_events where ${MATCHES}` }

/** A page of the record, the newest first. */
export async function auditPage(
  ctx: Ctx,
  filter: AuditFilter,
  first: number,
  after: string | null | undefined,
): Promise<Page<AuditEvent>> {
  const limits = [
    filter.entity,
    filter.entityId,
    filter.action,
    filter.actorId,
    filter.from,
    filter.before,
  ].map((value) => value ?? null)
  const [seq = null] = placeOf(after, [Number.isSafeInteger]) ?? []
  const rows = await ctx.rows<AuditEvent>(PAGE, [...limits, seq, checkFirst(first) + 1])
  const count = async () => (await ctx.rows<{ count: number }>(COUNT, limits))[0]?.count ?? 0
  return pageOf(rows, first, (event) => [event.seq], after, count)
}
