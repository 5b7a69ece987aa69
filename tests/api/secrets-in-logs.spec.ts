import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type VisitView, ops } from '../kit/operations.ts'
import { forgetTries, openYard } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)

describe('a whole day in the logs, at their finest', () => {
  it('holds no token, cookie, code, signed link, signature, phone number or password', async () => {
    const secrets: string[] = []

    const phone = app.visitor()
    const input = {
      terminal: 'east-dock',
      driverName: 'Dana',
      pickupNumber: '1',
      truckNumber: '1',
      phone: '555-0193-77',
    }
    const { checkIn } = await phone.ask<{ checkIn: VisitView }>(ops.checkIn, { input })
    const { bol, visit, driver } = await yard.signedBol()
    await phone.ask(ops.openPickup, { code: 'ZZZZ-ZZ' }).refused()
    await forgetTries(app)
    secrets.push(
      checkIn.code,
      visit.code,
      'ZZZZ-ZZ',
      input.phone,
      new URL(bol.verifyUrl).pathname.split('/').at(-1) ?? '',
    )

    const link = await yard.link(yard.office, bol.id)
    await app.visitor().fetch(link.url)
    await app.visitor().fetch(`${link.url}x`) // refused: must not be told either
    secrets.push(new URL(link.url).searchParams.get('s') ?? '')
    const { createShareLink } = await yard.office.ask<{ createShareLink: { url: string } }>(
      ops.createShareLink,
      { input: { bolId: bol.id } },
    )
    const opened = await app.visitor().fetch(createShareLink.url)
    secrets.push(
      new URL(createShareLink.url).pathname.slice(3),
      new URL(opened.headers.get('location') ?? '').searchParams.get('s') ?? '',
    )

    const body = await readFile(new URL('../fixtures/releases/01-classic.pdf', import.meta.url))
    const { id } = (await (
      await yard.office.fetch('/uploads/releases', { method: 'POST', body })
    ).json()) as { id: string }
    const { intake } = await yard.office.ask<{ intake: { fileUrl: string } }>(
      'query ($id: UUID!) { intake(id: $id) { fileUrl } }',
      { id },
    )
    secrets.push(new URL(intake.fileUrl).searchParams.get('s') ?? '')

    // Faults say most: of a table that is away, of a job that fails, of nonsense.
    await app.sql('alter table share_links rename to share_links_away')
    await app.visitor().fetch(createShareLink.url)
    await yard.office.ask(ops.createShareLink, { input: { bolId: bol.id } }).refused()
    await app.sql('alter table share_links_away rename to share_links')
    await app.sql('alter table visits rename to visits_away')
    await app.visitor().ask(ops.openPickup, { code: visit.code }).refused()
    await app.sql('alter table visits_away rename to visits')
    await yard.office.fetch('/auth/callback?code=this-is-a-code&state=this-is-a-state')
    await yard.office.fetch(
      '/graphql?query=%7Bgate(terminal:%22this-is-in-a-query%22)%7BterminalName%7D%7D',
      { headers: { 'apollo-require-preflight': '1' } },
    )
    secrets.push('this-is-a-code', 'this-is-a-state', 'this-is-in-a-query')

    for (const actor of [yard.office, driver, phone]) {
      const cookie = decodeURIComponent(actor.cookies.get('lading')?.value ?? '')
      secrets.push(cookie, cookie.slice(2).split('.')[0] ?? '')
    }
    const sessions = await app.sql<{ sid: string; sess: Record<string, unknown> }>(
      'select sid, sess from http_sessions',
    )
    secrets.push(
      ...sessions.flatMap(({ sid, sess }) => [
        sid,
        ...(typeof sess['idToken'] === 'string' ? [sess['idToken']] : []),
      ]),
    )
    secrets.push(
      app.config.oidc.clientSecret,
      app.config.storeSecret,
      ...app.config.sessionSecrets,
      new URL(app.config.databaseUrl).password,
    )

    const logs = app.logLines.join('')
    expect(app.logLines.length).toBeGreaterThan(30)
    expect(logs).toContain('"level":"error"')
    expect(secrets.filter((secret) => secret.length < 5)).toEqual([])
    expect(
      secrets.filter((secret) => logs.includes(secret) || logs.includes(encodeURIComponent(secret))),
    ).toEqual([])
    expect(logs).not.toMatch(/eyJ[\w-]{10,}|[?&](code|state|s|X-Amz-Signature)=|strokes|set-cookie/i)
  })
})
