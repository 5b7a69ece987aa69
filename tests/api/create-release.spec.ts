import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type ReleaseView, ops } from '../kit/operations.ts'
import { absentId, openYard, traces, word } from '../kit/seed.ts'

const app = await startTestApp({ workers: false })
const yard = await openYard(app)
const riverbend = await openYard(app, 'riverbend')

const enter = (input: object, key?: string) =>
  yard.office.ask<{ createRelease: ReleaseView }>(ops.createRelease, { input, ...(key ? { key } : {}) })

/** Asks for what must be refused, and proves that nothing came of it. */
async function refusedWithoutTrace(input: object) {
  const before = await traces(app)
  const refusal = await enter(input).refused()
  expect(await traces(app)).toEqual(before)
  return refusal
}

describe('entering a release', () => {
  it('makes the release, its loads and everything it names in one step', async () => {
    const input = yard.releaseInput({ loads: 3, lbsALoad: 30_000, input: { quantityLbs: 100_000 } })
    const { createRelease: release } = await enter(input)
    expect(release).toMatchObject({
      number: input.number,
      status: 'OPEN',
      quantityLbs: 100_000,
      remainingLbs: 100_000,
      loadsLeft: 3,
      lines: [{ lotCode: input.lot.create, product: { name: input.product.create } }],
    })
    expect(release.loads.map(({ plannedLbs, status }) => [plannedLbs, status])).toEqual([
      [33_333, 'PENDING'],
      [33_333, 'PENDING'],
      [33_334, 'PENDING'],
    ])
  })

  it('takes tons to the pound: 22.505 t is 45,010 lb', async () => {
    const input = yard.releaseInput({ input: { quantityLbs: undefined, quantityTons: '22.505' } })
    expect((await enter(input)).createRelease.quantityLbs).toBe(45_010)
  })

  it('finds the delivery address that is there instead of doubling it', async () => {
    const first = await yard.release()
    const again = await yard.release({ input: { customer: { id: first.customer.id } } })
    expect(again.shipTo.id).toBe(first.shipTo.id)
  })

  it('answers a retry with the release of the first try, and makes nothing new', async () => {
    const [input, key] = [yard.releaseInput(), randomUUID()]
    const first = await enter(input, key)
    const before = await traces(app)
    expect(await enter(input, key)).toEqual(first)
    expect(await traces(app)).toEqual(before)
    expect(await enter(yard.releaseInput(), key).refused()).toMatchObject({ code: 'CONFLICT' })
    expect(await traces(app)).toEqual(before)
  })

  it('is refused when the number is taken, whatever its case and spaces, and names the release that has it', async () => {
    const { id, number } = await yard.release()
    const refusal = await refusedWithoutTrace(
      yard.releaseInput({ input: { number: `  ${number.toLowerCase()} ` } }),
    )
    expect(refusal).toMatchObject({ code: 'CONFLICT', current: { id, number, status: 'OPEN' } })
    expect(refusal.message).toBe(`Release ${number} is entered already and is open.`)
  })

  it('may bear a number that another tenant has', async () => {
    const { number } = await riverbend.release()
    expect((await yard.release({ input: { number } })).number).toBe(number)
  })

  it.each([
    ['number', 31, 30],
    ['seller', 121, 120],
    ['customerPo', 61, 60],
    ['fob', 61, 60],
    ['careOf', 121, 120],
    ['specialInstructions', 4_213, 4_000],
    ['confirmReason', 501, 500],
  ])('is refused by name and limit when %s is too long', async (field, length, limit) => {
    const refusal = await refusedWithoutTrace(yard.releaseInput({ input: { [field]: 'x'.repeat(length) } }))
    expect(refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: {
        [field]: `${field}: ${length.toLocaleString('en-US')} characters, at most ${limit.toLocaleString('en-US')}.`,
      },
    })
  })

  it('keeps text that is exactly as long as it may be', async () => {
    const { createRelease } = await enter(
      yard.releaseInput({
        input: { specialInstructions: 'x'.repeat(4_000), requirements: ['y'.repeat(300)] },
      }),
    )
    const [row] = await app.sql<{ length: number }>(
      'select length(special_instructions) as length from releases where id = $1',
      [createRelease.id],
    )
    expect(row?.length).toBe(4_000)
  })

  it.each([
    ['nothing', { quantityLbs: 0 }, 'quantityLbs'],
    ['less than nothing', { quantityLbs: -5 }, 'quantityLbs'],
    ['more than there is iron', { quantityLbs: 2_000_000_001 }, 'quantityLbs'],
    ['no quantity', { quantityLbs: null }, 'quantityLbs'],
    ['tons with five decimals', { quantityLbs: null, quantityTons: '22.50501' }, 'quantityTons'],
    ['half a pound', { quantityLbs: null, quantityTons: '0.0001' }, 'quantityTons'],
    ['pounds and tons that differ', { quantityLbs: 45_000, quantityTons: '22.505' }, 'quantityTons'],
    ['a load of nothing', { loads: [{ plannedLbs: 0 }] }, 'loads.0.plannedLbs'],
    ['a load of less than nothing', { loads: [{ plannedLbs: -1 }] }, 'loads.0.plannedLbs'],
    ['a load that no truck carries', { quantityLbs: 900_000, loads: [{}] }, 'loads.0.plannedLbs'],
    ['no loads', { loads: [] }, 'loads'],
    ['a blank number', { number: '  ' }, 'number'],
    ['characters that cannot be printed', { seller: 'A\u0007B' }, 'seller'],
    ['an element that is none', { chemistry: [{ element: 'carbon', percent: '1' }] }, 'chemistry.carbon'],
    ['over a hundred percent', { chemistry: [{ element: 'C', percent: '100.001' }] }, 'chemistry.C'],
    ['less than no percent', { chemistry: [{ element: 'C', percent: '-1' }] }, 'chemistry.C'],
    ['four decimals of a percent', { chemistry: [{ element: 'C', percent: '4.2861' }] }, 'chemistry.C'],
    [
      'one element twice',
      {
        chemistry: [
          { element: 'C', percent: '4.2' },
          { element: 'C', percent: '4.3' },
        ],
      },
      'chemistry.C',
    ],
    [
      'a ZIP code that is none',
      { shipTo: { create: { name: 'W', street: 'S', city: 'C', state: 'OH', zip: '123' } } },
      'shipTo.zip',
    ],
  ])('is refused, field by field, with %s', async (_what, wrong, field) => {
    const refusal = await refusedWithoutTrace(yard.releaseInput({ input: wrong }))
    expect(refusal.code).toBe('BAD_USER_INPUT')
    expect(Object.keys(refusal['fields'] as object)).toContain(field)
  })

  it.each([
    ['a fraction of a pound', { quantityLbs: 45_000.5 }],
    ['a quantity beyond all numbers', { quantityLbs: 9e15 }],
    ['a customer id that is none', { customer: { id: '1; drop table releases' } }],
    ['a day that is none', { releaseDate: '2026-02-30' }],
    ['a day before there were days', { releaseDate: '0000-01-01' }],
  ])('is refused before anything is asked of the database: %s', async (_what, wrong) => {
    expect((await refusedWithoutTrace(yard.releaseInput({ input: wrong }))).code).toBe('BAD_USER_INPUT')
  })

  it('tells a customer, address, carrier, product or lot of another tenant from none by nothing', async () => {
    const theirs = await riverbend.release()
    const mine = await yard.release()
    const productId = theirs.lines[0]?.product.id
    const [lot] = await app.sql<{ id: string }>('select id from lots where tenant_id = $1', [
      riverbend.tenantId,
    ])
    const [carrier] = await app.sql<{ id: string }>('select id from carriers where tenant_id = $1', [
      riverbend.tenantId,
    ])
    const choices = (id: (real: string | undefined) => string | undefined) => [
      { customer: { id: id(theirs.customer.id) } },
      { customer: { id: mine.customer.id }, shipTo: { id: id(theirs.shipTo.id) } },
      { carrier: { id: id(carrier?.id) } },
      { product: { id: id(productId) } },
      { lot: { id: id(lot?.id) } },
    ]
    const [foreign, absent] = [choices((real) => real), choices(absentId)]
    for (const [at, input] of foreign.entries()) {
      const refusal = await refusedWithoutTrace(yard.releaseInput({ input }))
      expect(refusal.code).toBe('NOT_FOUND')
      expect(refusal).toEqual(await refusedWithoutTrace(yard.releaseInput({ input: absent[at] ?? {} })))
    }
  })

  it('wants a yes when the loads do not add up to the quantity', async () => {
    const input = yard.releaseInput({ input: { quantityLbs: 90_000, loads: [{ plannedLbs: 45_000 }] } })
    expect(await refusedWithoutTrace(input)).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      warnings: [
        {
          code: 'LOADS_DIFFER_FROM_QUANTITY',
          message: 'The loads add up to 45,000 lb, the release says 90,000 lb.',
          needsReason: false,
        },
      ],
    })
    const { createRelease } = await enter({ ...input, confirm: ['LOADS_DIFFER_FROM_QUANTITY'] })
    expect(createRelease).toMatchObject({ quantityLbs: 90_000, loads: [{ plannedLbs: 45_000 }] })
  })

  it('wants a yes and a reason when the analysis is not the lot’s, keeps its own, and leaves the lot alone', async () => {
    const known = yard.releaseInput()
    const { createRelease: first } = await enter(known)
    const [lot] = await app.sql<{ id: string; chemistry: object }>(
      'select id, chemistry from lots where code = $1',
      [known.lot.create],
    )
    const input = yard.releaseInput({
      input: {
        product: { id: first.lines[0]?.product.id },
        lot: { id: lot?.id },
        chemistry: [
          { element: 'C', percent: '4.297' },
          { element: 'Si', percent: '0.035' },
        ],
      },
    })
    const yes = { ...input, confirm: ['CHEMISTRY_DIFFERS'] }
    const asked = await refusedWithoutTrace(input)
    expect(asked).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      warnings: [{ code: 'CHEMISTRY_DIFFERS', needsReason: true }],
    })
    expect(asked.message).toContain('other values for C.') // Si is off by 0.010, which is not more than 0.010
    expect((await refusedWithoutTrace(yes)).code).toBe('NEEDS_CONFIRMATION')

    const { createRelease } = await enter({ ...yes, confirmReason: 'Seller’s certificate of Nov 2' })
    expect(createRelease).toMatchObject({
      lines: [
        {
          chemistry: [
            { element: 'C', percent: '4.297' },
            { element: 'Si', percent: '0.035' },
          ],
        },
      ],
    })
    expect(await app.sql('select chemistry from lots where id = $1', [lot?.id])).toEqual([
      { chemistry: lot?.chemistry },
    ])
  })

  it('is refused as a whole when only a name in it is taken', async () => {
    const code = word('TAKEN')
    await yard.office.ask('mutation ($code: String!) { createCustomer(input: { code: $code }) { id } }', {
      code,
    })
    expect(
      await refusedWithoutTrace(
        yard.releaseInput({ input: { customer: { create: { code: code.toLowerCase() } } } }),
      ),
    ).toMatchObject({
      code: 'CONFLICT',
      current: { code },
    })
  })
})
