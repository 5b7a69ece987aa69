import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { expireVisits } from '../../api/src/modules/visits/index.ts'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import { type VisitView, ops } from '../kit/operations.ts'
import { absentId, forgetTries, openYard, rowText, traces } from '../kit/seed.ts'

// Far off: a session that begins then has not ended by the clock on the wall, whenever this runs.
let now = new Date('2046-11-20T15:00:00Z')
const app = await startTestApp({ clock: { now: () => now } })
const yard = await openYard(app)
const arriving = {
  terminal: 'east-dock',
  driverName: 'Dana Driver',
  pickupNumber: '60381-1',
  truckNumber: '114',
  phone: '555-0140',
}

async function checkedIn(driver: Actor, input: object = arriving, key?: string): Promise<VisitView> {
  await forgetTries(app)
  return (await driver.ask<{ checkIn: VisitView }>(ops.checkIn, { input, key })).checkIn
}

const statusOf = async (id: string) =>
  (await app.sql<{ status: string }>('select status from visits where id = $1', [id]))[0]?.status

describe('checking in', () => {
  it('needs no account: the phone holds the visit from then on', async () => {
    const phone = app.visitor()
    const visit = await checkedIn(phone)
    expect(visit).toMatchObject({
      status: 'WAITING',
      driverName: 'Dana Driver',
      code: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{2}$/),
    })
    expect(await phone.ask(ops.myVisit)).toMatchObject({ myVisit: { id: visit.id } })
    expect(await phone.ask('{ viewer { kind name roles } }')).toEqual({
      viewer: { kind: 'VISIT', name: 'Dana Driver', roles: [] },
    })
  })

  it('shows the driver in the queue of that yard’s office and of no other', async () => {
    const visit = await checkedIn(app.visitor())
    const QUEUE = '{ visits { id } }'
    const ids = async (office: Actor) =>
      (await office.ask<{ visits: { id: string }[] }>(QUEUE)).visits.map(({ id }) => id)
    expect(await ids(yard.office)).toContain(visit.id)
    expect(await ids(await app.signIn('office@riverbend.example'))).not.toContain(visit.id)
  })

  it('twice with the same key is one visit', async () => {
    const [phone, key] = [app.visitor(), randomUUID()]
    const first = await checkedIn(phone, arriving, key)
    expect((await checkedIn(phone, arriving, key)).id).toBe(first.id)
  })

  it('with a key that another gate has seen is refused in a sentence, and changes nothing', async () => {
    const key = randomUUID()
    const visit = await checkedIn(app.visitor(), arriving, key)
    const before = [await traces(app), await rowText(app, 'visits', visit.id)]
    const elsewhere = { ...arriving, terminal: 'river-yard' }
    expect(await app.visitor().ask(ops.checkIn, { input: elsewhere, key }).refused()).toMatchObject({
      code: 'CONFLICT',
    })
    expect([await traces(app), await rowText(app, 'visits', visit.id)]).toEqual(before)
  })

  it.each([
    ['no name', { driverName: ' ' }, 'BAD_USER_INPUT'],
    ['no truck', { truckNumber: '' }, 'BAD_USER_INPUT'],
    ['a name too long', { driverName: 'x'.repeat(121) }, 'BAD_USER_INPUT'],
    ['a gate that there is not', { terminal: 'nowhere' }, 'NOT_FOUND'],
    ['a gate no text can name', { terminal: '\u0000' }, 'BAD_USER_INPUT'],
  ])('is refused with %s', async (_what, wrong, code) => {
    await forgetTries(app)
    const before = await traces(app)
    expect(
      (
        await app
          .visitor()
          .ask(ops.checkIn, { input: { ...arriving, ...wrong } })
          .refused()
      ).code,
    ).toBe(code)
    expect(await traces(app)).toEqual(before)
  })

  it('is refused from one address after twenty in ten minutes', async () => {
    await forgetTries(app)
    const codes = []
    for (let at = 0; at < 21; at += 1)
      codes.push(
        (
          await app
            .visitor()
            .ask(ops.checkIn, { input: { ...arriving, terminal: 'nowhere' } })
            .refused()
        ).code,
      )
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1)
    await forgetTries(app)
  })
})

describe('a pick-up code', () => {
  it('opens the visit, also in small letters without its hyphen', async () => {
    const { visit, bol } = await yard.bolWithDriver()
    const phone = app.visitor()
    await phone.ask(ops.openPickup, { code: visit.code.toLowerCase().replace('-', ' ') })
    expect(await phone.ask(ops.myVisit)).toMatchObject({ myVisit: { id: visit.id, bol: { id: bol.id } } })
  })

  it('is refused alike when it is wrong, nonsense or of a visit that has ended', async () => {
    const { visit } = await yard.bolWithDriver()
    await yard.office.ask(ops.cancelVisit, { id: visit.id })
    const refusals = []
    for (const code of [visit.code, 'ZZZZ-ZZ', 'x', "' or 1=1 --"])
      refusals.push(await app.visitor().ask(ops.openPickup, { code }).refused())
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
    expect(refusals[0]?.code).toBe('NOT_FOUND')
    await forgetTries(app)
  })

  it('cannot be guessed: after ten wrong ones the address waits', async () => {
    await forgetTries(app)
    const guesser = app.visitor()
    const codes = []
    for (let at = 0; at < 11; at += 1)
      codes.push((await guesser.ask(ops.openPickup, { code: 'ZZZZ-ZZ' }).refused()).code)
    expect(codes).toEqual([...Array<string>(10).fill('NOT_FOUND'), 'RATE_LIMITED'])
    await forgetTries(app)
  })

  it('lets the driver see his own BOL and nothing else', async () => {
    const [{ bol, driver }, other] = [await yard.bolWithDriver(), await yard.printedBol()]
    const { bols } = await driver.ask<{ bols: { edges: { node: { id: string } }[] } }>(ops.bols)
    expect(bols.edges.map(({ node }) => node.id)).toEqual([bol.id])
    expect(await driver.ask(ops.bols, { filter: { search: other.number } })).toMatchObject({
      bols: { edges: [] },
    })
    expect(await driver.ask(ops.bol, { number: other.number }).refused()).toMatchObject({ code: 'NOT_FOUND' })
    expect(await driver.ask('{ visits { id } }').refused()).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('a visit', () => {
  it('is ready as soon as the office picks a BOL whose paper is there, and the BOL is in the driver’s hands', async () => {
    const [visit, bol] = [await checkedIn(app.visitor()), await yard.printedBol()]
    const { assignVisit } = await yard.office.ask<{ assignVisit: VisitView }>(ops.assignVisit, {
      input: { visitId: visit.id, bolId: bol.id },
    })
    expect(assignVisit.status).toBe('READY')
    expect((await yard.sees(bol.id)).status).toBe('READY')
  })

  it('that was given a load is ready once its BOL is issued', async () => {
    const [phone, release] = [app.visitor(), await yard.release()]
    const visit = await checkedIn(phone)
    const [load] = release.loads
    await yard.office.ask(ops.assignVisit, { input: { visitId: visit.id, loadId: load?.id } })
    expect(await statusOf(visit.id)).toBe('ASSIGNED')
    const bol = await yard.issue(load?.id)
    await expect.poll(() => statusOf(visit.id), { timeout: 10_000 }).toBe('READY')
    await expect
      .poll(() => phone.ask(ops.myVisit), { timeout: 5_000 })
      .toMatchObject({ myVisit: { status: 'READY', bol: { number: bol.number, status: 'READY' } } })
  })

  it('handed over twice is the same visit with the same code', async () => {
    const { bol, visit } = await yard.bolWithDriver()
    expect(await yard.office.ask(ops.handOverBol, { bolId: bol.id })).toMatchObject({
      handOverBol: { id: visit.id, code: visit.code },
    })
  })

  it('cannot take a BOL that another driver has, that is void, or a load that has left', async () => {
    const [{ bol }, gone] = [await yard.bolWithDriver(), await yard.bol()]
    await yard.office.ask(ops.voidBol, { input: { id: gone.id, reason: 'Wrong truck' } })
    const waiting = await checkedIn(app.visitor())
    const before = await rowText(app, 'visits', waiting.id)
    for (const what of [{ bolId: bol.id }, { bolId: gone.id }, { loadId: bol.release.loads[0]?.id }])
      expect(
        await yard.office.ask(ops.assignVisit, { input: { visitId: waiting.id, ...what } }).refused(),
      ).toMatchObject({ code: 'CONFLICT' })
    expect(
      await yard.office.ask(ops.assignVisit, { input: { visitId: waiting.id, bolId: absentId() } }).refused(),
    ).toMatchObject({ code: 'NOT_FOUND' })
    expect(
      await yard.office.ask(ops.assignVisit, { input: { visitId: waiting.id } }).refused(),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
    expect(await rowText(app, 'visits', waiting.id)).toBe(before)
  })

  it('is completed only when it is signed', async () => {
    const { visit } = await yard.bolWithDriver()
    expect(await yard.office.ask(ops.completeVisit, { id: visit.id }).refused()).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'READY' },
    })
    const signed = await yard.signedBol()
    expect(await yard.office.ask(ops.completeVisit, { id: signed.visit.id })).toMatchObject({
      completeVisit: { status: 'COMPLETED' },
    })
    expect(await yard.office.ask(ops.cancelVisit, { id: signed.visit.id }).refused()).toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('that nobody serves expires four hours after check-in; its phone sees nothing more', async () => {
    const phone = app.visitor()
    const visit = await checkedIn(phone)
    const run = () => expireVisits.run(app.app.services, () => app.house('primetrade'))
    now = new Date(now.getTime() + 4 * 3_600_000 - 1000)
    await run()
    expect(await statusOf(visit.id)).toBe('WAITING')
    now = new Date(now.getTime() + 1000)
    await Promise.all([run(), run()]) // two processes may look at once
    expect(await statusOf(visit.id)).toBe('EXPIRED')
    await expect
      .poll(() =>
        phone
          .ask(ops.myVisit)
          .answer()
          .then(({ errors }) => errors?.[0]?.extensions.code),
      )
      .toBe('UNAUTHENTICATED')
    expect(
      await app.sql(`select actor_kind from audit_events where action = 'visit.expired' and entity_id = $1`, [
        visit.id,
      ]),
    ).toEqual([{ actor_kind: 'SYSTEM' }])
  })
})
