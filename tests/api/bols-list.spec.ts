import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, ops } from '../kit/operations.ts'
import { type Yard, newYard, openYard, signInAt, word } from '../kit/seed.ts'

interface Listed {
  readonly bols: {
    readonly edges: { cursor: string; node: { id: string; number: string } }[]
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
    readonly totalCount: number
  }
}

const app = await startTestApp({ workers: false })
const list = async (yard: Yard, variables: object = {}) =>
  (await yard.office.ask<Listed>(ops.bols, variables as Record<string, unknown>)).bols
const numbers = (page: Listed['bols']) => page.edges.map(({ node }) => node.number)

/** A yard with a customer who bought two loads and one who bought one. */
async function threeBols() {
  const yard = await newYard(app)
  const first = await yard.release({ loads: 2, input: { customerPo: 'PO-4125355' } })
  const other = await yard.release()
  const bols = [
    await yard.issue(first.loads[0]?.id, { bolDate: '2026-11-01', truckNumber: '881' }),
    await yard.issue(first.loads[1]?.id, { bolDate: '2026-11-03', trailerNumber: 'GX-77' }),
    await yard.issue(other.loads[0]?.id, { bolDate: '2026-11-02' }),
  ]
  return { yard, first, other, bols: bols as [BolView, BolView, BolView] }
}
const scene = await threeBols()
const [older, newer, foreign] = scene.bols

describe('the list of BOLs', () => {
  it('shows the newest day first', async () => {
    expect(numbers(await list(scene.yard))).toEqual([newer.number, foreign.number, older.number])
  })

  it.each([
    ['a customer', { customerId: scene.first.customer.id }, [newer, older]],
    ['a product', { productId: scene.other.lines[0]?.product.id }, [foreign]],
    ['a release', { releaseId: scene.first.id }, [newer, older]],
    ['a state', { status: 'ISSUED' }, [newer, foreign, older]],
    ['a state that none is in', { status: 'VOID' }, []],
    ['a day and later', { dateFrom: '2026-11-02' }, [newer, foreign]],
    ['a day and earlier', { dateTo: '2026-11-02' }, [foreign, older]],
    ['days between', { dateFrom: '2026-11-02', dateTo: '2026-11-02' }, [foreign]],
  ])('is narrowed to %s', async (_what, filter, found) => {
    const page = await list(scene.yard, { filter })
    expect(numbers(page)).toEqual(found.map(({ number }) => number))
    expect(page.totalCount).toBe(found.length)
  })

  it.each([
    ['its number', older.number, [older]],
    ['the last digits of it', older.number.slice(-4), [older]],
    ['small letters', older.number.toLowerCase(), [older]],
    ['the PO', 'po-4125355', [newer, older]],
    ['the release', scene.other.number, [foreign]],
    ['the truck', '881', [older]],
    ['the trailer', 'gx-77', [newer]],
    ['the day', '2026-11-03', [newer]],
    ['the customer', scene.other.customer.name.toLowerCase(), [foreign]],
    ['two words in two places', '881 4125355', [older]],
    ['words that are never together', '881 gx-77', []],
    ['signs that mean something to a database', '%', []],
    ['an underscore', '_', []],
    ['a quote', `' or true --`, []],
  ])('is searched by %s', async (_what, search, found) => {
    const page = await list(scene.yard, { filter: { search } })
    expect(numbers(page)).toEqual(found.map(({ number }) => number))
    expect(page.totalCount).toBe(found.length)
  })

  it('is searched and narrowed at once, and counts under every filter there is', async () => {
    const filter = {
      customerId: scene.first.customer.id,
      productId: scene.first.lines[0]?.product.id,
      releaseId: scene.first.id,
      status: 'ISSUED',
      dateFrom: '2026-11-01',
      dateTo: '2026-11-01',
    }
    const narrowed = await list(scene.yard, { filter })
    const unweighed = await list(scene.yard, { filter: { ...filter, missingOfficialWeight: true } })
    const searched = await list(scene.yard, {
      filter: { ...filter, missingOfficialWeight: true, search: '881' },
    })
    for (const page of [narrowed, unweighed, searched])
      expect([numbers(page), page.totalCount]).toEqual([[older.number], 1])
  })

  it('finds those that wait for their official weight', async () => {
    const yard = await newYard(app)
    const [weighed, waiting, gone] = [await yard.bol(), await yard.bol(), await yard.bol()]
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: weighed.id, officialLbs: 44_100, ticketNumber: 'T-1' },
    })
    await yard.office.ask(ops.voidBol, { input: { id: gone.id, reason: 'Wrong truck' } })
    const page = await list(yard, { filter: { missingOfficialWeight: true } })
    expect(numbers(page)).toEqual([waiting.number])
  })

  it('is walked page by page without a row twice or missing while rows are added', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release({ loads: 12 })
    const [before, after] = [loads.slice(0, 7), loads.slice(7)]
    const made = []
    for (const { id } of before) made.push(await yard.issue(id, { bolDate: '2026-11-10' }))

    const walked: string[] = []
    let cursor: string | null = null
    for (const { id } of after.slice(0, 4)) {
      const page: Listed['bols'] = await list(yard, { first: 2, after: cursor })
      expect(page.pageInfo.hasPreviousPage).toBe(cursor !== null)
      walked.push(...numbers(page))
      cursor = page.pageInfo.endCursor
      await yard.issue(id, { bolDate: '2026-11-12' }) // newer than all: would push every offset on
      if (!page.pageInfo.hasNextPage) break
    }
    expect(walked).toEqual(made.map(({ number }) => number).reverse())
  })

  it('is walked while it is searched, too', async () => {
    const first = await list(scene.yard, { first: 1, filter: { search: '4125355' } })
    const second = await list(scene.yard, {
      first: 1,
      after: first.pageInfo.endCursor,
      filter: { search: '4125355' },
    })
    expect([numbers(first), numbers(second)]).toEqual([[newer.number], [older.number]])
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })

  it.each([
    ['nonsense', 'nonsense'],
    ['other JSON', Buffer.from('{"a":1}').toString('base64url')],
    [
      'a day that is none, where days are sorted by',
      Buffer.from('["2026-02-30","018f0000-0000-7000-8000-000000000000"]').toString('base64url'),
    ],
    ['an id that is none', Buffer.from('["2026-11-01","x"]').toString('base64url')],
    ['too few values', Buffer.from('["2026-11-01"]').toString('base64url')],
    ['nothing', ''],
  ])('refuses a cursor that is none of ours: %s', async (what, after) => {
    const byDay = ['bols', 'releases', 'loads']
    const others = what.startsWith('a day') ? [] : ['customers', 'products', 'carriers', 'auditEvents']
    for (const name of [...byDay, ...others])
      expect(
        await scene.yard.office
          .ask(`query ($after: String) { ${name}(after: $after) { pageInfo { hasNextPage } } }`, { after })
          .refused(),
      ).toMatchObject({ code: 'BAD_USER_INPUT', fields: { after: expect.any(String) } })
  })

  it.each([0, -1, 201])('refuses to give %i rows, everywhere', async (first) => {
    for (const name of ['bols', 'releases', 'loads', 'customers', 'products', 'carriers', 'auditEvents'])
      expect(
        await scene.yard.office
          .ask(`query ($first: Int!) { ${name}(first: $first) { pageInfo { hasNextPage } } }`, { first })
          .refused(),
      ).toMatchObject({ code: 'BAD_USER_INPUT', fields: { first: 'Ask for 1 to 200 rows at a time.' } })
  })

  it('refuses a search that no database can read, and one too long', async () => {
    for (const search of ['\u0000', 'x'.repeat(201)])
      expect(await scene.yard.office.ask(ops.bols, { filter: { search } }).refused()).toMatchObject({
        code: 'BAD_USER_INPUT',
      })
  })

  it('gives fifty with all their joined fields in at most four statements', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release({ loads: 8 })
    for (const { id } of loads) await yard.issue(id)
    const ALL = `{ bols(first: 50) { edges { node { number customer { name } release { number } load { seq }
      documents { kind status } lines { description } shipTo { city } chemistry { element } } } } }`
    const before = app.app.services.reads.asked
    await yard.office.ask(ALL)
    expect(app.app.services.reads.asked - before).toBeLessThanOrEqual(4)
  })

  it('answers one by number or by id, and wants one of both', async () => {
    const { office } = scene.yard
    expect(await office.ask(ops.bol, { number: ` ${older.number.toLowerCase()} ` })).toMatchObject({
      bol: { id: older.id },
    })
    for (const variables of [{}, { id: older.id, number: older.number }])
      expect(await office.ask(ops.bol, variables).refused()).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('a client', () => {
  it('finds its own customers’ BOLs by every way and never another’s', async () => {
    const yard = await openYard(app)
    const [harlan] = await app.sql<{ id: string }>(`select id from customers where code = 'HARLAN FOUNDRY'`)
    const truckNumber = word('T')
    const own = await yard.bol({ input: { customer: { id: harlan?.id } }, bol: { truckNumber } })
    const other = await yard.bol({ bol: { truckNumber } })
    const client = await signInAt(app, 'client@primetrade.example', 'primetrade')
    for (const filter of [
      {},
      { search: truckNumber },
      { status: 'ISSUED' },
      { customerId: other.release.customer.id },
    ]) {
      const { bols } = await client.ask<Listed>(ops.bols, { filter })
      expect(numbers(bols)).not.toContain(other.number)
      expect(bols.totalCount).toBe(bols.edges.length)
      if (!('customerId' in filter)) expect(numbers(bols)).toContain(own.number)
    }
  })
})
