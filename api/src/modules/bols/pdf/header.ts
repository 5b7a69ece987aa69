import { fit, widthOf, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import type { BolSnapshot, BolVersion } from '../domain/snapshot.ts'
import { LABEL, LEFT, RIGHT, RULE, SMALL, TOP } from './page-grid.ts'
import type { Spill } from './spill.ts'
import { COPY_FOR, NATURE, PREVIEW_NATURE, versionWord } from './wording.ts'

/** Where the first page's content begins. */
export const FIRST_PAGE_TOP = TOP + 73
/** Where a following page's content begins. */
export const NEXT_PAGE_TOP = TOP + 43

export interface PageOf {
  readonly page: number
  readonly pages: number
}

export interface TenantName {
  readonly text: string
  readonly style: TypeStyle
}

/** Sets the tenant's name in its one line. */
export function setTenantName(name: string, spill: Spill): TenantName {
  const set = fit(name, 'bold', { width: CODES - LEFT - 16, maxLines: 1, sizes: [8.5, 7.5, 7] })
  if (set) return { text: name, style: set.style }
  return { text: spill.take('Operator', name), style: { weight: 'bold', size: 7.5 } }
}

/** The head of the first page: what this is, its number, its codes. */
export function drawHeader(
  pdf: TaggedPdf,
  bol: { snapshot: BolSnapshot; version: BolVersion },
  { page, pages, tenantName }: PageOf & { tenantName: TenantName },
): void {
  const { snapshot, version } = bol
  const isPreview = version.kind === 'PREVIEW'
  const number = isPreview ? 'PREVIEW' : snapshot.number

  const title = pdf.root.add('H1')
  title.draw(() => pdf.text('BILL OF LADING', LEFT, TOP + 11, TITLE))
  drawVersion(pdf, versionWord(version), LEFT + widthOf('BILL OF LADING', TITLE) + 10)
  const { style } = fit(number, 'bold', {
    width: CODES - LEFT - 16,
    maxLines: 1,
    sizes: [34, 30, 26, 20],
  }) ?? {
    style: { weight: 'bold', size: 14 } as const,
  }
  title.draw(() => pdf.text(number, LEFT - 2, TOP + 43.5, style))

  pdf.root.add('P').draw(() => pdf.text(tenantName.text, LEFT, TOP + 56.5, tenantName.style))
  pdf.root.add('P').draw(() => pdf.text(isPreview ? PREVIEW_NATURE : NATURE, LEFT, TOP + 66.5, NATURE_STYLE))

  pdf.root.add('P').draw(() => pdf.text(`Page ${page} of ${pages}`, CODES, TOP + 49, PAGE))
  drawCopyFor(pdf)
  if (!isPreview) {
    drawBarcode(pdf, number, TOP + 1, 33)
    pdf.root
      .add('Figure', { alt: `QR code: the page that tells whether ${number} is genuine` })
      .draw(() => pdf.qr(snapshot.verifyUrl, RIGHT - QR_SIDE, TOP, QR_SIDE))
  }
  pdf.decorate(() => pdf.rule([LEFT, FIRST_PAGE_TOP], [RIGHT, FIRST_PAGE_TOP], RULE))
}

/** The head of every following page: the number again, as text and as bar code. */
export function drawNextHeader(
  pdf: TaggedPdf,
  bol: { snapshot: BolSnapshot; version: BolVersion },
  { page, pages }: PageOf,
): void {
  const number = bol.version.kind === 'PREVIEW' ? 'PREVIEW' : bol.snapshot.number
  pdf.decorate(() => {
    pdf.text('BILL OF LADING, CONTINUED', LEFT, TOP + 9, { ...TITLE, size: 8 })
    pdf.text(number, LEFT - 1, TOP + 34, { weight: 'bold', size: 24 })
    pdf.text(versionWord(bol.version), CODES, TOP + 9, { ...TITLE, size: 8 })
    pdf.textRight(`Page ${page} of ${pages}`, RIGHT, TOP + 9, PAGE)
    if (bol.version.kind !== 'PREVIEW')
      pdf.barcode(number, { x: CODES, y: TOP + 15, width: CODE_WIDTH, height: 22 })
    pdf.rule([LEFT, NEXT_PAGE_TOP], [RIGHT, NEXT_PAGE_TOP], RULE)
  })
}

const TITLE: TypeStyle = { weight: 'bold', size: 12, tracking: 1 }
const NATURE_STYLE: TypeStyle = { weight: 'regular', size: 7.5 }
const PAGE: TypeStyle = { weight: 'bold', size: 9 }
const CODES = 462
const CODE_WIDTH = 210
const QR_SIDE = 64

/** White on black, so that it is read before anything else, also on a worn drum. */
function drawVersion(pdf: TaggedPdf, word: string, x: number): void {
  const style: TypeStyle = { weight: 'bold', size: 8, tracking: 0.8 }
  pdf.decorate(() => pdf.fill({ x, y: TOP + 1, width: widthOf(word, style) + 11, height: 12.5 }))
  pdf.root.add('P').draw(() => pdf.text(word, x + 6, TOP + 10.2, style, 'white'))
}

function drawBarcode(pdf: TaggedPdf, number: string, y: number, height: number): void {
  pdf.root
    .add('Figure', { alt: `Bar code: ${number}` })
    .draw(() => pdf.barcode(number, { x: CODES, y, width: CODE_WIDTH, height }))
}

function drawCopyFor(pdf: TaggedPdf): void {
  drawChoices(pdf, pdf.root.add('P'), 'Copy for', COPY_FOR, CODES, TOP + 65)
}

/** A question with boxes to be ticked by pen. */
export function drawChoices(
  pdf: TaggedPdf,
  tag: Tag,
  question: string,
  choices: readonly string[],
  x: number,
  baseline: number,
): void {
  const label = question.toUpperCase()
  tag.draw(() => pdf.text(label, x, baseline, LABEL))
  let at = x + widthOf(label, LABEL) + 7
  for (const choice of choices) {
    const box = { x: at, y: baseline - 6, width: 6.5, height: 6.5 }
    pdf.decorate(() => pdf.frame(box, 0.7))
    tag.draw(() => pdf.text(choice, box.x + 9.5, baseline, SMALL))
    at += 9.5 + widthOf(choice, SMALL) + 9
  }
}
