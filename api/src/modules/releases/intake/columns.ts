import { slice, textOf, widthShare, type Cell } from './lines.ts'

const LINED_UP_POINTS = 2.5
/** Words of a line that are set wide apart ("OH    45052") still belong to one address line. */
const WIDE_GAP = 2.5
/** A cell's left edge, right edge and middle. */
const edges = [(cell: Cell) => cell.x, (cell: Cell) => cell.right, (cell: Cell) => cell.x + cell.w / 2]

/** The column head that a cell stands under: by its left edge, its middle or its right edge, whichever fits best. */
export function columnOf(cell: Cell, columns: readonly Cell[]): Cell | undefined {
  const only = columns.length === 1 ? columns[0] : undefined
  if (only)
    return cell.x > only.x - 8 && cell.x < only.x + 48 ? only : misfit(cell, only) < 8 ? only : undefined
  const lined = edges
    .map((edge) => columns.find((column) => Math.abs(edge(cell) - edge(column)) < LINED_UP_POINTS))
    .find((column) => column)
  if (lined) return lined
  const [best] = columns.toSorted((a, b) => misfit(cell, a) - misfit(cell, b))
  return best && misfit(cell, best) <= 60 ? best : undefined
}

/** The cells under a head, and those that follow them closely without a head of their own. */
export function inColumn(cells: readonly Cell[], columns: readonly Cell[], head: Cell): Cell[] {
  const found: Cell[] = []
  for (const cell of cells) {
    const column = columnOf(cell, columns)
    const last = found.at(-1)
    const follows = !column && last && cell.x - last.right < WIDE_GAP * cell.h
    if (column === head || follows) found.push(cell)
  }
  return found
}

/** Whether a cell shares an edge or its middle with one of the columns' heads. */
export function isLinedUp(cell: Cell, columns: readonly Cell[]): boolean {
  return columns.some((column) => edges.some((edge) => Math.abs(edge(cell) - edge(column)) < LINED_UP_POINTS))
}

function misfit(cell: Cell, column: Cell): number {
  return Math.min(...edges.map((edge) => Math.abs(edge(cell) - edge(column))))
}

/** A long entry may run so close to the next column that the PDF has both as one text; it is parted where that column begins. */
export function partColumns(cells: readonly Cell[], columns: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => {
    const crossed = columns.find(
      (column) =>
        column.x > cell.x + 8 &&
        column.x < cell.right - 4 &&
        !cells.some((other) => Math.abs(other.x - column.x) < 4),
    )
    if (!crossed) return [cell]
    const spaces = [...cell.text.matchAll(/ /g)].map(({ index }) => index + 1)
    const cut = spaces.find((at) => Math.abs(cell.x + widthShare(cell, at) - crossed.x) < 5)
    if (cut === undefined) return [cell]
    return [slice(cell, 0, cut), ...partColumns([slice(cell, cut)], columns)]
  })
}

/** The cells at an address's margin, and what follows them by less than `gap` type sizes. */
export function near(cells: readonly Cell[], margin: number, gap = WIDE_GAP): Cell[] {
  const found: Cell[] = []
  for (const cell of cells) {
    const last = found.at(-1)
    if (last ? cell.x - last.right < gap * cell.h : cell.x < margin + 36) found.push(cell)
  }
  return found
}

/** Whether two lines share their middle or right edge but not their left one: then they are one entry of a table set that way. */
export function isCentred(upper: Cell, lower: Cell): boolean {
  const [left, ...others] = edges
  const isLined = (edge: (cell: Cell) => number) => Math.abs(edge(upper) - edge(lower)) < LINED_UP_POINTS
  return left !== undefined && !isLined(left) && others.some(isLined)
}

/** Whether a line had no room for the first word of the next one, give or take the padding of a table. */
export function isFull(line: Cell, next: Cell, bound: number): boolean {
  const firstWord = widthShare(next, next.text.split(' ', 1)[0]?.length ?? 0)
  return line.right + firstWord + 16 >= bound
}

/** One cell out of neighbours on a line. */
export function merge(cells: readonly Cell[]): Cell {
  const first = cells[0] as Cell
  const last = cells.at(-1) ?? first
  return cells.length === 1
    ? first
    : { ...first, text: textOf(cells), w: last.right - first.x, right: last.right }
}
