import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LocalStore } from '../../api/src/platform/object-store/index.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { openYard, traces } from '../kit/seed.ts'

/** The store as it is when its machine is off. */
class FailingStore extends LocalStore {
  down = false

  override async put(...given: Parameters<LocalStore['put']>) {
    if (this.down) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    return super.put(...given)
  }

  override async check() {
    if (this.down) throw new Error('The store does not answer.')
    return super.check()
  }
}

const dir = await mkdtemp(path.join(os.tmpdir(), 'lading-store-'))
const store = new FailingStore({ dir, baseUrl: 'http://127.0.0.1/store', secret: 'x'.repeat(32) })
const app = await startTestApp({ store })
const yard = await openYard(app)
afterAll(() => rm(dir, { recursive: true, force: true }))

describe('while the store is down', () => {
  it('a BOL is issued all the same; its paper is FAILED with a reason for the office, and READY once the store is back', async () => {
    store.down = true
    const bol = await yard.bol()
    const PAPERS = 'query ($id: UUID!) { bol(id: $id) { status documents { kind status error } } }'
    await expect
      .poll(() => yard.office.ask(PAPERS, { id: bol.id }), { timeout: 10_000 })
      .toEqual({
        bol: {
          status: 'ISSUED',
          documents: [
            {
              kind: 'ORIGINAL',
              status: 'FAILED',
              error: 'The paper could not be made or stored; Lading keeps trying.',
            },
          ],
        },
      })
    expect(await yard.office.ask(ops.documentLink, { bolId: bol.id }).refused()).toMatchObject({
      code: 'UNAVAILABLE',
    })
    store.down = false
    await expect
      .poll(() => yard.office.ask(PAPERS, { id: bol.id }), { timeout: 30_000, interval: 250 })
      .toMatchObject({ bol: { documents: [{ status: 'READY', error: null }] } })
  }, 45_000)

  it('readiness says which part fails, and liveness that the process lives', async () => {
    store.down = true
    await expect
      .poll(async () => (await app.visitor().fetch('/health/ready')).status, {
        timeout: 10_000,
        interval: 300,
      })
      .toBe(503)
    expect(await (await app.visitor().fetch('/health/ready')).json()).toMatchObject({
      parts: { database: 'ok', store: expect.not.stringMatching(/^ok$/) },
    })
    expect((await app.visitor().fetch('/health/live')).status).toBe(200)
    store.down = false
  }, 20_000)

  it('a seller’s PDF is refused in a sentence that names the store, and leaves nothing behind', async () => {
    store.down = true
    const before = await traces(app)
    const answer = await yard.office.fetch('/uploads/releases', {
      method: 'POST',
      body: await readFile(new URL('../fixtures/releases/01-classic.pdf', import.meta.url)),
    })
    store.down = false
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('store'), extensions: { code: 'UNAVAILABLE' } }],
    })
    expect(await traces(app)).toEqual(before)
  })
})
