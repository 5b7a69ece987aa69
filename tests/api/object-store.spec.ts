import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BytesDamaged,
  LocalStore,
  localStoreRouter,
  NoSuchObject,
  ObjectDiffers,
  S3Store,
  type LinkOptions,
  type ObjectStore,
} from '../../api/src/platform/object-store/index.ts'
import { startS3 } from '../kit/s3.ts'

interface Scene {
  store: ObjectStore
  stop(): Promise<void>
}

/** What S3 servers say, each its own, to a link that is not right. */
const refusals = [400, 401, 403]
const pdf = Buffer.from('%PDF-1.7 a bill of lading')
const forAnHour: LinkOptions = { expiresInSeconds: 3600, fileName: 'BOL PRT-2026-0412.pdf', inline: true }
let keys = 0
const newKey = () => `bols/${++keys}/issued.pdf`

describe.each([
  ['files', localScene],
  ['an S3 server', s3Scene],
])('the object store on %s', (_name, open) => {
  let scene: Scene
  let store: ObjectStore
  beforeAll(async () => {
    scene = await open()
    store = scene.store
  }, 30_000)
  afterAll(() => scene.stop())

  it('gives back what was put into it', async () => {
    const key = newKey()

    const kept = await store.put(key, pdf, 'application/pdf')

    expect(kept).toEqual({ bytes: pdf.length, contentType: 'application/pdf', sha256: sha256(pdf) })
    expect(await store.head(key)).toEqual(kept)
    expect(await store.get(key)).toEqual(pdf)
  })

  it('keeps an empty object', async () => {
    const key = newKey()
    await store.put(key, Buffer.alloc(0), 'text/plain')
    expect(await store.get(key)).toHaveLength(0)
  })

  it('knows what it does not hold', async () => {
    const key = newKey()
    expect(await store.head(key)).toBeUndefined()
    await expect(store.get(key)).rejects.toThrow(NoSuchObject)
  })

  it('takes the same bytes twice and never other ones', async () => {
    const key = newKey()
    await store.put(key, pdf, 'application/pdf')

    await store.put(key, pdf, 'application/pdf')
    await expect(store.put(key, Buffer.from('something else'), 'application/pdf')).rejects.toThrow(
      ObjectDiffers,
    )

    expect(await store.get(key)).toEqual(pdf)
  })

  it('refuses bytes that changed on the way', async () => {
    const key = newKey()
    await expect(store.put(key, pdf, 'application/pdf', { sha256: sha256('other') })).rejects.toThrow(
      BytesDamaged,
    )
    expect(await store.head(key)).toBeUndefined()
  })

  it.each([
    '',
    '/',
    'a//b',
    '../secrets',
    'a/../b',
    '.hidden',
    'a b',
    'a\\b',
    'a\0b',
    'bols/ü.pdf',
    'x'.repeat(600),
  ])('refuses the key %j', async (key) => {
    await expect(store.put(key, pdf, 'application/pdf')).rejects.toThrow(RangeError)
    await expect(store.head(key)).rejects.toThrow(RangeError)
    await expect(store.get(key)).rejects.toThrow(RangeError)
    await expect(store.link(key, forAnHour)).rejects.toThrow(RangeError)
  })

  it('links to the document, with its name and type', async () => {
    const key = await put()
    const before = Date.now()

    const { url, expiresAt } = await store.link(key, forAnHour)
    const answer = await fetch(url)

    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `inline; filename="BOL PRT-2026-0412.pdf"; filename*=UTF-8''BOL%20PRT-2026-0412.pdf`,
    )
    expect(expiresAt.getTime() - before).toBeGreaterThan(3598_000)
    expect(expiresAt.getTime() - before).toBeLessThan(3602_000)
  })

  it('serves a part of a document, so that its first page shows early', async () => {
    const { url } = await store.link(await put(), forAnHour)
    const answer = await fetch(url, { headers: { range: 'bytes=0-7' } })
    expect(answer.status).toBe(206)
    expect(await answer.text()).toBe('%PDF-1.7')
  })

  it.each([
    'Fundição "São José".pdf',
    '鉄.pdf',
    '🚚 truck.pdf',
    'a\r\nset-cookie: x=1.pdf',
    '../../etc/passwd',
    '50%25.pdf',
    '',
    '\ud800.pdf',
  ])('carries the file name %j without harm', async (fileName) => {
    const { url } = await store.link(await put(), { ...forAnHour, fileName, inline: false })

    const answer = await fetch(url)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\/]+"; filename\*=UTF-8''[^/\\"]+$/,
    )
  })

  it('refuses a link that was changed in any part', async () => {
    const [key, other] = [await put(), await put('another customer')]
    const { url } = await store.link(key, forAnHour)

    for (const changed of changes(url, key, other)) {
      const answer = await fetch(changed)
      expect(refusals, `${answer.status} for ${changed}`).toContain(answer.status)
      expect(await answer.text()).not.toContain('another customer')
    }
  })

  it('refuses whoever comes without a link', async () => {
    const { url } = await store.link(await put(), forAnHour)
    expect(refusals).toContain((await fetch(url.split('?')[0] ?? '')).status)
  })

  it('refuses a link that has expired', async () => {
    const { url } = await store.link(await put(), { ...forAnHour, expiresInSeconds: 1 })
    await sleep(2_100)
    expect((await fetch(url)).status).toBe(403)
  })

  it.each([0, -1, 1.5, 86_401, Number.NaN])(
    'makes no link that lives %d seconds',
    async (expiresInSeconds) => {
      await expect(store.link(newKey(), { ...forAnHour, expiresInSeconds })).rejects.toThrow(RangeError)
    },
  )

  it('says that it is well', async () => {
    await expect(store.check()).resolves.toBeUndefined()
  })

  async function put(content?: string): Promise<string> {
    const key = newKey()
    await store.put(key, content === undefined ? pdf : Buffer.from(content), 'application/pdf')
    return key
  }
})

describe('the object store on files', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await localScene()
  })
  afterAll(() => scene.stop())

  it('lets one win of many who put different bytes under one key at once', async () => {
    const key = newKey()
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        scene.store.put(key, Buffer.from(`version ${index}`), 'text/plain'),
      ),
    )
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })

  it('answers every refusal alike, and shows nothing to a page that embeds it', async () => {
    const key = newKey()
    await scene.store.put(key, pdf, 'application/pdf')
    const good = (await scene.store.link(key, forAnHour)).url
    const missing = (await scene.store.link(newKey(), forAnHour)).url
    const forged = good.replace(/s=.{8}/, 's=AAAAAAAA')
    const answers = await Promise.all([missing, forged, good.split('?')[0] ?? ''].map((url) => fetch(url)))

    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([403]))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    const { headers } = await fetch(good)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^sandbox;/)
  })
})

/** The link, changed one thing at a time. */
function changes(link: string, key: string, other: string): string[] {
  const at = new URL(link)
  const names = [...at.searchParams.keys()]
  const changed = names.flatMap((name) => {
    const without = new URL(link)
    without.searchParams.delete(name)
    const longer = new URL(link)
    longer.searchParams.set(name, `${at.searchParams.get(name)}1`)
    return name === 'x-id' ? [] : [without.href, longer.href]
  })
  return [link.replace(key, other), ...changed]
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

async function localScene(): Promise<Scene> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'lading-store-'))
  const app = express()
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const store = new LocalStore({ dir, baseUrl: `http://127.0.0.1:${port}/store`, secret: 'for this test' })
  app.use('/store', localStoreRouter(store))
  return {
    store,
    async stop() {
      await new Promise((resolve) => server.close(resolve).closeAllConnections())
      await rm(dir, { recursive: true })
    },
  }
}

async function s3Scene(): Promise<Scene> {
  const { stop, bucket, endpoint, region, accessKeyId, secretAccessKey } = await startS3()
  const store = new S3Store({ bucket, endpoint, region, credentials: { accessKeyId, secretAccessKey } })
  return {
    store,
    async stop() {
      store.close()
      await stop()
    },
  }
}
