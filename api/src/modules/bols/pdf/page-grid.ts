import type { TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Box, Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'

/** The page's edges in points; every block starts and ends on them. */
export const LEFT = 30
export const RIGHT = 762
export const TOP = 24
export const BOTTOM = 594
export const WIDTH = RIGHT - LEFT

/** Space between a vertical rule and the text beside it. */
export const GUTTER = 8
export const HAIRLINE = 0.5
export const RULE = 1.4

export const LABEL: TypeStyle = { weight: 'regular', size: 7, tracking: 0.45 }
export const LABEL_STRONG: TypeStyle = { weight: 'bold', size: 7.5, tracking: 0.5 }
export const SMALL: TypeStyle = { weight: 'regular', size: 7 }

/** A part of the page whose height is known before it is drawn, so that pages can be planned first. */
export interface Block {
  readonly height: number
  draw(pdf: TaggedPdf, tag: Tag, y: number): void
}

/** How large the page is set; the roomiest that fits on one page is taken. */
export interface Density {
  /** Names, and the material. */
  readonly strong: number
  /** Facts and addresses. */
  readonly value: number
  /** Requirements, instructions. */
  readonly text: number
}

export const DENSITIES: readonly Density[] = [
  { strong: 11.5, value: 10, text: 9.5 },
  { strong: 10.5, value: 9.5, text: 8.5 },
  { strong: 9.5, value: 9, text: 7.5 },
  { strong: 9, value: 8, text: 7 },
]

/** For papers that need several pages anyway: no reason left to set them small. */
export const SEVERAL_PAGES: Density = { strong: 10.5, value: 9.5, text: 9 }

/** The left edge of column `index` of `count` equal ones. */
export function columnStart(index: number, count: number): number {
  return LEFT + (WIDTH / count) * index
}

/** Between the blocks and the text that flows. */
export const BODY_GAP = 6
/** Room for a line that says where something continues. */
export const NOTICE = 14
/** Room at the foot of each page for the address of the check page. */
export const CHECK_LINE = 16
/** Width of one of the two columns that text flows through. */
export const TEXT_COLUMN = (WIDTH - 2 * GUTTER) / 2

export function textColumns(area: Box): [Box, Box] {
  const left = { ...area, width: TEXT_COLUMN }
  return [left, { ...left, x: area.x + area.width - TEXT_COLUMN }]
}
