import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { type BolView, type VisitView, ops } from '../kit/operations.ts'
import { forgetTries, newYard, word } from '../kit/seed.ts'

const app = await startTestApp({ env: { DATABASE_POOL: '8' } })

interface Outcome<T> {
  readonly won: T[]
  readonly codes: string[]
}

/** Asks all at once and sorts the answers from the refusals. */
async function all<T>(
  times: number,
  ask: (at: number) => PromiseLike<T> & {
    answer(): Promise<{ data?: T | null; errors?: readonly { extensions: { code: string } }[] }>
  },
): Promise<Outcome<T>> {
  const answers = await Promise.all(Array.from({ length: times }, (_, at) => ask(at).answer()))
  return {
    won: answers.flatMap(({ data, errors }) => (errors || !data ? [] : [data])),
    codes: answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []),
  }
}

describe('a hundred BOLs at once', () => {
  it('bear the numbers 1 to 100, without gap or repeat', async () => {
    const yard = await newYard(app, { bolPrefix: 'RUN' })
    const { loads, lines } = await yard.release({ loads: 100, stockLbs: 10_000_000 })
    const { won, codes } = await all(100, (at) =>
      yard.office.ask<{ issueBol: BolView }>(ops.issueBol, { input: yard.bolInput(loads[at]?.id) }),
    )
    expect(codes).toEqual([])
    expect(won.map(({ issueBol }) => Number(issueBol.number.slice(-4))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, at) => at + 1),
    )
    expect(await yard.balance(lines[0]?.product.id)).toMatchObject({
      shippedLbs: 4_400_000,
      remainingLbs: 5_600_000,
    })
    const chain = await app.sql<{ seq: number }>(
      'select seq::int from audit_events where tenant_id = $1 order by seq',
      [yard.tenantId],
    )
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, at) => at + 1))
  }, 60_000)
})

describe('only one wins', () => {
  it('of ten who issue the same load', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release({ loads: 2 })
    const { won, codes } = await all(10, () =>
      yard.office.ask<{ issueBol: BolView }>(ops.issueBol, { input: yard.bolInput(loads[0]?.id) }),
    )
    expect([won.length, ...new Set(codes)]).toEqual([1, 'CONFLICT'])
    expect(await app.sql('select number from bols where tenant_id = $1', [yard.tenantId])).toHaveLength(1)
    expect((await yard.issue(loads[1]?.id)).number).toMatch(/-0002$/) // the losers took no number
  })

  it('of two who void', async () => {
    const yard = await newYard(app)
    const bol = await yard.bol()
    const { won, codes } = await all(2, (at) =>
      yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: `Reason ${at}` } }),
    )
    expect([won.length, codes]).toEqual([1, ['CONFLICT']])
    expect((await yard.ledger(bol.id)).map(({ kind }) => kind)).toEqual(['SHIPMENT', 'REVERSAL'])
  })

  it('when the office voids while the driver signs; either way the BOL ends void, and nothing is half done', async () => {
    const yard = await newYard(app)
    for (let round = 0; round < 6; round += 1) {
      const { bol, driver } = await yard.bolWithDriver()
      const [voided, signed] = await Promise.all([
        yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } }).answer(),
        driver.ask(ops.signBol, { input: yard.signature(bol.id, bol.paper) }).answer(),
      ])
      expect(voided.errors).toBeUndefined() // a signed BOL can still be voided, so the void always goes through
      expect((await yard.sees(bol.id)).status).toBe('VOID')
      const signatures = await app.sql('select from signatures where bol_id = $1', [bol.id])
      expect(signatures).toHaveLength(signed.errors ? 0 : 1)
      if (signed.errors) expect(signed.errors[0]?.extensions.code).toMatch(/^(CONFLICT|UNAUTHENTICATED)$/)
    }
  })

  it('of two clerks who enter the same release, and of two who enter the same customer', async () => {
    const yard = await newYard(app)
    const number = word('R')
    const releases = await all(4, () =>
      yard.office.ask(ops.createRelease, { input: yard.releaseInput({ input: { number } }) }),
    )
    expect([releases.won.length, ...new Set(releases.codes)]).toEqual([1, 'CONFLICT'])
    const code = word('TWIN')
    const customers = await all(4, () =>
      yard.office.ask('mutation ($code: String!) { createCustomer(input: { code: $code }) { id } }', {
        code,
      }),
    )
    expect([customers.won.length, ...new Set(customers.codes)]).toEqual([1, 'CONFLICT'])
  })

  it('of two drivers for one BOL', async () => {
    const yard = await newYard(app)
    const bol = await yard.printedBol()
    const { won } = await all(3, () =>
      yard.office.ask<{ handOverBol: VisitView }>(ops.handOverBol, { bolId: bol.id }),
    )
    expect(new Set(won.map(({ handOverBol }) => handOverBol.id)).size).toBe(1)
    expect(await app.sql(`select from visits where bol_id = $1`, [bol.id])).toHaveLength(1)
  })
})

describe('the same command sent twice at once has one effect and one answer', () => {
  it('for a BOL', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release()
    const variables = { input: yard.bolInput(loads[0]?.id), key: randomUUID() }
    const { won, codes } = await all(5, () => yard.office.ask<{ issueBol: BolView }>(ops.issueBol, variables))
    expect(codes).toEqual([])
    expect(new Set(won.map(({ issueBol }) => issueBol.id)).size).toBe(1)
    expect(await app.sql('select from bols where tenant_id = $1', [yard.tenantId])).toHaveLength(1)
  })

  it('for a release', async () => {
    const yard = await newYard(app)
    const variables = { input: yard.releaseInput(), key: randomUUID() }
    const { won, codes } = await all(3, () =>
      yard.office.ask<{ createRelease: { id: string } }>(ops.createRelease, variables),
    )
    expect([codes, new Set(won.map(({ createRelease }) => createRelease.id)).size]).toEqual([[], 1])
  })

  it('for a check-in', async () => {
    await forgetTries(app)
    const variables = {
      input: { terminal: 'east-dock', driverName: 'Dana', pickupNumber: '1', truckNumber: '1' },
      key: randomUUID(),
    }
    const phones = [app.visitor(), app.visitor()]
    const { won, codes } = await all(2, (at) =>
      (phones[at] ?? app.visitor()).ask<{ checkIn: VisitView }>(ops.checkIn, variables),
    )
    expect([codes, new Set(won.map(({ checkIn }) => `${checkIn.id} ${checkIn.code}`)).size]).toEqual([[], 1])
    expect(await app.sql('select from visits where id = $1', [variables.key])).toHaveLength(1)
  })
})
