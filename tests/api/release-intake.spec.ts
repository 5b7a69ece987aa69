import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from '../../api/src/modules/releases/intake/extract.ts'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import type { ExpectedRelease } from '../kit/release-orders.ts'
import { makeReleaseOrder } from '../kit/release-orders.ts'
import { newYard, openYard, rowText, traces } from '../kit/seed.ts'

const app = await startTestApp({ workers: false })
const yard = await openYard(app)
const fixture = (name: string) => readFile(new URL(`../fixtures/releases/${name}`, import.meta.url))

const drop = (actor: Actor, body: Uint8Array, name = 'order.pdf', headers: Record<string, string> = {}) =>
  actor.fetch(`/uploads/releases?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', ...headers },
    body: Buffer.from(body),
  })
const dropped = async (actor: Actor, bytes: Uint8Array, name?: string) =>
  (await (await drop(actor, bytes, name)).json()) as {
    id: string
    status: string
    fault: string | null
    message: string | null
  }

const INTAKE = `query ($id: UUID!) { intake(id: $id) { status fileName bytes fault flags fileUrl release { number }
  fields { path value confidence reason } matches { customers { code } release { id number } } } }`
const APPROVE = `mutation ($input: ApproveIntakeInput!) { approveIntake(input: $input) { id number releaseDate fob customerPo careOf
  quantityTons status seller requirements specialInstructions customer { name code } shipTo { name street street2 city state zip } carrier { name }
  lines { lotCode product { name } chemistry { element percent } } loads { seq plannedDate plannedLbs } intake { id status } } }`

interface IntakeView {
  readonly status: string
  readonly fileUrl: string
  readonly fields: { path: string; value: string | null }[]
  readonly matches: { release: { id: string; number: string } | null }
}
const read = async (id: string) => (await yard.office.ask<{ intake: IntakeView }>(INTAKE, { id })).intake

/** What a clerk sends who believes everything that was read. */
function believed({ fields }: IntakeView, customer: object = {}) {
  const value = (path: string) => fields.find((field) => field.path === path)?.value ?? null
  const under = (name: string) => fields.filter(({ path }) => path.startsWith(`${name}.`))
  const name = value('customer') ?? value('shipTo.name') ?? ''
  return {
    number: value('releaseNumber'),
    seller: value('seller'),
    releaseDate: value('releaseDate'),
    customer: { create: { code: name } },
    shipTo: {
      create: Object.fromEntries(
        ['name', 'street', 'street2', 'city', 'state', 'zip'].map((part) => [part, value(`shipTo.${part}`)]),
      ),
    },
    carrier: value('carrier') ? { create: { name: value('carrier') } } : null,
    product: { create: value('product') },
    lot: value('lot') ? { create: value('lot') } : null,
    chemistry: under('chemistry').map((part) => ({ element: part.path.split('.')[1], percent: part.value })),
    quantityLbs: Number(value('quantityLbs')),
    loads: under('loads')
      .filter(({ path }) => path.split('.').length === 2)
      .map((load) => ({
        plannedDate: load.value,
        plannedLbs:
          value(`${load.path}.plannedLbs`) === null ? null : Number(value(`${load.path}.plannedLbs`)),
      })),
    customerPo: value('customerPo'),
    fob: value('fob'),
    careOf: value('careOf'),
    requirements: under('requirements').map((line) => line.value),
    specialInstructions: value('specialInstructions'),
    confirm: ['LOADS_DIFFER_FROM_QUANTITY'],
    ...customer,
  }
}

describe('dropping a seller’s PDF', () => {
  it.each([
    ['empty.pdf', 'EMPTY'],
    ['blank-page.pdf', 'EMPTY'],
    ['html-named.pdf', 'NOT_A_PDF'],
    ['password.pdf', 'ENCRYPTED'],
    ['truncated.pdf', 'TRUNCATED'],
    ['zeros.pdf', 'TRUNCATED'],
    ['not-a-release.pdf', 'NOT_A_RELEASE'],
  ])('%s is told for what it is, and kept beside the form', async (name, fault) => {
    const answer = await drop(yard.office, await fixture(`broken/${name}`), name)
    expect(answer.status).toBe(201)
    const intake = (await answer.json()) as { id: string }
    expect(intake).toMatchObject({
      status: 'UNREADABLE',
      fault,
      message: expect.stringMatching(/by hand; the file stays attached\.$/),
    })
    const seen = await read(intake.id)
    expect(seen).toMatchObject({
      status: 'UNREADABLE',
      fileName: name,
      fields: [],
      flags: [],
      matches: { release: null },
    })
    const file = await app.visitor().fetch(seen.fileUrl)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(await fixture(`broken/${name}`))
  })

  it('of more than 20 MB is refused before it is read, also when its size is not told', async () => {
    const before = await traces(app)
    const told = await drop(yard.office, new Uint8Array(MAX_BYTES + 1))
    expect(told.status).toBe(413)
    expect(await told.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] })
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        if ((sent += 1) > 24) controller.close()
        else controller.enqueue(new Uint8Array(1_048_576))
      },
    })
    const untold = await yard.office
      .fetch('/uploads/releases', { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
      .then(async (answer) => ({ status: answer.status, text: await answer.text() }))
      .catch(() => undefined) // the connection may be closed before all is sent
    if (untold)
      expect([untold.status, untold.text]).toEqual([413, expect.stringContaining('PAYLOAD_TOO_LARGE')])
    expect(await traces(app)).toEqual(before)
  })

  it('is for the office alone, from our own pages alone', async () => {
    const before = await traces(app)
    const pdf = await fixture('01-classic.pdf')
    const client = await app.signIn('client@primetrade.example')
    const afterSignIn = await traces(app)
    expect((await drop(app.visitor(), pdf)).status).toBe(401)
    expect((await drop(client, pdf)).status).toBe(403)
    expect((await drop(yard.office, pdf, 'x.pdf', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect(await traces(app)).toEqual(afterSignIn)
    expect(afterSignIn['release_intakes']).toBe(before['release_intakes'])
  })

  it('keeps of a file’s name what is a name', async () => {
    const { id } = await dropped(
      yard.office,
      await fixture('broken/empty.pdf'),
      '../../etc/pass\u0000wd\n.pdf',
    )
    expect(await read(id)).toMatchObject({ fileName: '....etcpasswd.pdf' })
  })
})

describe('approving what was read', () => {
  const families = ['01-classic', '02-grid', '03-letter', '04-erp', '05-long']

  it.each(families)('%s becomes a release that says what is printed', async (name) => {
    const own = await newYard(app)
    const expected = JSON.parse((await fixture(`${name}.expected.json`)).toString()) as ExpectedRelease & {
      quantityNetTons: number
    }
    const { id } = await dropped(own.office, await fixture(`${name}.pdf`))
    const { intake } = await own.office.ask<{ intake: IntakeView }>(INTAKE, { id })
    const { approveIntake } = await own.office.ask<{ approveIntake: Record<string, unknown> }>(APPROVE, {
      input: { intakeId: id, release: believed(intake) },
    })
    const percents = { ...expected.chemistry, ...expected.chemistryExtra }
    expect(approveIntake).toMatchObject({
      number: expected.releaseNumber,
      releaseDate: expected.releaseDate,
      customerPo: expected.customerPo ?? null,
      fob: expected.fob ?? null,
      seller: expected.seller,
      shipTo: { ...expected.shipTo, street2: expected.shipTo.street2 || null },
      requirements: expected.requirements,
      quantityTons: expected.quantityNetTons.toFixed(4),
      lines: [{ lotCode: expected.lot, product: { name: expected.product } }],
      loads: expected.loads.map(({ seq, date }) => ({ seq, plannedDate: date ?? null })),
      intake: { id, status: 'APPROVED' },
    })
    const [line] = approveIntake['lines'] as { chemistry: { element: string; percent: string }[] }[]
    expect(
      Object.fromEntries(line?.chemistry.map(({ element, percent }) => [element, Number(percent)]) ?? []),
    ).toEqual(percents)
  })

  it('is done once, and the same number again is a conflict that names the release which has it', async () => {
    const { pdf } = await makeReleaseOrder('classic', 4711)
    const first = await dropped(yard.office, pdf)
    const input = believed(await read(first.id))
    const { approveIntake } = await yard.office.ask<{ approveIntake: { id: string; number: string } }>(
      APPROVE,
      { input: { intakeId: first.id, release: input } },
    )

    const again = await dropped(yard.office, pdf)
    expect((await read(again.id)).matches.release).toEqual({
      id: approveIntake.id,
      number: approveIntake.number,
    })
    const before = await traces(app)
    const [row] = [await rowText(app, 'release_intakes', again.id)]
    expect(
      await yard.office.ask(APPROVE, { input: { intakeId: again.id, release: input } }).refused(),
    ).toMatchObject({
      code: 'CONFLICT',
      current: { id: approveIntake.id, number: approveIntake.number, status: 'OPEN' },
    })
    expect(
      await yard.office
        .ask(APPROVE, { input: { intakeId: first.id, release: yard.releaseInput() } })
        .refused(),
    ).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'APPROVED', releaseId: approveIntake.id },
    })
    expect([await traces(app), await rowText(app, 'release_intakes', again.id)]).toEqual([before, row])
  })

  it('leaves the intake open when the release is refused', async () => {
    const { id } = await dropped(yard.office, await fixture('broken/not-a-release.pdf'))
    const before = [await traces(app), await rowText(app, 'release_intakes', id)]
    const wrong = yard.releaseInput({ input: { quantityLbs: -1 } })
    expect(
      await yard.office.ask(APPROVE, { input: { intakeId: id, release: wrong } }).refused(),
    ).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect([await traces(app), await rowText(app, 'release_intakes', id)]).toEqual(before)
    expect(
      await yard.office.ask(APPROVE, { input: { intakeId: id, release: yard.releaseInput() } }),
    ).toMatchObject({ approveIntake: { intake: { id } } })
  })

  it('can be given up: the file is kept, and the intake is not shown as waiting', async () => {
    const { id } = await dropped(yard.office, await fixture('broken/empty.pdf'))
    expect(
      await yard.office.ask('mutation ($id: UUID!) { discardIntake(id: $id) { status } }', { id }),
    ).toEqual({ discardIntake: { status: 'DISCARDED' } })
    expect(JSON.stringify(await yard.office.ask('{ intakes { id } }'))).not.toContain(id)
    expect((await app.visitor().fetch((await read(id)).fileUrl)).status).toBe(200)
  })

  it('proposes the customer that is there, whatever the spelling', async () => {
    const own = await newYard(app)
    await own.office.ask('mutation { createCustomer(input: { code: "North  bend STEEL" }) { id } }')
    const { id } = await dropped(own.office, await fixture('01-classic.pdf'))
    expect(await own.office.ask(INTAKE, { id })).toMatchObject({
      intake: { matches: { customers: [{ code: 'North  bend STEEL' }] } },
    })
  })
})
