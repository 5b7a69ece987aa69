import { FIRST_PAGE_TOP, NEXT_PAGE_TOP } from './header.ts'
import { MATERIAL_HEAD, tableHeight, takeRows, type MaterialRow } from './material.ts'
import { BODY_GAP, BOTTOM, CHECK_LINE, LEFT, NOTICE, TEXT_COLUMN, textColumns, WIDTH } from './page-grid.ts'
import { pour, pourEvenly, setPassages, type PassageLine } from './passages.ts'
import type { BolParts, PagePlan } from './plan.ts'

/**
 * Plans a paper on several pages. The first keeps the parties, the weights, the stamps and the signatures; what is
 * critical comes first in the text, and each page says what the reader must turn it for.
 */
export function planSeveralPages(parts: BolParts, size: number): PagePlan[] {
  const critical = parts.passages.filter((passage) => passage.boxed)
  const plain = parts.passages.filter((passage) => !passage.boxed)
  let next = planFirstPage(parts, setPassages([...critical, ...plain], size, TEXT_COLUMN))
  const pages = [next.page]
  while (next.rows.length > 0 || next.lines.length > 0) {
    const before = next
    next = planNextPage(before.rows, before.lines)
    pages.push(next.page)
    const stuck = next.page.rows.length === 0 && next.lines.length === before.lines.length
    if (stuck) throw new Error('A text of this BOL fits on no page')
  }
  return pages
}

/** Less room than this under a table is left empty. */
const LEAST_TEXT = 110

interface Planned {
  readonly page: PagePlan
  readonly rows: readonly MaterialRow[]
  readonly lines: readonly PassageLine[]
}

function planFirstPage(parts: BolParts, lines: readonly PassageLine[]): Planned {
  const room = parts.footTop - NOTICE - parts.totals.height - parts.tableTop
  const { taken, rest } = takeRows(parts.rows, room - MATERIAL_HEAD - NOTICE)
  const totalsTop = parts.tableTop + tableHeight(taken) + (rest.length > 0 ? NOTICE : 0)
  const textTop = totalsTop + parts.totals.height + BODY_GAP
  const area = { x: LEFT, y: textTop, width: WIDTH, height: parts.footTop - NOTICE - textTop }
  const poured = pour(lines, textColumns(area))
  return {
    rows: rest,
    lines: poured.rest,
    page: {
      ...poured,
      top: FIRST_PAGE_TOP,
      rows: taken,
      notice:
        rest.length > 0 ? 'The material continues on page 2. The weights below are of the whole load.' : '',
      totalsTop,
      continues: '',
      textTop,
      turnOver: turnOver(poured.rest),
    },
  }
}

function planNextPage(rows: readonly MaterialRow[], lines: readonly PassageLine[]): Planned {
  const bottom = BOTTOM - CHECK_LINE - NOTICE
  const { taken, rest } = takeRows(rows, bottom - NEXT_PAGE_TOP - MATERIAL_HEAD)
  const [first] = lines
  const continues = first && first.paragraph !== -1 ? first.passage.heading : ''
  const textTop =
    NEXT_PAGE_TOP + (taken.length > 0 ? tableHeight(taken) : 0) + 2 * BODY_GAP + (continues === '' ? 0 : 10)
  const area = { x: LEFT, y: textTop, width: WIDTH, height: bottom - textTop }
  const poured = pourEvenly(rest.length === 0 && area.height >= LEAST_TEXT ? lines : [], textColumns(area))
  const left = lines.slice(poured.lines.length)
  return {
    rows: rest,
    lines: left,
    page: {
      ...poured,
      top: NEXT_PAGE_TOP,
      rows: taken,
      notice: '',
      totalsTop: 0,
      continues: poured.lines.length > 0 ? continues : '',
      textTop,
      turnOver: turnOver(left),
    },
  }
}

function turnOver(rest: readonly PassageLine[]): string {
  const headings = [...new Set(rest.map((line) => line.passage.heading))]
  return headings.length === 0 ? '' : `On the next page: ${headings.join(', ')}.`
}
