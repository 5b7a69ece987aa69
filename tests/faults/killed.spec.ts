import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { startChildApi } from '../kit/child.ts'
import { type BolView, ops } from '../kit/operations.ts'
import { newYard } from '../kit/seed.ts'

// This application does no jobs: whatever is drawn, the killed process or the one after it has drawn.
const app = await startTestApp({ workers: false })

describe('a kill -9 in the midst of issuing', () => {
  it('loses no BOL that was acknowledged, leaves no gap and no repeat, and each gets its paper', async () => {
    const yard = await newYard(app, { bolPrefix: 'KIL' })
    const { loads } = await yard.release({ loads: 60 })
    const keys = loads.map(() => randomUUID())
    const variables = (at: number) => ({ input: yard.bolInput(loads[at]?.id), key: keys[at] })

    const first = await startChildApi(app)
    const clerk = first.as(yard.office)
    const acknowledged = new Map<number, BolView>()
    const asking = loads.map(async (_load, at) => {
      await sleep(at * 25)
      try {
        const { issueBol } = await clerk.ask<{ issueBol: BolView }>(ops.issueBol, variables(at))
        acknowledged.set(at, issueBol)
      } catch {
        // the process was gone before it answered: what came of it is asked below
      }
    })
    while (acknowledged.size < 15) await sleep(5)
    expect(await first.end('SIGKILL')).toBe('SIGKILL')
    await Promise.all(asking)
    expect(acknowledged.size).toBeLessThan(loads.length)

    // What the dead process had begun to draw is given up by the queue after two minutes: let them have passed.
    await app.sql(`update jobs.job set started_on = started_on - interval '5 minutes' where state = 'active'`)
    await app.sql('update jobs.queue set monitor_on = null, monitor_claim_on = null')
    const second = await startChildApi(app)
    try {
      const again = second.as(yard.office)
      const all: BolView[] = []
      for (const at of loads.keys())
        all.push((await again.ask<{ issueBol: BolView }>(ops.issueBol, variables(at))).issueBol)

      for (const [at, { id, number }] of acknowledged) expect(all[at]).toMatchObject({ id, number })
      const sequence = all.map(({ number }) => Number(number.slice(-4))).sort((a, b) => a - b)
      expect(sequence).toEqual(loads.map((_, at) => at + 1))
      expect(await app.sql('select from bols where tenant_id = $1', [yard.tenantId])).toHaveLength(60)
      expect(
        await app.sql('select from ledger_entries where tenant_id = $1 and kind = $2', [
          yard.tenantId,
          'SHIPMENT',
        ]),
      ).toHaveLength(60)

      const unready = () =>
        app.sql(`select from documents where tenant_id = $1 and status <> 'READY'`, [yard.tenantId])
      await expect.poll(unready, { timeout: 90_000, interval: 250 }).toEqual([])
    } finally {
      await second.end('SIGTERM')
    }
  }, 150_000)
})

describe('a SIGTERM', () => {
  it('lets every request under way finish, and ends within ten seconds', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release({ loads: 12 })
    const child = await startChildApi(app)
    const clerk = child.as(yard.office)
    await clerk.ask('{ viewer { id } }')
    const asking = loads.map(({ id }) =>
      clerk
        .ask<{ issueBol: BolView }>(ops.issueBol, { input: yard.bolInput(id) })
        .answer()
        .then(
          ({ errors }) => errors?.[0]?.message ?? 'issued',
          (error: unknown) => String(error),
        ),
    )
    await Promise.race(asking) // by now all of them have been taken up
    const begun = Date.now()
    expect(await child.end('SIGTERM')).toBe(0)
    expect(Date.now() - begun).toBeLessThan(10_000)
    expect(await Promise.all(asking)).toEqual(loads.map(() => 'issued'))
    expect(await app.sql('select from bols where tenant_id = $1', [yard.tenantId])).toHaveLength(12)
  }, 60_000)
})
