import type { Box } from '../../../platform/pdf/tagged-pdf.ts'
import { marksOf, type BolSnapshot, type BolVersion } from '../domain/snapshot.ts'
import { FIRST_PAGE_TOP, setTenantName, type TenantName } from './header.ts'
import { materialRows, type MaterialRow } from './material.ts'
import { notesBlock } from './notes.ts'
import { BOTTOM, CHECK_LINE, DENSITIES, SEVERAL_PAGES, type Block, type Density } from './page-grid.ts'
import { partiesBlock, shipmentBlock } from './parties.ts'
import type { Passage, PlacedLine } from './passages.ts'
import { planOnePage } from './plan-one-page.ts'
import { planSeveralPages } from './plan-several-pages.ts'
import { signaturesBlock } from './signatures.ts'
import { Spill } from './spill.ts'
import { totalsBlock } from './totals.ts'
import { PRINTED_COPY } from './wording.ts'

export interface BolPlan extends BolParts {
  readonly pages: readonly PagePlan[]
}

/** What the first page always carries, and what flows. */
export interface BolParts {
  readonly tenantName: TenantName
  readonly head: readonly Block[]
  readonly totals: Block
  readonly foot: readonly Block[]
  readonly footTop: number
  readonly rows: readonly MaterialRow[]
  readonly tableTop: number
  readonly passages: readonly Passage[]
}

export interface PagePlan {
  readonly top: number
  readonly rows: readonly MaterialRow[]
  /** That rows follow on the next page; "" when none do. */
  readonly notice: string
  readonly totalsTop: number
  /** The heading of the text that runs on from the page before. */
  readonly continues: string
  readonly textTop: number
  readonly lines: readonly PlacedLine[]
  readonly frames: readonly Box[]
  /** What the reader must turn the page for; "" at the end. */
  readonly turnOver: string
}

/** Decides what stands where: on one page if some density allows it, else on as many as it takes. */
export function planPages(bol: { snapshot: BolSnapshot; version: BolVersion }): BolPlan {
  for (const density of DENSITIES) {
    const parts = partsOf(bol, density)
    const page = planOnePage(parts, density.text)
    if (page) return { ...parts, pages: [page] }
  }
  const parts = partsOf(bol, SEVERAL_PAGES)
  return { ...parts, pages: planSeveralPages(parts, SEVERAL_PAGES.text) }
}

function partsOf(bol: { snapshot: BolSnapshot; version: BolVersion }, density: Density): BolParts {
  const spill = new Spill()
  const head = [partiesBlock(bol.snapshot, density, spill), shipmentBlock(bol.snapshot, density, spill)]
  const foot = [notesBlock(bol, spill), signaturesBlock(bol, spill)]
  return {
    tenantName: setTenantName(bol.snapshot.tenantName, spill),
    head,
    foot,
    totals: totalsBlock(bol.snapshot),
    footTop: BOTTOM - CHECK_LINE - heightOf(foot),
    rows: materialRows(bol.snapshot.lines, density),
    tableTop: FIRST_PAGE_TOP + heightOf(head),
    passages: [...passagesOf(bol), ...spill.texts.map(({ heading, text }) => passage(heading, text, false))],
  }
}

function passagesOf({ snapshot, version }: { snapshot: BolSnapshot; version: BolVersion }): Passage[] {
  const { requirements, specialInstructions } = snapshot
  const { signed } = marksOf(version)
  const passages: Passage[] = []
  if (snapshot.lines.some((line) => line.hazmat)) {
    passages.push(passage('Hazardous material: printed copy required', PRINTED_COPY, true))
  }
  if (requirements.length > 0) {
    passages.push({ heading: 'Requirements', paragraphs: requirements, numbered: true, boxed: false })
  }
  if (specialInstructions) passages.push(passage('Special instructions', specialInstructions, true))
  if (signed?.reservation) passages.push(passage('Reservation of the driver', signed.reservation, true))
  return passages
}

function passage(heading: string, text: string, boxed: boolean): Passage {
  return { heading, paragraphs: text.split('\n'), numbered: false, boxed }
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => height + block.height, 0)
}
