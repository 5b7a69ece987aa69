import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { absentId, harlanId, openYard } from '../kit/seed.ts'

const HOUR = 3_600_000
// Far off: a session that begins then has not ended by the clock on the wall, whenever this runs.
let now = new Date('2046-11-20T15:00:00Z')
const app = await startTestApp({ clock: { now: () => now } })
const yard = await openYard(app)
const client = await app.signIn('client@primetrade.example')
const forHarlan = { input: { customer: { id: await harlanId(app) } } }

/** Opens a link as somebody who holds nothing but it. */
const opened = (url: string) => app.visitor().fetch(url)
const asked = (actor: Actor, bolId: string, kind?: string) => actor.ask(ops.documentLink, { bolId, kind })

describe('the link to a paper', () => {
  it('opens the very bytes that were made, without an account, and lives a day', async () => {
    const bol = await yard.printedBol()
    const link = await yard.link(yard.office, bol.id)
    expect(link).toMatchObject({ kind: 'ORIGINAL', fileName: `${bol.number}.pdf`, sha256: bol.paper.sha256 })
    expect(Date.parse(link.expiresAt) - now.getTime()).toBe(24 * HOUR)
    const answer = await opened(link.url)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(bytes.length).toBe(link.bytes)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(link.sha256)
  })

  it('is dead after its time', async () => {
    const bol = await yard.printedBol()
    const { url } = await yard.link(yard.office, bol.id)
    now = new Date(now.getTime() + 24 * HOUR - 1000)
    expect((await opened(url)).status).toBe(200)
    now = new Date(now.getTime() + 1000)
    expect((await opened(url)).status).toBe(403)
  })

  it('is refused in the same words when anything in it was changed, and when there is no such paper', async () => {
    const [bol, other] = [await yard.printedBol(), await yard.printedBol()]
    const url = new URL((await yard.link(yard.office, bol.id)).url)
    const changed = (change: (link: URL) => void) => {
      const link = new URL(url)
      change(link)
      return link.href
    }
    const refusals = await Promise.all(
      [
        changed((link) => link.searchParams.set('e', String(Number(link.searchParams.get('e')) + 1))),
        changed((link) => link.searchParams.set('d', 'i.other.pdf')),
        changed((link) => link.searchParams.set('s', 'x'.repeat(43))),
        changed((link) => link.searchParams.delete('s')),
        changed((link) => (link.pathname = link.pathname.replace(bol.number, other.number))),
        changed((link) => (link.pathname = link.pathname.replace(bol.number, 'PRT-2026-0000'))),
      ].map(async (link) => {
        const answer = await opened(link)
        return `${answer.status} ${await answer.text()}`
      }),
    )
    expect(new Set(refusals).size).toBe(1)
    expect(refusals[0]).toMatch(/^403 This link is not valid/)
  })

  it('is given to the customer’s own client and to the driver of the visit', async () => {
    const { bol, driver } = await yard.bolWithDriver(forHarlan)
    for (const actor of [client, driver])
      expect(await yard.link(actor, bol.id)).toMatchObject({ sha256: bol.paper.sha256 })
  })

  it('is refused to everybody else as for a BOL that is not there', async () => {
    const bol = await yard.printedBol()
    const strangers = [
      client, // of another customer
      await app.signIn('office@riverbend.example'),
      (await yard.bolWithDriver()).driver,
    ]
    for (const stranger of strangers) {
      const refusal = await asked(stranger, bol.id).answer()
      expect(refusal.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      expect(refusal).toEqual(await asked(stranger, absentId()).answer())
    }
    expect(await asked(app.visitor(), bol.id).refused()).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('leads to the newest paper that the viewer may have; VOIDED is for the yard only', async () => {
    const bol = await yard.printedBol(forHarlan)
    now = new Date(now.getTime() + 1000)
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-1' },
    })
    await yard.paper(bol.id, 'OFFICIAL')
    expect(await yard.link(client, bol.id)).toMatchObject({
      kind: 'OFFICIAL',
      fileName: `${bol.number}-official.pdf`,
    })
    now = new Date(now.getTime() + 1000)
    await yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    await yard.paper(bol.id, 'VOIDED')
    expect((await yard.link(yard.office, bol.id)).kind).toBe('VOIDED')
    expect((await yard.link(client, bol.id)).kind).toBe('OFFICIAL')
    expect((await yard.link(client, bol.id, 'ORIGINAL')).sha256).toBe(bol.paper.sha256)
    expect(await asked(client, bol.id, 'VOIDED').refused()).toMatchObject({ code: 'NOT_FOUND' })
    expect(
      await client.ask('query ($id: UUID!) { bol(id: $id) { documents { kind } } }', { id: bol.id }),
    ).toEqual({
      bol: { documents: [{ kind: 'ORIGINAL' }, { kind: 'OFFICIAL' }] },
    })
  })
})
