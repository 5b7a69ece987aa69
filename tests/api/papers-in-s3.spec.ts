import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { startS3 } from '../kit/s3.ts'
import { ops } from '../kit/operations.ts'
import { openYard } from '../kit/seed.ts'

const s3 = await startS3()
afterAll(() => s3.stop())
const app = await startTestApp({
  env: {
    S3_ENDPOINT: s3.endpoint,
    S3_BUCKET: s3.bucket,
    S3_REGION: s3.region,
    AWS_ACCESS_KEY_ID: s3.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
  },
})
const yard = await openYard(app)

/** What S3 servers say, each its own, to a link that is not right. */
const refusals = [400, 401, 403]

describe('papers in an S3 bucket', () => {
  it('are stored, and opened by a signed link for exactly what they are', async () => {
    const bol = await yard.printedBol()
    const link = await yard.link(yard.office, bol.id)
    expect(new URL(link.url).origin).toBe(new URL(s3.endpoint).origin)
    const answer = await fetch(link.url)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toContain(`${bol.number}.pdf`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(bol.paper.sha256)
    expect(bytes.length).toBe(link.bytes)
  })

  it('are refused without the signature, with another, for another paper, and after the time', async () => {
    const [bol, other] = [await yard.printedBol(), await yard.printedBol()]
    const { url } = await yard.link(yard.office, bol.id)
    const plain = new URL(url)
    plain.search = ''
    const changed = new URL(url)
    changed.searchParams.set('X-Amz-Signature', 'a'.repeat(64))
    const old = new URL(url)
    old.searchParams.set('X-Amz-Date', '20200101T000000Z')
    for (const link of [plain.href, changed.href, old.href, url.replace(bol.number, other.number)])
      expect(refusals).toContain((await fetch(link)).status)
    expect((await fetch(url)).status).toBe(200)
  })

  it('are shared by a link of ours that leads to a fresh one of theirs', async () => {
    const bol = await yard.printedBol()
    const { createShareLink } = await yard.office.ask<{ createShareLink: { url: string } }>(
      ops.createShareLink,
      { input: { bolId: bol.id } },
    )
    const opened = await app.visitor().fetch(createShareLink.url)
    expect(opened.status).toBe(303)
    const target = new URL(opened.headers.get('location') ?? '')
    expect(target.searchParams.get('X-Amz-Expires')).toBe('300')
    expect((await fetch(target)).status).toBe(200)
  })

  it('come with every later version, and a seller’s PDF is kept there too', async () => {
    const { bol, signedPaper } = await yard.signedBol()
    const bytes = Buffer.from(await (await fetch((await yard.link(yard.office, bol.id)).url)).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(signedPaper.sha256)
    const body = await readFile(new URL('../fixtures/releases/01-classic.pdf', import.meta.url))
    const { id } = (await (
      await yard.office.fetch('/uploads/releases', { method: 'POST', body })
    ).json()) as { id: string }
    const { intake } = await yard.office.ask<{ intake: { fileUrl: string } }>(
      'query ($id: UUID!) { intake(id: $id) { fileUrl } }',
      { id },
    )
    expect(Buffer.from(await (await fetch(intake.fileUrl)).arrayBuffer())).toEqual(body)
  })
})
