import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { harlanId, openYard } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)
const scene = {
  input: { customer: { id: await harlanId(app) }, careOf: 'Blind Company LLC' },
  bol: { notes: 'Driver was late' },
}
const { bol, driver } = await yard.bolWithDriver(scene)
await yard.office.ask(ops.recordOfficialWeight, {
  input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-48210' },
})
const client = await app.signIn('client@primetrade.example')
const id = bol.id

const forbidden = (...path: (string | number)[]) => ({
  message: 'You may not do that.',
  path,
  extensions: { code: 'FORBIDDEN' },
})
const OFFICE_ONLY = ['varianceLbs', 'variancePercent', 'notes', 'issuedBy', 'officialTicket']
const NOT_FOR_DRIVERS = [
  'customer { id }',
  'release { id }',
  'load { id }',
  'replaces { id }',
  'replacedBy { id }',
]

describe('what the office alone may read of a BOL', () => {
  it('is all there for the office', async () => {
    expect(
      await yard.office.ask(
        `query ($id: UUID!) { bol(id: $id) { ${OFFICE_ONLY.join(' ')} visit { code } } }`,
        { id },
      ),
    ).toEqual({
      bol: {
        varianceLbs: -100,
        variancePercent: '-0.23',
        notes: 'Driver was late',
        issuedBy: 'Olga Office',
        officialTicket: 'T-48210',
        visit: { code: expect.any(String) },
      },
    })
  })

  it.each([...OFFICE_ONLY, 'visit { id }'])(
    '%s is null with FORBIDDEN at its path for client and driver; the rest stands',
    async (field) => {
      const [name = ''] = field.split(' ')
      for (const actor of [client, driver])
        expect(
          await actor
            .ask(`query ($id: UUID!) { bol(id: $id) { number netLbs ${field} officialLbs } }`, { id })
            .answer(),
        ).toEqual({
          status: 200,
          data: { bol: { number: bol.number, netLbs: 44_000, [name]: null, officialLbs: 43_900 } },
          errors: [forbidden('bol', name)],
        })
    },
  )

  it.each(NOT_FOR_DRIVERS)('%s is none of the driver’s', async (field) => {
    const [name = ''] = field.split(' ')
    expect(
      await driver.ask(`query ($id: UUID!) { bol(id: $id) { number ${field} } }`, { id }).answer(),
    ).toMatchObject({
      data: { bol: { number: bol.number, [name]: null } },
      errors: [forbidden('bol', name)],
    })
  })

  it.each([
    ['under another name', '{ bol(id: $id) { number secret: notes } }', ['bol', 'secret']],
    ['in a fragment', '{ bol(id: $id) { number ...F } } fragment F on Bol { notes }', ['bol', 'notes']],
    ['in a fragment without a name', '{ bol(id: $id) { number ... on Bol { notes } } }', ['bol', 'notes']],
    ['by a condition', '{ bol(id: $id) { number notes @include(if: true) } }', ['bol', 'notes']],
    [
      'in a list',
      '{ bols(first: 1, filter: { search: $number }) { edges { node { number notes } } } }',
      ['bols', 'edges', 0, 'node', 'notes'],
    ],
    ['by a detour', '{ bol(id: $id) { load { bol { number notes } } } }', ['bol', 'load', 'bol', 'notes']],
    [
      'by a longer one',
      '{ releases(filter: { search: $release }) { edges { node { loads { bol { number notes } } } } } }',
      ['releases', 'edges', 0, 'node', 'loads', 0, 'bol', 'notes'],
    ],
  ])(
    'is hidden from a client also %s, the first time and when it is compiled',
    async (_way, selection, path) => {
      const used = {
        id: ['UUID!', id],
        number: ['String', bol.number],
        release: ['String', bol.releaseNumber],
      }
      const needed = Object.entries(used).filter(([name]) => selection.includes(`$${name}`))
      const query = `query (${needed.map(([name, [type]]) => `$${name}: ${type}`).join(', ')}) ${selection}`
      const variables = Object.fromEntries(needed.map(([name, [, value]]) => [name, value]))
      for (let times = 0; times < 3; times += 1) {
        const { data, errors } = await client.ask(query, variables).answer()
        expect(errors).toEqual([forbidden(...path)])
        expect(JSON.stringify(data)).toContain(bol.number)
        expect(JSON.stringify(data)).not.toContain('Driver was late')
      }
    },
  )

  it('is hidden in the answer of a write, too', async () => {
    const given = await yard.bolWithDriver()
    const { data, errors } = await given.driver
      .ask('mutation ($input: SignBolInput!) { signBol(input: $input) { number status notes issuedBy } }', {
        input: yard.signature(given.bol.id, given.bol.paper),
      })
      .answer()
    expect(data).toEqual({
      signBol: { number: given.bol.number, status: 'SIGNED', notes: null, issuedBy: null },
    })
    expect(errors).toEqual([forbidden('signBol', 'notes'), forbidden('signBol', 'issuedBy')])
  })
})

describe('blind shipping', () => {
  const SELLER = 'query ($id: UUID!) { bol(id: $id) { careOf release { number seller } } }'

  it('shows a client the care-of company and never the seller', async () => {
    const { data, errors } = await client.ask(SELLER, { id }).answer()
    expect(data).toEqual({
      bol: { careOf: 'Blind Company LLC', release: { number: bol.releaseNumber, seller: null } },
    })
    expect(errors).toMatchObject([{ path: ['bol', 'release', 'seller'], extensions: { code: 'FORBIDDEN' } }])
  })

  it('hides the seller from nobody where no company stands for it', async () => {
    const open = await yard.bol({ input: { customer: { id: await harlanId(app) } } })
    expect(await client.ask(SELLER, { id: open.id })).toMatchObject({
      bol: { careOf: null, release: { seller: 'Delta Raw Materials Corp.' } },
    })
  })

  it('keeps the seller off the paper', async () => {
    const [row] = await app.sql<{ text: string }>('select snapshot::text as text from bols where id = $1', [
      id,
    ])
    expect(row?.text).not.toContain('Delta Raw Materials')
  })
})

describe('of releases, customers and papers', () => {
  it('a client reads neither carrier, source, requirements nor instructions', async () => {
    const { data, errors } = await client
      .ask(
        'query ($number: String!) { release(number: $number) { number carrier { id } intake { id } requirements specialInstructions customer { name isActive } } }',
        {
          number: bol.releaseNumber,
        },
      )
      .answer()
    expect(data).toMatchObject({
      release: {
        number: bol.releaseNumber,
        carrier: null,
        intake: null,
        requirements: null,
        specialInstructions: null,
      },
    })
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      'release.carrier',
      'release.customer.isActive',
      'release.intake',
      'release.requirements',
      'release.specialInstructions',
    ])
  })

  it('why a paper failed, and what exactly was signed, is the office’s', async () => {
    const signed = await yard.signedBol({ input: { customer: { id: await harlanId(app) } } })
    const { errors } = await client
      .ask(
        'query ($id: UUID!) { bol(id: $id) { documents { status error } signature { signerName shownSha256 } } }',
        { id: signed.bol.id },
      )
      .answer()
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
      ['bol.documents.0.error', 'FORBIDDEN'],
      ['bol.documents.1.error', 'FORBIDDEN'],
      ['bol.signature.shownSha256', 'FORBIDDEN'],
    ])
  })

  it('a driver’s phone number is seen by the office and that driver, by no other', async () => {
    const [one, other] = [app.visitor(), app.visitor()]
    const input = { terminal: 'east-dock', driverName: 'Dana', pickupNumber: '1', truckNumber: '1' }
    await one.ask(ops.checkIn, { input: { ...input, phone: '555-0177' } })
    await other.ask(ops.checkIn, { input })
    expect(JSON.stringify(await yard.office.ask('{ visits { phone } }'))).toContain('555-0177')
    expect(await one.ask(ops.myVisit)).toMatchObject({ myVisit: { phone: '555-0177' } })
    expect(await other.ask(ops.myVisit)).toMatchObject({ myVisit: { phone: null } })
  })
})
