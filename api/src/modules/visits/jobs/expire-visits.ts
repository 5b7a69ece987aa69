import type { Chore } from '../../../platform/module.ts'
import { advanceVisit } from '../domain/lifecycle.ts'
import { visitChanged } from '../use-cases/visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { visitExpired } from '../visit.events.ts'

/** Ends stays that were not served within their four hours; their codes are dead. */
export const expireVisits: Chore = {
  name: 'expire visits',
  everySeconds: 60,
  async run({ reads, clock }, as) {
    const overdue = await reads.anonymously<{ id: string; tenant_id: string }>(
      { name: 'overdue visits', text: 'select * from app.overdue_visits($1)' },
      [clock.now()],
    )
    for (const [tenantId, rows] of Map.groupBy(overdue, (row) => row.tenant_id)) {
      const ctx = await as(tenantId)
      await ctx.transact(async (tx) => {
        const due = await tx.takeAll(Visit, {
          id: { $in: rows.map((row) => row.id) },
          status: { $in: ['WAITING', 'ASSIGNED', 'READY'] },
        })
        for (const visit of due) {
          visit.status = advanceVisit(visit.status, 'EXPIRED')
          visit.endedAt = tx.now
          tx.record(visitExpired, 'Visit', visit)
          visitChanged(tx, visit)
        }
      })
    }
  },
}
