import { describe, expect, it } from 'vitest'
import { verifyChain } from '../../api/src/modules/audit/index.ts'
import { startTestApp } from '../kit/app.ts'

const app = await startTestApp({ workers: false })
const CHAIN = '{ auditChain { length brokenAt } }'
const PAGE =
  'query ($after: String) { auditEvents(first: 2, after: $after, filter: { action: "user.signedIn" }) { totalCount edges { node { seq action actorName ip changes { field } } } pageInfo { hasNextPage endCursor } } }'

describe('the chained record', () => {
  it('holds while it is only added to', async () => {
    for (let times = 0; times < 3; times += 1) await app.signIn('office@primetrade.example')
    const admin = await app.signIn('admin@primetrade.example')
    expect(await admin.ask(CHAIN)).toEqual({ auditChain: { length: 4, brokenAt: null } })
  })

  it('is walked page by page, the newest first, while it grows', async () => {
    const admin = await app.signIn('admin@primetrade.example')
    const first = await admin.ask<Page>(PAGE)
    expect(first.auditEvents.edges.map(({ node }) => node.seq)).toEqual([5, 4])
    await app.signIn('office@primetrade.example')
    const { auditEvents } = await admin.ask<Page>(PAGE, { after: first.auditEvents.pageInfo.endCursor })
    expect(auditEvents.edges.map(({ node }) => node.seq)).toEqual([3, 2])
    expect(auditEvents).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } })
    expect(await admin.ask(PAGE, { after: 'nonsense' }).refused()).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('is read by the office without addresses, by no client, and by no other tenant', async () => {
    const [office, client, stranger] = await Promise.all(
      ['office@primetrade.example', 'client@primetrade.example', 'office@riverbend.example'].map((email) =>
        app.signIn(email),
      ),
    )
    const answer = await office?.ask<Page>(PAGE).answer()
    expect(answer?.data?.auditEvents.edges[0]?.node.ip).toBeNull()
    expect(answer?.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await client?.ask(PAGE).refused()).toMatchObject({ code: 'FORBIDDEN' })
    expect(await office?.ask(CHAIN).refused()).toMatchObject({ code: 'FORBIDDEN' })
    expect((await stranger?.ask<Page>(PAGE).answer())?.data?.auditEvents.totalCount).toBe(1)
  })

  it('cannot be changed, not even by the owner of the tables', async () => {
    await expect(app.sql('update audit_events set actor_name = $1', ['Nobody'])).rejects.toThrow(
      'append-only',
    )
    await expect(app.sql('delete from audit_events')).rejects.toThrow('append-only')
  })

  it.each([
    [
      'a word was changed',
      `update audit_events set actor_name = 'Nobody' where seq = 3 and tenant_id = $1`,
      3,
    ],
    ['a link was taken out', 'delete from audit_events where seq = 4 and tenant_id = $1', 5],
    ['its end was cut off', 'delete from audit_events where seq > 5 and tenant_id = $1', 6],
  ])('tells where it breaks when %s behind its back', async (_what, damage, place) => {
    const tenant = await app.tenantId('primetrade')
    await app.sql('create table kept as select * from audit_events')
    await app.sql('alter table audit_events disable trigger all')
    await app.sql(damage, [tenant])
    expect(await verifyChain(await app.house('primetrade'))).toMatchObject({ brokenAt: place })
    expect(await verifyChain(await app.house('riverbend'))).toMatchObject({ brokenAt: null })
    await app.sql('delete from audit_events')
    await app.sql('insert into audit_events select * from kept')
    await app.sql('drop table kept')
    await app.sql('alter table audit_events enable trigger all')
    expect(await verifyChain(await app.house('primetrade'))).toMatchObject({ brokenAt: null })
  })

  it('reads the same in every time zone', async () => {
    const [row] = await app.sql<{ same: boolean }>(
      `select bool_and(hash = sha256(prev_hash || convert_to(app.audit_text(e), 'UTF8'))) as same from audit_events e, set_config('timezone', 'Asia/Kolkata', false)`,
    )
    expect(row?.same).toBe(true)
  })
})

interface Page {
  auditEvents: {
    totalCount: number
    edges: { node: { seq: number; ip: string | null } }[]
    pageInfo: { endCursor: string }
  }
}
