import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { absentId, openYard, traces } from '../kit/seed.ts'

const app = await startTestApp({ workers: false })
const yard = await openYard(app)
const riverbend = await openYard(app, 'riverbend')

/** Asks for a BOL that must be refused, and proves that nothing came of it: no number, no row, no entry. */
async function refusedWithoutTrace(loadId: string | undefined, more: object) {
  const before = await traces(app)
  const counters = await app.sql('select * from bol_counters order by tenant_id')
  const refusal = await yard.office
    .ask(ops.issueBol, { input: yard.bolInput(loadId, more as Record<string, unknown>) })
    .refused()
  expect(await traces(app)).toEqual(before)
  expect(await app.sql('select * from bol_counters order by tenant_id')).toEqual(counters)
  return refusal
}

describe('issuing a BOL is refused', () => {
  it.each([
    ['0 lb', { netLbs: 0 }, 'netLbs'],
    ['less than nothing', { netLbs: -1 }, 'netLbs'],
    ['more than 200,000 lb', { netLbs: 200_001 }, 'netLbs'],
    ['no weight at all', { netLbs: null }, 'netLbs'],
    ['two weights at once', { netTons: '22' }, 'netLbs'],
    ['five decimals of a ton', { netLbs: null, netTons: '22.50501' }, 'netTons'],
    ['half a pound in tons', { netLbs: null, netTons: '22.5052' }, 'netTons'],
    ['tons below nothing', { netLbs: null, netTons: '-1' }, 'netTons'],
    ['gross without tare', { netLbs: null, grossLbs: 70_000 }, 'tareLbs'],
    ['gross no more than tare', { netLbs: null, grossLbs: 30_000, tareLbs: 30_000 }, 'grossLbs'],
    ['a tare of nothing', { netLbs: null, grossLbs: 70_000, tareLbs: 0 }, 'tareLbs'],
    ['no truck', { truckNumber: ' ' }, 'truckNumber'],
    ['a trailer number too long', { trailerNumber: 'x'.repeat(31) }, 'trailerNumber'],
    ['seals too long', { seals: 'x'.repeat(121) }, 'seals'],
    ['notes too long', { notes: 'x'.repeat(2_001) }, 'notes'],
  ])('with %s', async (_what, wrong, field) => {
    const { loads } = await yard.release()
    const refusal = await refusedWithoutTrace(loads[0]?.id, wrong)
    expect(refusal.code).toBe('BAD_USER_INPUT')
    expect(Object.keys(refusal['fields'] as object)).toContain(field)
  })

  it.each([
    ['a fraction of a pound', { netLbs: 44_000.5 }],
    ['an absurd weight', { netLbs: 1e12 }],
    ['a load id that is none', { loadId: 'x' }],
    ['a day that is none', { bolDate: '2026-13-01' }],
    ['a confirmation that there is not', { confirm: ['WHATEVER'] }],
  ])('before anything is looked up: %s', async (_what, wrong) => {
    const { loads } = await yard.release()
    expect((await refusedWithoutTrace(loads[0]?.id, wrong)).code).toBe('BAD_USER_INPUT')
  })

  it('for a load that has shipped, and says so', async () => {
    const { loads } = await yard.release({ loads: 2 })
    await yard.issue(loads[0]?.id)
    expect(await refusedWithoutTrace(loads[0]?.id, {})).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'SHIPPED' },
    })
  })

  it('for a load of a release that is cancelled, with its state', async () => {
    const { id, loads } = await yard.release()
    await app.sql(`update releases set status = 'CANCELLED' where id = $1`, [id])
    expect(await refusedWithoutTrace(loads[0]?.id, {})).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'CANCELLED' },
    })
  })

  it('for another tenant’s load as for none, and for another tenant’s carrier as for none', async () => {
    const [mine, theirs] = [await yard.release(), await riverbend.release()]
    const foreign = await refusedWithoutTrace(theirs.loads[0]?.id, {})
    expect(foreign.code).toBe('NOT_FOUND')
    expect(foreign).toEqual(await refusedWithoutTrace(absentId(), {}))
    const [carrier] = await app.sql<{ id: string }>('select id from carriers where tenant_id = $1', [
      riverbend.tenantId,
    ])
    const hauler = await refusedWithoutTrace(mine.loads[0]?.id, { carrierId: carrier?.id })
    expect(hauler.code).toBe('NOT_FOUND')
    expect(hauler).toEqual(await refusedWithoutTrace(mine.loads[0]?.id, { carrierId: absentId() }))
  })

  it('until somebody names a carrier, when the release names none', async () => {
    const { loads } = await yard.release({ input: { carrier: null } })
    expect(await refusedWithoutTrace(loads[0]?.id, {})).toMatchObject({
      fields: { carrierId: 'Choose the carrier: the release names none.' },
    })
  })
})

describe('a warning', () => {
  it('of too heavy a truck is named with its pounds, and goes with a yes', async () => {
    const { loads } = await yard.release({ lbsALoad: 60_000 })
    const heavy = { netLbs: null, grossLbs: 90_000, tareLbs: 31_000 }
    const refusal = await refusedWithoutTrace(loads[0]?.id, heavy)
    expect(refusal).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      warnings: [
        {
          code: 'OVER_GROSS_LIMIT',
          message: '90,000 lb gross is over the 80,000 lb of the highway.',
          needsReason: false,
        },
        { code: 'OVER_NET_LIMIT', message: '59,000 lb net is over 55,000 lb.', needsReason: false },
      ],
    })
    const one = await refusedWithoutTrace(loads[0]?.id, { ...heavy, confirm: ['OVER_NET_LIMIT'] })
    expect(one['warnings']).toMatchObject([{ code: 'OVER_GROSS_LIMIT' }])
    expect(
      await yard.issue(loads[0]?.id, { ...heavy, confirm: ['OVER_NET_LIMIT', 'OVER_GROSS_LIMIT'] }),
    ).toMatchObject({ netLbs: 59_000, status: 'ISSUED' })
  })

  it('is not raised at the limit itself', async () => {
    const { loads } = await yard.release({ lbsALoad: 55_000 })
    expect(await yard.issue(loads[0]?.id, { netLbs: null, grossLbs: 80_000, tareLbs: 25_000 })).toMatchObject(
      { netLbs: 55_000 },
    )
  })

  it.each([
    [
      'RELEASE_OVERDRAWN',
      { lbsALoad: 40_000 },
      /^Release R .+ has 40,000 lb left; this load is 44,000 lb\.$/,
    ],
    [
      'STOCK_OVERDRAWN',
      { stockLbs: 43_999 },
      /^The yard's ledger has 43,999 lb of PIG IRON .+; this load is 44,000 lb\.$/,
    ],
  ])('%s names both numbers and wants a yes with a reason, which is kept', async (code, scene, sentence) => {
    const { loads } = await yard.release(scene)
    const refusal = await refusedWithoutTrace(loads[0]?.id, {})
    expect(refusal).toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      warnings: [{ code, needsReason: true, message: expect.stringMatching(sentence) }],
    })
    expect((await refusedWithoutTrace(loads[0]?.id, { confirm: [code] })).code).toBe('NEEDS_CONFIRMATION')
    expect((await refusedWithoutTrace(loads[0]?.id, { confirm: [code], confirmReason: '  ' })).code).toBe(
      'NEEDS_CONFIRMATION',
    )
    const bol = await yard.issue(loads[0]?.id, { confirm: [code], confirmReason: 'Barge is unloading' })
    const [event] = await app.sql<{ changes: object }>(
      `select changes from audit_events where action = 'bol.issued' and entity_id = $1`,
      [bol.id],
    )
    expect(event?.changes).toMatchObject({ confirmed: [code], confirmReason: 'Barge is unloading' })
  })
})
