import PDFDocument from 'pdfkit'
import type { Chance } from './chance.ts'

/** The pages of a document being drawn; places in points from the top left. */
export interface Sheet {
  readonly width: number
  readonly bottom: number
  readonly margin: number
  readonly size: number
  text(text: string, x: number, y: number, style?: { bold?: boolean; size?: number }): void
  widthOf(text: string, style?: { bold?: boolean; size?: number }): number
  newPage(): void
  finish(): Promise<Uint8Array>
}

/** Begins a document in some type on some paper. */
export function newSheet(chance: Chance): Sheet {
  const page = chance.one(['LETTER', 'LETTER', 'A4'] as const)
  const doc = new PDFDocument({ size: page, margin: 0 })
  const [plain, bold] = chance.one([
    ['Helvetica', 'Helvetica-Bold'],
    ['Helvetica', 'Helvetica-Bold'],
    ['Times-Roman', 'Times-Bold'],
    ['Courier', 'Courier-Bold'],
  ] as const)
  const size = plain === 'Courier' ? chance.one([7, 7.5]) : chance.one([8, 9, 9, 10])
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const use = (style: { bold?: boolean; size?: number } = {}) =>
    doc.font(style.bold ? bold : plain).fontSize(style.size ?? size)
  return {
    width: page === 'A4' ? 595 : 612,
    bottom: (page === 'A4' ? 842 : 792) - chance.int(50, 160),
    margin: chance.int(36, 72),
    size,
    text: (text, x, y, style) => void use(style).text(text, x, y, { lineBreak: false }),
    widthOf: (text, style) => use(style).widthOfString(text),
    newPage: () => void doc.addPage(),
    finish: () =>
      new Promise((resolve) => {
        doc.on('end', () => resolve(Buffer.concat(chunks)))
        doc.end()
      }),
  }
}

/** Parts a text into lines that fit a width. */
export function wrap(sheet: Sheet, text: string, width: number, style?: { bold?: boolean }): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && sheet.widthOf(`${last} ${word}`, style) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Writes lines downwards; when the page is full it goes on, under a short heading, on the next. */
export function column(sheet: Sheet, y: number, heading: string | undefined) {
  const pitch = sheet.size * 1.35
  let at = y
  let page = 1
  return {
    get y() {
      return at
    },
    skip(lines = 1) {
      at += pitch * lines
    },
    line(text: string, x: number, style?: { bold?: boolean; size?: number }) {
      if (at > sheet.bottom) {
        if (heading !== undefined) sheet.text(`Page ${page}`, sheet.width / 2, sheet.bottom + 30)
        sheet.newPage()
        page += 1
        at = sheet.margin
        if (heading !== undefined) {
          sheet.text(`${heading}     page ${page}`, sheet.margin, at, { bold: true })
          at += pitch * 2
        }
      }
      sheet.text(text, x, at, style)
      at += pitch
    },
  }
}
