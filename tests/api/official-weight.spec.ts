import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, ops } from '../kit/operations.ts'
import { newYard, openYard, rowText, traces } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)

const weigh = (at: typeof yard, bolId: string, officialLbs: number, ticketNumber = 'T-48210') =>
  at.office.ask<{ recordOfficialWeight: BolView }>(ops.recordOfficialWeight, {
    input: { bolId, officialLbs, ticketNumber },
  })

describe('the official weight', () => {
  it('wins wherever a weight counts, and says how far the bucket was off', async () => {
    const bol = await yard.bol({ lbsALoad: 50_000, netLbs: 46_015 })
    expect((await weigh(yard, bol.id, 45_776)).recordOfficialWeight).toMatchObject({
      netLbs: 46_015,
      officialLbs: 45_776,
      effectiveLbs: 45_776,
      officialTicket: 'T-48210',
      varianceLbs: -239,
      variancePercent: '-0.52',
    })
    expect(await yard.seesRelease(bol.release.id)).toMatchObject({ shippedLbs: 45_776 })
  })

  it('may be entered again: each time a new paper and an entry in the trail', async () => {
    const bol = await yard.printedBol()
    await weigh(yard, bol.id, 43_900)
    await yard.paper(bol.id, 'OFFICIAL', 1)
    await weigh(yard, bol.id, 43_950, 'T-48211')
    await yard.paper(bol.id, 'OFFICIAL', 2)
    expect((await yard.sees(bol.id)).documents).toMatchObject([
      { kind: 'ORIGINAL', version: 1 },
      { kind: 'OFFICIAL', version: 1 },
      { kind: 'OFFICIAL', version: 2 },
    ])
    const events = await app.sql<{ changes: Record<string, unknown> }>(
      `select changes from audit_events where action = 'bol.officialWeightRecorded' and entity_id = $1 order by seq`,
      [bol.id],
    )
    expect(events.map(({ changes }) => changes['officialLbs'])).toEqual([
      [null, 43_900],
      [43_900, 43_950],
    ])
  })

  it('moves no stock where the tenant settles on the bucket weight', async () => {
    const bol = await yard.bol({ stockLbs: 100_000 })
    await weigh(yard, bol.id, 43_000)
    expect(await yard.ledger(bol.id)).toEqual([{ kind: 'SHIPMENT', lbs: -44_000 }])
    expect(await yard.balance(bol.release.lines[0]?.product.id)).toMatchObject({ remainingLbs: 56_000 })
  })

  it('corrects the stock by the difference where the tenant settles on it, and a void gives all of it back', async () => {
    const own = await newYard(app, { stockWeight: 'OFFICIAL_WHEN_KNOWN' })
    const bol = await own.bol({ stockLbs: 100_000 })
    const product = bol.release.lines[0]?.product.id
    await weigh(own, bol.id, 43_000)
    await weigh(own, bol.id, 43_500)
    expect(await own.ledger(bol.id)).toEqual([
      { kind: 'SHIPMENT', lbs: -44_000 },
      { kind: 'WEIGHT_CORRECTION', lbs: 1_000 },
      { kind: 'WEIGHT_CORRECTION', lbs: -500 },
    ])
    expect(await own.balance(product)).toMatchObject({ remainingLbs: 56_500, correctedLbs: 500 })
    await own.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    expect(await own.balance(product)).toMatchObject({ remainingLbs: 100_000 })
  })

  it.each([
    ['nothing', 0, 'T-1', 'officialLbs'],
    ['less than nothing', -1, 'T-1', 'officialLbs'],
    ['more than 200,000 lb', 200_001, 'T-1', 'officialLbs'],
    ['no ticket', 44_000, ' ', 'ticketNumber'],
    ['a ticket number too long', 44_000, 'x'.repeat(41), 'ticketNumber'],
  ])('is refused with %s', async (_what, lbs, ticket, field) => {
    const bol = await yard.printedBol()
    const before = await traces(app)
    const refusal = await weigh(yard, bol.id, lbs, ticket).refused()
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [field]: expect.any(String) } })
    expect(await traces(app)).toEqual(before)
  })

  it('is refused for a void BOL, with its state', async () => {
    const bol = await yard.bol()
    await yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    const before = await rowText(app, 'bols', bol.id)
    expect(await weigh(yard, bol.id, 44_000).refused()).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'VOID' },
    })
    expect(await rowText(app, 'bols', bol.id)).toBe(before)
  })
})
