import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { absentId, forgetTries, harlanId, openYard, traces } from '../kit/seed.ts'

const HOUR = 3_600_000
// Far off: a session that begins then has not ended by the clock on the wall, whenever this runs.
let now = new Date('2046-11-20T15:00:00Z')
const app = await startTestApp({ clock: { now: () => now } })
const yard = await openYard(app)
const client = await app.signIn('client@primetrade.example')

interface Shared {
  readonly id: string
  readonly url: string
  readonly expiresAt: string
}

const share = async (actor: Actor, bolId: string, more: object = {}) =>
  (await actor.ask<{ createShareLink: Shared }>(ops.createShareLink, { input: { bolId, ...more } }))
    .createShareLink

describe('a shared link', () => {
  it('takes whoever holds it to the paper by a link that lives five minutes, and writes the opening down', async () => {
    const bol = await yard.printedBol()
    const { id, url, expiresAt } = await share(yard.office, bol.id)
    expect(Date.parse(expiresAt) - now.getTime()).toBe(24 * HOUR)
    const answer = await app.visitor().fetch(url, { headers: { 'user-agent': 'a phone' } })
    expect(answer.status).toBe(303)
    const target = new URL(answer.headers.get('location') ?? '')
    expect(Number(target.searchParams.get('e')) - now.getTime() / 1000).toBe(300)
    const bytes = Buffer.from(await (await app.visitor().fetch(target.href)).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(bol.paper.sha256)
    expect(
      await app.sql('select host(ip) as ip, user_agent from share_link_openings where share_link_id = $1', [
        id,
      ]),
    ).toEqual([{ ip: '127.0.0.1', user_agent: 'a phone' }])
  })

  it('is kept only as a hash, and its token is long', async () => {
    const bol = await yard.printedBol()
    const { id, url } = await share(yard.office, bol.id)
    const token = new URL(url).pathname.split('/').at(-1) ?? ''
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    const [row] = await app.sql<{ text: string }>(
      'select to_jsonb(s)::text as text from share_links s where id = $1',
      [id],
    )
    expect(row?.text).not.toContain(token)
  })

  it('is dead after its hours, never more than the tenant’s', async () => {
    const bol = await yard.printedBol()
    const before = await traces(app)
    for (const hours of [0, 25, -1])
      expect(
        await yard.office.ask(ops.createShareLink, { input: { bolId: bol.id, hours } }).refused(),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { hours: 'A link lives 1 to 24 hours.' },
      })
    expect(await traces(app)).toEqual(before)
    const { url } = await share(yard.office, bol.id, { hours: 2 })
    now = new Date(now.getTime() + 2 * HOUR - 1000)
    expect((await app.visitor().fetch(url)).status).toBe(303)
    now = new Date(now.getTime() + 1000)
    expect((await app.visitor().fetch(url)).status).toBe(404)
  })

  it('is dead once the BOL is void, and no new one is made, by nobody', async () => {
    const bol = await yard.printedBol({ input: { customer: { id: await harlanId(app) } } })
    const { id, url } = await share(yard.office, bol.id)
    await yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    const [row] = await app.sql<{ revoked: boolean }>(
      'select revoked_at is not null as revoked from share_links where id = $1',
      [id],
    )
    expect(row?.revoked).toBe(true)
    expect((await app.visitor().fetch(url)).status).toBe(404)
    await yard.paper(bol.id, 'VOIDED')
    for (const actor of [yard.office, client])
      expect(await actor.ask(ops.createShareLink, { input: { bolId: bol.id } }).refused()).toMatchObject({
        code: 'CONFLICT',
        current: { status: 'VOID' },
      })
  })

  it('is answered alike when it is dead, wrong or nonsense', async () => {
    const bol = await yard.printedBol()
    const { url } = await share(yard.office, bol.id, { hours: 1 })
    now = new Date(now.getTime() + HOUR)
    await forgetTries(app)
    const answers = await Promise.all(
      [url, `${app.url}/d/${'A'.repeat(32)}`, `${app.url}/d/x`].map(async (link) => {
        const answer = await app.visitor().fetch(link)
        return `${answer.status} ${answer.headers.get('cache-control')} ${await answer.text()}`
      }),
    )
    expect(new Set(answers)).toEqual(
      new Set(['404 no-store This link has ended or never was. Ask the yard for a new one.\n']),
    )
  })

  it('cannot be guessed for long', async () => {
    await forgetTries(app)
    const tries = await Promise.all(
      Array.from({ length: 61 }, (_, at) => app.visitor().fetch(`/d/guess-${at}`)),
    )
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1)
    await forgetTries(app)
  })

  it('is made by the customer’s client and by the driver for their own BOL, and by no stranger', async () => {
    const { bol, driver } = await yard.bolWithDriver({ input: { customer: { id: await harlanId(app) } } })
    const other = await yard.printedBol()
    for (const actor of [client, driver]) {
      expect((await app.visitor().fetch((await share(actor, bol.id)).url)).status).toBe(303)
      const before = await traces(app)
      const refusal = await actor.ask(ops.createShareLink, { input: { bolId: other.id } }).answer()
      expect(refusal.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      expect(refusal).toEqual(await actor.ask(ops.createShareLink, { input: { bolId: absentId() } }).answer())
      expect(await traces(app)).toEqual(before)
    }
  })
})
