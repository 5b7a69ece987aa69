import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import PDFDocument from 'pdfkit'
import { extractText, MAX_BYTES } from '../../api/src/modules/releases/intake/extract.ts'
import { readRelease } from '../../api/src/modules/releases/intake/read-release.ts'

const broken = new URL('../fixtures/releases/broken/', import.meta.url)

async function faultOf(pdf: Uint8Array, limits?: Parameters<typeof extractText>[1]) {
  const text = await extractText(pdf, limits)
  const release = 'fault' in text ? text : readRelease(text.pages)
  return 'fault' in release ? release : undefined
}

function pdfOf(draw: (doc: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER' })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  draw(doc)
  doc.end()
  return new Promise((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))))
}

describe('a file that cannot be read', () => {
  it.each([
    ['empty.pdf', 'EMPTY'],
    ['blank-page.pdf', 'EMPTY'],
    ['html-named.pdf', 'NOT_A_PDF'],
    ['password.pdf', 'ENCRYPTED'],
    ['truncated.pdf', 'TRUNCATED'],
    ['zeros.pdf', 'TRUNCATED'],
    ['not-a-release.pdf', 'NOT_A_RELEASE'],
    ['../06-scan.pdf', 'NO_TEXT'],
  ])('%s is told for what it is: %s', async (name, fault) => {
    const answer = await faultOf(await readFile(new URL(name, broken)))
    expect(answer?.fault).toBe(fault)
    expect(answer?.message).toMatch(/^T.*by hand; the file stays attached\.$/)
  })

  it('is one of more than 20 MB', async () => {
    expect(await faultOf(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ fault: 'TOO_LARGE' })
  })

  it('is one of more than 50 pages', async () => {
    const pdf = await pdfOf((doc) => {
      for (let page = 0; page < 51; page += 1) doc.addPage().text('Release #: 1')
    })
    expect(await faultOf(pdf)).toMatchObject({ fault: 'TOO_MANY_PAGES' })
  })

  it('is one that takes too long, or too much memory', async () => {
    const pdf = await readFile(new URL('../01-classic.pdf', broken))
    expect(await faultOf(pdf, { timeMs: 1 })).toMatchObject({ fault: 'TIMEOUT' })
    expect(await faultOf(pdf, { memoryBytes: 1 })).toMatchObject({ fault: 'TIMEOUT' })
  })

  it('is an invoice, although it has a customer, a PO and a quantity', async () => {
    const pdf = await pdfOf((doc) =>
      doc
        .text('INVOICE 1001')
        .text('Customer: NBS')
        .text('PO #: 4411')
        .text('Quantity: 4')
        .text('Ship Via: UPS')
        .text('Amount: 120.00'),
    )
    expect(await faultOf(pdf)).toMatchObject({ fault: 'NOT_A_RELEASE' })
  })

  it('does not take what the PDF says beyond the edge of its page for lost', async () => {
    const pdf = await pdfOf((doc) =>
      doc
        .fontSize(14)
        .text(`Release #: 1 ${'and so on '.repeat(12)}to the end`, 72, 72, { lineBreak: false }),
    )
    const text = await extractText(pdf)
    expect('pages' in text && text.pages[0]?.runs.at(-1)?.text).toMatch(/to the end$/)
  })
})
