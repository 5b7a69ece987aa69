import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, type ReleaseView, ops } from '../kit/operations.ts'
import { newYard, openYard, rowText, word } from '../kit/seed.ts'

// Far off: a session that begins then has not ended by the clock on the wall, whenever this runs.
let now = new Date('2046-11-20T15:00:00Z')
const app = await startTestApp({ clock: { now: () => now } })
const yard = await openYard(app)

describe('issuing a BOL', () => {
  it('numbers it by prefix and year, from 1 on, without a gap', async () => {
    const own = await newYard(app, { bolPrefix: 'QRS' })
    const { loads } = await own.release({ loads: 3 })
    const numbers = []
    for (const { id } of loads) numbers.push((await own.issue(id)).number)
    expect(numbers).toEqual(['QRS-2046-0001', 'QRS-2046-0002', 'QRS-2046-0003'])
  })

  it('begins again at 1 with the new year of the tenant’s zone', async () => {
    const own = await newYard(app, { bolPrefix: 'NYE', timeZone: 'America/New_York' })
    const { loads } = await own.release({ loads: 2 })
    now = new Date('2047-01-01T04:59:00Z') // still New Year's Eve in New York
    const last = await own.issue(loads[0]?.id)
    now = new Date('2047-01-01T05:01:00Z')
    const first = await own.issue(loads[1]?.id)
    now = new Date('2046-11-20T15:00:00Z')
    expect([last.number, last.bolDate]).toEqual(['NYE-2046-0001', '2046-12-31'])
    expect([first.number, first.bolDate]).toEqual(['NYE-2047-0001', '2047-01-01'])
  })

  it('grows to five digits after 9,999', async () => {
    const own = await newYard(app, { bolPrefix: 'BIG' })
    await app.sql('insert into bol_counters (tenant_id, year, last) values ($1, 2046, 9998)', [own.tenantId])
    const { loads } = await own.release({ loads: 2 })
    expect((await own.issue(loads[0]?.id)).number).toBe('BIG-2046-9999')
    expect((await own.issue(loads[1]?.id)).number).toBe('BIG-2046-10000')
  })

  it('prints what the release and the clerk said', async () => {
    const bol = await yard.bol({
      lbsALoad: 50_000,
      input: {
        careOf: 'Blind Company LLC',
        requirements: ['PO must be on BOL'],
        specialInstructions: 'Tarp it.',
      },
      bol: {
        netLbs: undefined,
        grossLbs: 78_415,
        tareLbs: 32_400,
        seals: '0048812',
        driverName: 'Luis Ortega',
      },
    })
    expect(bol).toMatchObject({
      status: 'ISSUED',
      bolDate: '2046-11-20',
      netLbs: 46_015,
      netTons: '23.0075',
      grossLbs: 78_415,
      tareLbs: 32_400,
      effectiveLbs: 46_015,
      customerName: bol.release.customer.name,
      releaseNumber: bol.release.number,
      careOf: 'Blind Company LLC',
      requirements: ['PO must be on BOL'],
      specialInstructions: 'Tarp it.',
      seals: '0048812',
      terminalName: 'East Dock',
      chemistry: [
        { element: 'C', percent: '4.286' },
        { element: 'Si', percent: '0.025' },
      ],
      lines: [
        { handlingUnits: '1 bulk load', description: bol.release.lines[0]?.product.name, netLbs: 46_015 },
      ],
    })
  })

  it('takes net tons to the pound', async () => {
    const { loads } = await yard.release({ lbsALoad: 50_000 })
    expect(await yard.issue(loads[0]?.id, { netLbs: undefined, netTons: '22.505' })).toMatchObject({
      netLbs: 45_010,
      netTons: '22.5050',
    })
  })

  it('ships the load, and completes the release with the last one', async () => {
    const { id, loads } = await yard.release({ loads: 2 })
    await yard.issue(loads[0]?.id)
    expect(await yard.seesRelease(id)).toMatchObject({
      status: 'OPEN',
      shippedLbs: 44_000,
      remainingLbs: 46_000,
      loadsLeft: 1,
      loads: [
        { status: 'SHIPPED', shippedAt: now.toISOString() },
        { status: 'PENDING', shippedAt: null },
      ],
    })
    await yard.issue(loads[1]?.id)
    expect(await yard.seesRelease(id)).toMatchObject({ status: 'COMPLETE', shippedLbs: 88_000, loadsLeft: 0 })
  })

  it('takes its pounds from the ledger', async () => {
    const bol = await yard.bol({ stockLbs: 100_000, loads: 2 })
    expect(await yard.ledger(bol.id)).toEqual([{ kind: 'SHIPMENT', lbs: -44_000 }])
    expect(await yard.balance(bol.release.lines[0]?.product.id)).toMatchObject({
      openingLbs: 100_000,
      shippedLbs: 44_000,
      remainingLbs: 56_000,
      committedLbs: 45_000,
      availableLbs: 11_000,
    })
  })

  it('remembers the truck, so that the next BOL needs no typing', async () => {
    const bol = await yard.bol({ bol: { truckNumber: '777', trailerNumber: 'T-9' } })
    const trucks = await app.sql(
      `select t.truck_number, t.trailer_number from trucks t join bols b on b.carrier_id = t.carrier_id where b.id = $1`,
      [bol.id],
    )
    expect(trucks).toEqual([{ truck_number: '777', trailer_number: 'T-9' }])
  })

  it('has its paper within seconds', async () => {
    const bol = await yard.bol()
    expect(bol.documents).toMatchObject([{ kind: 'ORIGINAL', version: 1, status: 'PENDING' }])
    expect(await yard.paper(bol.id)).toMatchObject({
      status: 'READY',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('stays as it was printed when customer, product and lot are renamed later', async () => {
    const bol = await yard.bol()
    await app.sql('update customers set name = $2 where id = $1', [bol.release.customer.id, word('RENAMED')])
    await app.sql('update products set name = $2 where id = $1', [
      bol.release.lines[0]?.product.id,
      word('RENAMED'),
    ])
    await app.sql(`update lots set chemistry = '{"C": "1.000"}' where product_id = $1`, [
      bol.release.lines[0]?.product.id,
    ])
    const { release: _release, documents: _papers, ...printed } = bol
    expect(await yard.sees(bol.id)).toMatchObject(printed)
  })

  it.each([
    ['snapshot', `snapshot = snapshot || '{"truckNumber": "1"}'`],
    ['weight', 'net_lbs = 1'],
    ['number', `number = 'PRT-2026-9000'`],
    ['day', `bol_date = '2020-01-01'`],
    ['internal notes', `notes = 'changed'`],
  ])('cannot be changed in its %s, not even by the owner of the tables', async (_what, change) => {
    const bol = await yard.bol()
    const before = await rowText(app, 'bols', bol.id)
    await expect(app.sql(`update bols set ${change} where id = $1`, [bol.id])).rejects.toThrow(
      'cannot be changed',
    )
    await expect(app.sql('delete from bols where id = $1', [bol.id])).rejects.toThrow()
    await expect(app.sql('delete from loads where id = $1', [bol.release.loads[0]?.id])).rejects.toThrow(
      'foreign key',
    )
    expect(await rowText(app, 'bols', bol.id)).toBe(before)
  })

  it('answers a retry with the BOL of the first try, and issues nothing again', async () => {
    const { loads } = await yard.release()
    const variables = { input: yard.bolInput(loads[0]?.id), key: randomUUID() }
    const first = await yard.office.ask<{ issueBol: BolView }>(ops.issueBol, variables)
    const again = await yard.office.ask<{ issueBol: BolView }>(ops.issueBol, variables)
    expect(again.issueBol).toMatchObject({ id: first.issueBol.id, number: first.issueBol.number })
    expect(await yard.ledger(first.issueBol.id)).toHaveLength(1)
  })

  it('tells the office what it can do, and the client nothing of that', async () => {
    const bol = await yard.bol()
    expect(bol).toMatchObject({
      viewerCan: {
        void: true,
        reissue: true,
        recordOfficialWeight: true,
        handOver: true,
        sign: false,
        share: true,
      },
    })
  })
})

describe('a preview', () => {
  it('shows the paper and the warnings, and writes nothing', async () => {
    const release = await yard.release({ stockLbs: 10_000 })
    const [load] = release.loads
    const before = await rowText(app, 'loads', load?.id ?? '')
    const { previewBol } = await yard.office.ask<{
      previewBol: { pdfBase64: string; warnings: { code: string }[] }
    }>(ops.previewBol, { input: yard.bolInput(load?.id, { netLbs: 46_000 }) })
    expect(Buffer.from(previewBol.pdfBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(previewBol.warnings.map(({ code }) => code)).toEqual(['RELEASE_OVERDRAWN', 'STOCK_OVERDRAWN'])
    expect(await rowText(app, 'loads', load?.id ?? '')).toBe(before)
    expect(await app.sql('select from bols where load_id = $1', [load?.id])).toEqual([])
    expect(((await yard.seesRelease(release.id)) as ReleaseView).status).toBe('OPEN')
  })
})
