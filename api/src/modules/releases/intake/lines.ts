import type { Place, TextPage, TextRun } from './text-page.ts'

/** Text that stands together on one line: a word, a sentence, or one entry of a column. */
export interface Cell extends Place {
  readonly text: string
  readonly right: number
  /** The number of its line in the document. */
  readonly line: number
}

/** One line of the document, its cells from left to right. */
export interface Line {
  readonly index: number
  readonly page: number
  readonly y: number
  readonly h: number
  readonly cells: readonly Cell[]
}

/** Gaps of up to this many type sizes are spaces between words; wider ones part columns. */
const WORD_GAP = 0.7
const SAME_LINE = 0.35
const OVERPRINT_POINTS = 1.5

/** Puts the runs of all pages into lines of cells, in reading order. */
export function linesOf(pages: readonly TextPage[]): Line[] {
  const lines: Line[] = []
  pages.forEach((page, at) => {
    for (const row of rowsOf(page.runs)) {
      const index = lines.length
      const cells = cellsOf(row, at + 1, index)
      lines.push(lineOf(cells, index))
    }
  })
  return lines
}

/** The line that these cells make up. */
export function lineOf(cells: readonly Cell[], index: number): Line {
  const first = cells[0]
  return {
    index,
    page: first?.page ?? 1,
    y: Math.max(...cells.map((cell) => cell.y + cell.h)) - (first?.h ?? 0),
    h: Math.max(...cells.map((cell) => cell.h)),
    cells,
  }
}

/** The text of a line as one sentence. */
export function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join(' ')
}

/** The part of a cell between two of its characters, with the place it takes up. */
export function slice(cell: Cell, from: number, to = cell.text.length): Cell {
  const raw = cell.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const text = raw.trim()
  const left = cell.x + widthShare(cell, start)
  const right = cell.x + widthShare(cell, start + text.length)
  return { ...cell, text, x: left, w: right - left, right }
}

/** The box around some cells; undefined when they are none or stand on several pages and no box can hold them. */
export function placeOf(cells: readonly Place[]): Place | undefined {
  const first = cells[0]
  if (!first) return undefined
  const same = cells.filter((cell) => cell.page === first.page)
  const x = Math.min(...same.map((cell) => cell.x))
  const y = Math.min(...same.map((cell) => cell.y))
  const w = Math.max(...same.map((cell) => cell.x + cell.w)) - x
  const h = Math.max(...same.map((cell) => cell.y + cell.h)) - y
  return { page: first.page, x: tenth(x), y: tenth(y), w: tenth(w), h: tenth(h) }
}

/** How far into the cell a character begins, in points, judged by the usual widths of letters. */
export function widthShare(cell: Cell, characters: number): number {
  const whole = typicalWidth(cell.text)
  return whole === 0 ? 0 : (cell.w * typicalWidth(cell.text.slice(0, characters))) / whole
}

function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const sound = runs.filter(
    (run) => run.text.trim() !== '' && run.h > 0 && [run.x, run.y, run.w, run.h].every(Number.isFinite),
  )
  const sorted = [...sound].sort((a, b) => a.y + a.h * 0.8 - (b.y + b.h * 0.8) || a.x - b.x)
  const rows: TextRun[][] = []
  let baseline = Number.NaN
  for (const run of sorted) {
    const own = run.y + run.h * 0.8
    const row = rows.at(-1)
    if (row && Math.abs(own - baseline) <= SAME_LINE * Math.min(run.h, row[0]?.h ?? run.h)) row.push(run)
    else {
      rows.push([run])
      baseline = own
    }
  }
  return rows.map((row) => withoutOverprint(row.sort((a, b) => a.x - b.x)))
}

/** Some programs print bold by drawing the same text twice. */
function withoutOverprint(row: TextRun[]): TextRun[] {
  return row.filter((run, at) => {
    const before = row[at - 1]
    return !(before && before.text === run.text && run.x - before.x < OVERPRINT_POINTS)
  })
}

function cellsOf(row: readonly TextRun[], page: number, line: number): Cell[] {
  const cells: Cell[] = []
  for (const run of row) {
    const text = run.text.replace(/\s+/g, ' ').trim()
    const last = cells.at(-1)
    const gap = last ? run.x - last.right : 0
    const cell = { text, x: run.x, y: run.y, w: run.w, h: run.h, right: run.x + run.w, page, line }
    if (last && gap <= WORD_GAP * run.h && gap >= -WORD_GAP * run.h)
      cells[cells.length - 1] = joined(last, cell, gap)
    else cells.push(cell)
  }
  return cells
}

function joined(left: Cell, right: Cell, gap: number): Cell {
  const space = gap > 0.12 * right.h ? ' ' : ''
  const y = Math.min(left.y, right.y)
  return {
    ...left,
    text: left.text + space + right.text,
    y,
    h: Math.max(left.y + left.h, right.y + right.h) - y,
    w: right.right - left.x,
    right: right.right,
  }
}

function typicalWidth(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[iljtfr.,;:'|!I()[\]/ -]/.test(letter)) width += 0.29
    else if (/[mwMW%@]/.test(letter)) width += 0.85
    else if (/[A-Z&]/.test(letter)) width += 0.68
    else width += 0.55
  }
  return width
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
