import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, ops } from '../kit/operations.ts'
import { openYard, rowText, traces } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)
const voiding = (id: string, reason = 'Wrong truck') =>
  yard.office.ask<{ voidBol: BolView }>(ops.voidBol, { input: { id, reason } })

describe('voiding a BOL', () => {
  it('keeps the number and says who, when and why', async () => {
    const bol = await yard.bol()
    const { voidBol } = await voiding(bol.id)
    expect(voidBol).toMatchObject({ number: bol.number, status: 'VOID', voidReason: 'Wrong truck' })
    const [row] = await app.sql(
      'select u.email, voided_at is not null as dated from bols b join users u on u.id = b.voided_by where b.id = $1',
      [bol.id],
    )
    expect(row).toEqual({ email: 'office@primetrade.example', dated: true })
  })

  it('gives the pounds back and opens load and release again', async () => {
    const bol = await yard.bol({ stockLbs: 100_000 })
    expect((await yard.seesRelease(bol.release.id)).status).toBe('COMPLETE')
    await voiding(bol.id)
    expect(await yard.ledger(bol.id)).toEqual([
      { kind: 'SHIPMENT', lbs: -44_000 },
      { kind: 'REVERSAL', lbs: 44_000 },
    ])
    expect(await yard.balance(bol.release.lines[0]?.product.id)).toMatchObject({
      shippedLbs: 0,
      remainingLbs: 100_000,
    })
    expect(await yard.seesRelease(bol.release.id)).toMatchObject({
      status: 'OPEN',
      shippedLbs: 0,
      loads: [{ status: 'PENDING', shippedAt: null }],
    })
  })

  it('lets the load ship again under a number that was never used', async () => {
    const bol = await yard.bol()
    await voiding(bol.id)
    const next = await yard.issue(bol.release.loads[0]?.id)
    expect(next.number > bol.number).toBe(true)
  })

  it('makes a paper marked VOID for the yard, and keeps the original', async () => {
    const bol = await yard.printedBol()
    await voiding(bol.id)
    await yard.paper(bol.id, 'VOIDED')
    expect((await yard.sees(bol.id)).documents).toMatchObject([
      { kind: 'ORIGINAL', status: 'READY', sha256: bol.paper.sha256 },
      { kind: 'VOIDED', status: 'READY' },
    ])
  })

  it('sends the driver who had it in hand away', async () => {
    const { bol, visit, driver } = await yard.bolWithDriver()
    await voiding(bol.id)
    await expect
      .poll(async () => (await app.sql('select status from visits where id = $1', [visit.id]))[0], {
        timeout: 10_000,
      })
      .toEqual({ status: 'CANCELLED' })
    await expect.poll(async () => (await driver.ask('{ viewer { id } }')) as object).toEqual({ viewer: null })
  })

  it('also ends one that is signed, with its signature kept', async () => {
    const { bol } = await yard.signedBol()
    expect((await voiding(bol.id)).voidBol).toMatchObject({
      status: 'VOID',
      signature: { signerName: 'Luis Ortega' },
    })
  })

  it('is final', async () => {
    const bol = await yard.bol()
    await voiding(bol.id)
    const before = await rowText(app, 'bols', bol.id)
    expect(await voiding(bol.id, 'Again').refused()).toMatchObject({
      code: 'CONFLICT',
      message: `${bol.number} is void already.`,
      current: { status: 'VOID' },
    })
    expect(await rowText(app, 'bols', bol.id)).toBe(before)
    await expect(app.sql(`update bols set status = 'ISSUED' where id = $1`, [bol.id])).rejects.toThrow(
      'is void',
    )
  })

  it.each([
    ['no reason', '  '],
    ['a reason too long', 'x'.repeat(501)],
  ])('is refused with %s', async (_what, reason) => {
    const bol = await yard.printedBol()
    const before = await traces(app)
    expect(await voiding(bol.id, reason).refused()).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { reason: expect.any(String) },
    })
    expect(await traces(app)).toEqual(before)
    expect((await yard.sees(bol.id)).status).toBe('ISSUED')
  })
})

describe('reissuing a BOL', () => {
  const reissue = (id: string, loadId: string | undefined, more: object = {}, key?: string) =>
    yard.office.ask<{ reissueBol: BolView & { replaces: { id: string } } }>(ops.reissueBol, {
      input: { id, reason: 'Wrong weight', bol: yard.bolInput(loadId, { netLbs: 43_000, ...more }) },
      key,
    })

  it('voids the old one and issues the new one in one step, each naming the other', async () => {
    const bol = await yard.bol({ stockLbs: 100_000 })
    const { reissueBol } = await reissue(bol.id, bol.release.loads[0]?.id)
    expect(reissueBol).toMatchObject({
      status: 'ISSUED',
      netLbs: 43_000,
      replaces: { id: bol.id, status: 'VOID' },
    })
    expect(reissueBol.number).not.toBe(bol.number)
    expect(
      await yard.office.ask('query ($id: UUID!) { bol(id: $id) { replacedBy { id } } }', { id: bol.id }),
    ).toEqual({
      bol: { replacedBy: { id: reissueBol.id } },
    })
    expect(await yard.balance(bol.release.lines[0]?.product.id)).toMatchObject({ remainingLbs: 57_000 })
    expect(await yard.seesRelease(bol.release.id)).toMatchObject({ status: 'COMPLETE', shippedLbs: 43_000 })
  })

  it('does neither when the new one cannot be: another load, a weight that is none, a warning', async () => {
    const bol = await yard.printedBol({ stockLbs: 100_000 })
    const other = await yard.release()
    const [before, row] = [await traces(app), await rowText(app, 'bols', bol.id)]
    const [load] = bol.release.loads
    expect(await reissue(bol.id, other.loads[0]?.id).refused()).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await reissue(bol.id, load?.id, { netLbs: 0 }).refused()).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await reissue(bol.id, load?.id, { netLbs: 99_000 }).refused()).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
    })
    expect([await traces(app), await rowText(app, 'bols', bol.id)]).toEqual([before, row])
  })

  it('answers a retry with the same new BOL', async () => {
    const [bol, key] = [await yard.bol(), randomUUID()]
    const first = await reissue(bol.id, bol.release.loads[0]?.id, {}, key)
    expect((await reissue(bol.id, bol.release.loads[0]?.id, {}, key)).reissueBol.id).toBe(first.reissueBol.id)
  })
})
