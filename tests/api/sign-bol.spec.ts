import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, ops } from '../kit/operations.ts'
import { openYard, rowText, strokes, traces } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)

describe('signing', () => {
  it('puts name, company and strokes on a new version of the paper', async () => {
    const { bol, visit, signedPaper } = await yard.signedBol()
    expect(signedPaper.sha256).not.toBe(bol.paper.sha256)
    expect(await yard.sees(bol.id)).toMatchObject({
      status: 'SIGNED',
      signature: { signerName: 'Luis Ortega', company: 'US Bulk', offline: false },
      documents: [{ kind: 'ORIGINAL' }, { kind: 'SIGNED' }],
    })
    const [kept] = await app.sql(
      'select strokes, shown_sha256, consent, language, role from signatures where bol_id = $1',
      [bol.id],
    )
    expect(kept).toEqual({
      strokes,
      shown_sha256: bol.paper.sha256,
      consent: '2026-11',
      language: 'en',
      role: 'DRIVER',
    })
    expect(await app.sql('select status from visits where id = $1', [visit.id])).toEqual([
      { status: 'SIGNED' },
    ])
  })

  it('keeps the phone’s clock and ours apart, and that it was made without a signal', async () => {
    const { bol, driver } = await yard.bolWithDriver()
    const signedAt = '2026-11-20T14:05:00.000Z'
    const { signBol } = await driver.ask<{ signBol: BolView & { signature: { receivedAt: string } } }>(
      ops.signBol,
      {
        input: yard.signature(bol.id, bol.paper, {
          signedAt,
          offline: true,
          reservation: 'Two bags were wet.',
        }),
      },
    )
    expect(signBol).toMatchObject({
      signature: { signedAt, offline: true, reservation: 'Two bags were wet.' },
    })
    expect(signBol.signature.receivedAt).not.toBe(signedAt)
  })

  it('is done once', async () => {
    const { bol, driver, signedPaper } = await yard.signedBol()
    const before = await traces(app)
    expect(
      await driver.ask(ops.signBol, { input: yard.signature(bol.id, signedPaper) }).refused(),
    ).toMatchObject({
      code: 'CONFLICT',
      message: `${bol.number} is signed already.`,
      current: { status: 'SIGNED' },
    })
    expect(await traces(app)).toEqual(before)
  })

  it('sent twice with the same key is one signature and one answer', async () => {
    const { bol, driver } = await yard.bolWithDriver()
    const variables = { input: yard.signature(bol.id, bol.paper), key: randomUUID() }
    const first = await driver.ask<{ signBol: BolView }>(ops.signBol, variables)
    const again = await driver.ask<{ signBol: BolView }>(ops.signBol, variables)
    expect(again.signBol).toMatchObject({ id: first.signBol.id, status: 'SIGNED' })
    expect(await app.sql('select from signatures where bol_id = $1', [bol.id])).toHaveLength(1)
  })

  it('is refused for a version that is no longer current', async () => {
    const { bol, driver } = await yard.bolWithDriver()
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-1' },
    })
    const stamped = await yard.paper(bol.id, 'OFFICIAL')
    const before = [await rowText(app, 'bols', bol.id), await traces(app)]
    expect(
      await driver.ask(ops.signBol, { input: yard.signature(bol.id, bol.paper) }).refused(),
    ).toMatchObject({
      code: 'CONFLICT',
      message: `${bol.number} has a newer version than the one shown. Open it again, then sign.`,
      current: { sha256: stamped.sha256 },
    })
    expect([await rowText(app, 'bols', bol.id), await traces(app)]).toEqual(before)
    expect(await driver.ask(ops.signBol, { input: yard.signature(bol.id, stamped) })).toMatchObject({
      signBol: { status: 'SIGNED' },
    })
  })

  it.each([
    ['nothing drawn', { strokes: [] }, 'strokes'],
    ['one dot', { strokes: [[{ x: 0.5, y: 0.5, t: 0 }]] }, 'strokes'],
    [
      'a thousand dots in one place',
      { strokes: Array.from({ length: 1_000 }, () => [{ x: 0.5, y: 0.5, t: 0 }]) },
      'strokes',
    ],
    [
      'strokes beside the pad',
      {
        strokes: [
          [
            { x: -1, y: 0, t: 0 },
            { x: 1, y: 0, t: 1 },
          ],
        ],
      },
      'strokes',
    ],
    ['no name', { signerName: ' ' }, 'signerName'],
    ['one letter for a name', { signerName: 'L' }, 'signerName'],
    ['no consent', { consent: '' }, 'consent'],
    ['a reservation too long', { reservation: 'x'.repeat(1_001) }, 'reservation'],
  ])('is refused with %s', async (_what, wrong, field) => {
    const { bol, driver } = await yard.bolWithDriver()
    const before = [await rowText(app, 'bols', bol.id), await traces(app)]
    const refusal = await driver
      .ask(ops.signBol, { input: yard.signature(bol.id, bol.paper, wrong) })
      .refused()
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [field]: expect.any(String) } })
    expect([await rowText(app, 'bols', bol.id), await traces(app)]).toEqual(before)
  })

  it('is for the driver alone: not for the office, and not for the driver of another truck', async () => {
    const [{ bol }, other] = [await yard.bolWithDriver(), await yard.bolWithDriver()]
    const input = yard.signature(bol.id, bol.paper)
    const before = await rowText(app, 'bols', bol.id)
    expect(await yard.office.ask(ops.signBol, { input }).refused()).toMatchObject({ code: 'FORBIDDEN' })
    expect(await other.driver.ask(ops.signBol, { input }).refused()).toMatchObject({ code: 'NOT_FOUND' })
    expect(await app.visitor().ask(ops.signBol, { input }).refused()).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    expect(await rowText(app, 'bols', bol.id)).toBe(before)
  })

  it('cannot be undone or changed in the database', async () => {
    const { bol } = await yard.signedBol()
    await expect(
      app.sql('update signatures set signer_name = $2 where bol_id = $1', [bol.id, 'X Y']),
    ).rejects.toThrow('append-only')
    await expect(app.sql('delete from signatures where bol_id = $1', [bol.id])).rejects.toThrow('append-only')
    await expect(app.sql(`update bols set status = 'READY' where id = $1`, [bol.id])).rejects.toThrow(
      'cannot go from',
    )
  })
})
