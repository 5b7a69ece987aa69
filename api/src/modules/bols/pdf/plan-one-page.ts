import type { Box } from '../../../platform/pdf/tagged-pdf.ts'
import { FIRST_PAGE_TOP } from './header.ts'
import { tableHeight } from './material.ts'
import { BODY_GAP, LEFT, TEXT_COLUMN, textColumns, WIDTH } from './page-grid.ts'
import { FRAME_PADDING, pour, pourEvenly, setPassages, type Passage, type Poured } from './passages.ts'
import type { BolParts, PagePlan } from './plan.ts'

/** Plans everything on one page, with flowing text of the given size; undefined when it does not fit. */
export function planOnePage(parts: BolParts, size: number): PagePlan | undefined {
  const totalsTop = parts.tableTop + tableHeight(parts.rows)
  const textTop = totalsTop + parts.totals.height + BODY_GAP
  const height = parts.footTop - BODY_GAP - textTop
  if (height < 0) return undefined
  const text = pourOnOnePage(parts.passages, size, { x: LEFT, y: textTop, width: WIDTH, height })
  if (!text) return undefined
  return {
    ...text,
    top: FIRST_PAGE_TOP,
    rows: parts.rows,
    notice: '',
    totalsTop,
    continues: '',
    textTop,
    turnOver: '',
  }
}

/** Plain text left and critical text right, if there are both; else across the page; else flowing through two columns. */
function pourOnOnePage(passages: readonly Passage[], size: number, area: Box): Poured | undefined {
  const plain = passages.filter((passage) => !passage.boxed)
  const boxed = passages.filter((passage) => passage.boxed)
  const attempts =
    plain.length > 0 && boxed.length > 0
      ? [pourBeside(plain, boxed, size, area)]
      : setPassages(passages, size, area.width).length <= SHORT
        ? [pour(setPassages(passages, size, area.width), [area])]
        : []
  const inTurn = pourEvenly(setPassages(passages, size, TEXT_COLUMN), textColumns(area))
  return [...attempts, inTurn].find((poured) => poured.rest.length === 0)
}

/** A heading and two lines may run across the whole page; more would be hard to read. */
const SHORT = 3

function pourBeside(plain: readonly Passage[], boxed: readonly Passage[], size: number, area: Box): Poured {
  const [left, right] = textColumns(area)
  // Its first line then stands level with the first line inside the frame.
  const lowered = { ...left, y: left.y + FRAME_PADDING, height: left.height - FRAME_PADDING }
  const one = pour(setPassages(plain, size, TEXT_COLUMN), [lowered])
  const other = pour(setPassages(boxed, size, TEXT_COLUMN), [right])
  return {
    lines: [...one.lines, ...other.lines],
    frames: [...one.frames, ...other.frames],
    rest: [...one.rest, ...other.rest],
    height: Math.max(one.height, other.height),
  }
}
