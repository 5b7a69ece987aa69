import { isLinedUp } from './columns.ts'
import { isUnknownLabel, labelOf, type Label } from './labels.ts'
import type { LabelName } from './label-words.ts'
import type { Cell, Line } from './lines.ts'

/** A cell that begins with a label; one we do not know has none. */
export interface Head {
  readonly cell: Cell
  readonly label: Label | undefined
}

/** Labels that are also answers: "Unit: TONS". */
const units: ReadonlySet<LabelName> = new Set(['quantity', 'unit', 'loadCount'])

/** The labels of each line. A word like "TONS" or "Destination" under a column's head, or after a colon, is a value. */
export function headsOf(lines: readonly Line[], claimed: ReadonlySet<Cell>): Head[][] {
  let header: Line | undefined
  return lines.map((line) => {
    const heads = line.cells.flatMap((cell, at) => {
      const label = claimed.has(cell) ? undefined : labelOf(cell.text)
      const isAnswer =
        label && units.has(label.name) && label.rest === '' && isMarkedLabel(line.cells[at - 1])
      return isAnswer || claimed.has(cell) || !(label || isUnknownLabel(cell.text)) ? [] : [{ cell, label }]
    })
    const above = header
    const isUnder = above && above.page === line.page && line.y - above.y < 5 * line.h
    const isAllLabels = heads.length === line.cells.length && heads.every(({ label }) => label?.rest === '')
    if (isHeader(line, heads) || (isAllLabels && !isUnder)) header = line
    else {
      header = undefined
      if (isUnder)
        return heads.filter(
          ({ cell, label }) => label?.rest !== '' || label.isMarked || !isLinedUp(cell, above.cells),
        )
    }
    return heads
  })
}

/** A row that mostly holds bare labels heads columns; what else stands in it heads one too. */
export function isHeader(line: Line, heads: readonly Head[]): boolean {
  const bare = heads.filter(({ label }) => label && label.rest === '' && !label.isMarked)
  return bare.length >= 2 && bare.length * 2 > line.cells.length
}

/** The next label to the right on the same line. */
export function nextOf(heads: readonly Head[], head: Head): Head | undefined {
  return heads.find((other) => other.cell.x > head.cell.x)
}

function isMarkedLabel(cell: Cell | undefined): boolean {
  const label = cell && labelOf(cell.text)
  return label !== undefined && label.isMarked && label.rest === ''
}
