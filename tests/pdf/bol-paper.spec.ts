import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../api/src/platform/pdf/spec-readers/pdf-content.ts'
import { startTestApp } from '../kit/app.ts'
import { type PaperView, ops } from '../kit/operations.ts'
import { newYard } from '../kit/seed.ts'

/*
 * The paper as the API makes it, compared with a picture that people have looked at. When the page is meant to look
 * otherwise: delete tests/pdf/goldens/<name>.png, run this spec once (it draws the picture anew and says so by failing),
 * look at it, and commit it.
 */
const golden = (name: string) => path.join(import.meta.dirname, 'goldens', `${name}.png`)
const HAS_POPPLER = existsSync('/usr/bin/pdftoppm')
// Far off: a session that begins then has not ended by the clock on the wall, whenever this runs.
const now = new Date('2046-11-20T15:00:00Z')
const app = await startTestApp({ clock: { now: () => now } })

/** A BOL in which nothing but its fingerprint is left to chance. */
async function bolOnPaper() {
  const yard = await newYard(app, { bolPrefix: 'PRT', name: 'PrimeTrade Logistics' })
  const { release: _release, ...bol } = await yard.bol({
    stockLbs: 500_000,
    lbsALoad: 50_000,
    input: {
      number: '60381',
      customer: { create: { code: 'HARLAN FOUNDRY', name: 'Harlan Foundry Company' } },
      carrier: { create: { name: 'US Bulk Transport Inc.', scac: 'USBK' } },
      product: { create: 'NODULAR PIG IRON' },
      lot: { create: 'CRT 050N711A' },
      customerPo: '465461',
      requirements: ['Material number 100-2287 must be on the paper.'],
      specialInstructions: 'Tarp before leaving the yard.',
    },
    bol: {
      netLbs: null,
      grossLbs: 78_415,
      tareLbs: 32_400,
      driverName: 'Luis Ortega',
      seals: '0048812',
      notes: 'Never printed',
    },
  })
  await yard.paper(bol.id)
  return { yard, bol }
}

async function bytesOf(
  yard: Awaited<ReturnType<typeof newYard>>,
  bolId: string,
  kind: PaperView['kind'] = 'ORIGINAL',
) {
  const link = await yard.link(yard.office, bolId, kind)
  const bytes = Buffer.from(await (await app.visitor().fetch(link.url)).arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(link.sha256)
  expect(bytes.length).toBe(link.bytes)
  return bytes
}

async function pictureOf(pdf: Buffer): Promise<PNG> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lading-page-'))
  try {
    await writeFile(path.join(folder, 'paper.pdf'), pdf)
    await promisify(execFile)(
      'pdftoppm',
      ['-png', '-r', '50', '-f', '1', '-singlefile', 'paper.pdf', 'page'],
      { cwd: folder },
    )
    return PNG.sync.read(await readFile(path.join(folder, 'page.png')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where what is random is printed, at 50 dots an inch: the QR code, and the address of the check page in words. */
const RANDOM = [
  { left: 480, top: 10, right: 535, bottom: 66 },
  { left: 15, top: 399, right: 300, bottom: 412 },
]

function withoutRandom({ width, data }: PNG): Uint8Array {
  const blank = Uint8Array.from(data)
  for (const { left, top, right, bottom } of RANDOM)
    for (let row = top; row < bottom; row += 1)
      blank.fill(255, (row * width + left) * 4, (row * width + right) * 4)
  return blank
}

/** Which part of the picture differs from the golden one, 0 to 1. */
async function difference(name: string, picture: PNG): Promise<number> {
  if (!existsSync(golden(name))) {
    await writeFile(golden(name), PNG.sync.write(picture))
    throw new Error(
      `There was no picture to compare with. Look at ${golden(name)}, and commit it when it is right.`,
    )
  }
  const known = PNG.sync.read(await readFile(golden(name)))
  const { width, height } = known
  expect([picture.width, picture.height]).toEqual([width, height])
  const differing = pixelmatch(withoutRandom(known), withoutRandom(picture), undefined, width, height, {
    threshold: 0.2,
  })
  return differing / (width * height)
}

describe('the paper of a BOL, as the API hands it out', () => {
  it('says what was issued, and nothing internal', async () => {
    const { yard, bol } = await bolOnPaper()
    const { pages, text } = await readPdf(await bytesOf(yard, bol.id))
    expect(pages).toHaveLength(1)
    for (const printed of [
      `BILL OF LADING ORIGINAL ${bol.number}`,
      'PrimeTrade Logistics',
      'Harlan Foundry Company Works 2 12 Mill Road Celina, OH 45822',
      'US Bulk Transport Inc. TRUCK 114 TRAILER R-22 SCAC USBK DRIVER Luis Ortega',
      'DATE Nov 20, 2046 RELEASE AND LOAD 60381-1 CUSTOMER PO 465461',
      '1 bulk load NODULAR PIG IRON Lot CRT 050N711A',
      'C 4.286% | Si 0.025%',
      'GROSS LB 78,415 TARE LB 32,400 NET TONS 23.01 t NET WEIGHT 46,015 lb',
      'Material number 100-2287 must be on the paper.',
      'Tarp before leaving the yard.',
    ])
      expect(text).toContain(printed)
    expect(text).not.toMatch(/Never printed|Delta Raw Materials|Olga Office|PREVIEW/)
    expect(pages[0]?.links).toEqual([bol.verifyUrl])
  })

  it.runIf(HAS_POPPLER)('looks as it did when people last looked at it', async () => {
    const { yard, bol } = await bolOnPaper()
    expect(await difference('original', await pictureOf(await bytesOf(yard, bol.id)))).toBeLessThan(0.001)
  })

  it.runIf(HAS_POPPLER)('carries the stamp of the official weight where there is room for it', async () => {
    const { yard, bol } = await bolOnPaper()
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: bol.id, officialLbs: 45_776, ticketNumber: 'T-48210' },
    })
    await yard.paper(bol.id, 'OFFICIAL')
    const bytes = await bytesOf(yard, bol.id, 'OFFICIAL')
    expect((await readPdf(bytes)).text).toMatch(/OFFICIAL CERTIFIED WEIGHT.*45,776.*T-48210/)
    expect(await difference('official', await pictureOf(bytes))).toBeLessThan(0.001)
  })

  it('says who signed, when and what, and who voided and why', async () => {
    const yard = await newYard(app)
    const { bol, signedPaper } = await yard.signedBol()
    const signed = await bytesOf(yard, bol.id, 'SIGNED')
    expect(createHash('sha256').update(signed).digest('hex')).toBe(signedPaper.sha256)
    const { text } = await readPdf(signed)
    expect(text).toContain('Luis Ortega')
    expect(text).toContain(String(bol.paper.sha256).slice(0, 8))
    await yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Loaded twice' } })
    await yard.paper(bol.id, 'VOIDED')
    const voided = await readPdf(await bytesOf(yard, bol.id, 'VOIDED'))
    expect(voided.text).toContain('VOID')
    expect(voided.text).toContain('Loaded twice')
  })

  it('in a preview is marked as such, without a number', async () => {
    const yard = await newYard(app)
    const { loads } = await yard.release()
    const { previewBol } = await yard.office.ask<{ previewBol: { pdfBase64: string } }>(ops.previewBol, {
      input: yard.bolInput(loads[0]?.id),
    })
    const { text, pages } = await readPdf(Buffer.from(previewBol.pdfBase64, 'base64'))
    expect(text).toContain('PREVIEW')
    expect(text).not.toMatch(/preview-[0-9a-f]{8}|OWN-2046/)
    expect(pages[0]?.links).toEqual([])
  })
})
