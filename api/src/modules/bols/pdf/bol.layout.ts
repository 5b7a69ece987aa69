import { widthOf, wrap } from '../../../platform/pdf/set-type.ts'
import { printableAll } from '../../../platform/pdf/people-text.ts'
import type { TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import type { BolSnapshot, BolVersion } from '../domain/snapshot.ts'
import { BodyTags } from './body-tags.ts'
import { drawHeader, drawNextHeader, FIRST_PAGE_TOP } from './header.ts'
import { drawMaterial } from './material.ts'
import { BOTTOM, CHECK_LINE, LABEL_STRONG, NOTICE, LEFT, SMALL, WIDTH } from './page-grid.ts'
import { planPages, type PagePlan } from './plan.ts'

/**
 * Draws a bill of lading. The same snapshot and version give the same bytes: nothing here asks for the time, the
 * database or chance.
 */
export function drawBol(pdf: TaggedPdf, snapshot: BolSnapshot, version: BolVersion): void {
  const bol = { snapshot: printableAll(snapshot), version: printableAll(version) }
  const plan = planPages(bol)
  const pages = plan.pages.length
  const [first, ...following] = plan.pages
  if (!first) return

  startPage(pdf, version)
  drawHeader(pdf, bol, { page: 1, pages, tenantName: plan.tenantName })
  let y = FIRST_PAGE_TOP
  for (const block of plan.head) {
    block.draw(pdf, pdf.root.add('Sect'), y)
    y += block.height
  }
  const table = pdf.root.add('Table')
  const tableEnd = drawMaterial(pdf, table, first.rows, y)
  drawNotice(pdf, first, tableEnd)
  plan.totals.draw(pdf, pdf.root.add('Sect'), first.totalsTop)

  // Made here, so that the text that continues on later pages is read in one go, before what stands at the foot.
  const body = new BodyTags(pdf.root.add('Sect'))
  drawPassages(pdf, body, first)
  drawTurnOver(pdf, first, plan.footTop)
  let footTop = plan.footTop
  for (const block of plan.foot) {
    block.draw(pdf, pdf.root.add('Sect'), footTop)
    footTop += block.height
  }
  drawCheckLine(pdf, bol)

  for (const [i, page] of following.entries()) {
    startPage(pdf, version)
    drawNextHeader(pdf, bol, { page: i + 2, pages })
    if (page.rows.length > 0) drawMaterial(pdf, table, page.rows, page.top)
    drawPassages(pdf, body, page)
    drawTurnOver(pdf, page, BOTTOM - CHECK_LINE)
    drawCheckLine(pdf, bol)
  }
}

function startPage(pdf: TaggedPdf, version: BolVersion): void {
  pdf.addPage()
  if (version.kind === 'PREVIEW') pdf.decorate(() => pdf.watermark('PREVIEW'))
  if (version.kind === 'VOIDED') pdf.decorate(() => pdf.watermark('VOID'))
}

function drawNotice(pdf: TaggedPdf, page: PagePlan, y: number): void {
  if (page.notice === '') return
  pdf.root.add('P').draw(() => pdf.text(page.notice, LEFT, y + 10, { weight: 'bold', size: 8 }))
}

function drawPassages(pdf: TaggedPdf, tags: BodyTags, page: PagePlan): void {
  pdf.decorate(() => {
    for (const frame of page.frames) pdf.frame(frame, 1.6)
    if (page.continues !== '')
      pdf.text(`${page.continues}, CONTINUED`.toUpperCase(), LEFT, page.textTop - 6, LABEL_STRONG)
  })
  for (const line of page.lines) tags.draw(pdf, line)
}

/** So that nobody signs the first page without knowing of the second. */
function drawTurnOver(pdf: TaggedPdf, page: PagePlan, bottom: number): void {
  if (page.turnOver === '') return
  const style = { weight: 'bold', size: 8 } as const
  const [line = '', more] = wrap(page.turnOver, style, WIDTH - 20)
  const shown = more === undefined ? line : `${line.trimEnd()} ...`
  pdf.root.add('P').draw(() => pdf.text(shown, LEFT, bottom - NOTICE + 10, style))
}

/** The foot of every page: where to check the paper, spelled out for those who cannot scan. */
function drawCheckLine(pdf: TaggedPdf, bol: { snapshot: BolSnapshot; version: BolVersion }): void {
  if (bol.version.kind === 'PREVIEW') return
  const tag = pdf.root.add('P')
  const lead = 'To check that this paper is genuine: '
  const leadWidth = widthOf(lead, SMALL)
  tag.draw(() => pdf.text(lead, LEFT, BOTTOM - 8, SMALL))
  const link = tag.add('Link')
  for (const [i, line] of wrap(bol.snapshot.verifyUrl, SMALL, WIDTH - leadWidth).entries()) {
    const y = BOTTOM - 8 + i * 8
    link.draw(() => pdf.text(line, LEFT + leadWidth, y, SMALL))
    pdf.link(
      link,
      { x: LEFT + leadWidth, y: y - 7, width: widthOf(line, SMALL), height: 9 },
      bol.snapshot.verifyUrl,
    )
  }
}
