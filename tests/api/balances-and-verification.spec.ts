import { describe, expect, it } from 'vitest'
import { receiveStock } from '../../api/src/modules/bols/index.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { forgetTries, newYard, openYard } from '../kit/seed.ts'

const app = await startTestApp()

describe('the balance of a product', () => {
  it('adds up to the pound: opening + received - shipped + corrected = remaining, remaining - committed = available', async () => {
    const yard = await newYard(app, { stockWeight: 'OFFICIAL_WHEN_KNOWN' })
    const { loads, lines } = await yard.release({ loads: 4, stockLbs: 300_000 })
    const productId = lines[0]?.product.id ?? ''
    await receiveStock(yard.house, { productId, lbs: 1_234, kind: 'RECEIPT', reference: 'Barge MTC-2217' })
    const [first, second] = [await yard.issue(loads[0]?.id), await yard.issue(loads[1]?.id)]
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: first.id, officialLbs: 44_250, ticketNumber: 'T-1' },
    })
    await yard.office.ask(ops.voidBol, { input: { id: second.id, reason: 'Wrong truck' } })
    const balance = await yard.balance(productId)
    expect(balance).toMatchObject({
      openingLbs: 300_000,
      receivedLbs: 1_234,
      shippedLbs: 44_000,
      correctedLbs: -250,
      remainingLbs: 256_984,
      committedLbs: 135_000,
      availableLbs: 121_984,
    })
    const [ledger] = await app.sql<{ sum: number }>(
      'select sum(lbs)::int as sum from ledger_entries where product_id = $1',
      [productId],
    )
    expect(ledger?.sum).toBe(balance['remainingLbs'])
  })

  it('is a sum that nobody can type over, and the ledger one that nobody can change', async () => {
    const yard = await newYard(app)
    const bol = await yard.bol()
    await expect(app.sql('update ledger_entries set lbs = 1 where bol_id = $1', [bol.id])).rejects.toThrow(
      'append-only',
    )
    await expect(app.sql('delete from ledger_entries where bol_id = $1', [bol.id])).rejects.toThrow(
      'append-only',
    )
    await expect(
      yard.house.transact((tx) => tx.sql('update stock_balances set opening_lbs = 0')),
    ).rejects.toThrow('permission denied')
  })

  it('refuses stock that cannot be', async () => {
    const yard = await newYard(app)
    const { lines } = await yard.release({ stockLbs: 0 })
    for (const lbs of [0, -1, 0.5, 2_000_000_001])
      await expect(
        receiveStock(yard.house, {
          productId: lines[0]?.product.id ?? '',
          lbs,
          kind: 'RECEIPT',
          reference: null,
        }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect((await yard.balance(lines[0]?.product.id))['remainingLbs']).toBe(0)
  })
})

describe('the public check page', () => {
  const CHECK = `query ($number: String!, $fingerprint: String!) { verification(number: $number, fingerprint: $fingerprint) {
    number status issuedAt signedBy signedAt official voidedAt timeZone documents { kind version sha256 } } }`
  const yard = () => openYard(app)
  const printOf = (bol: { verifyUrl: string }) => new URL(bol.verifyUrl).pathname.split('/').at(-1) ?? ''

  it('tells whoever holds the paper what it is, and no more', async () => {
    const { bol, signedPaper } = await (await yard()).signedBol()
    const fingerprint = printOf(bol)
    const answer = await app.visitor().ask(CHECK, { number: bol.number.toLowerCase(), fingerprint })
    expect(answer).toEqual({
      verification: {
        number: bol.number,
        status: 'SIGNED',
        issuedAt: expect.any(String),
        signedBy: 'L. Ortega',
        signedAt: expect.any(String),
        official: false,
        voidedAt: null,
        timeZone: 'America/New_York',
        documents: [
          { kind: 'ORIGINAL', version: 1, sha256: bol.paper.sha256 },
          { kind: 'SIGNED', version: 1, sha256: signedPaper.sha256 },
        ],
      },
    })
  })

  it('says when a BOL is void or officially weighed', async () => {
    const at = await yard()
    const bol = await at.bol()
    await at.office.ask(ops.recordOfficialWeight, {
      input: { bolId: bol.id, officialLbs: 44_100, ticketNumber: 'T-1' },
    })
    await at.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    expect(await app.visitor().ask(CHECK, { number: bol.number, fingerprint: printOf(bol) })).toMatchObject({
      verification: { status: 'VOID', official: true, voidedAt: expect.any(String) },
    })
  })

  it('cannot be walked by numbers: without the fingerprint a BOL is as one that is not there', async () => {
    const bol = await (await yard()).bol()
    const refusals = []
    for (const [number, fingerprint] of [
      [bol.number, '0'.repeat(20)],
      ['PRT-2026-0000', printOf(bol)],
      [bol.number, ''],
      [bol.number, '%'],
    ])
      refusals.push(await app.visitor().ask(CHECK, { number, fingerprint }).refused())
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
    expect(refusals[0]?.code).toBe('NOT_FOUND')
  })

  it('can be asked sixty times a minute from one address', async () => {
    await forgetTries(app)
    const codes = []
    for (let at = 0; at < 61; at += 1)
      codes.push((await app.visitor().ask(CHECK, { number: 'X', fingerprint: 'x' }).refused()).code)
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1)
    await forgetTries(app)
  })
})
