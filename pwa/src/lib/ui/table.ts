/** One column of a DataTable. */
export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** What the cell says when it has no snippet of its own; also what is measured for `decimal`. */
  readonly text: (row: Row) => string
  /** What it is sorted by; a column without it is not sorted. */
  readonly order?: (row: Row) => string | number
  /** `number` ends at the right edge; `decimal` lines up on the point, however many places follow. */
  readonly align?: 'number' | 'decimal'
  /** The column that names the row and opens it. There is exactly one. */
  readonly lead?: boolean
  /** What stands under the column: a sum. */
  readonly foot?: string
  /** A CSS width to begin with: "8rem". */
  readonly width?: string
  /** Gone when the table has under 48 rem (`medium`) or 26 rem (`narrow`) to stand in. */
  readonly hides?: 'narrow' | 'medium'
}

export interface Sorting {
  readonly column: string
  readonly down: boolean
}

/** The rows in the order of one column; rows that are equal stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  by: Sorting | undefined,
): readonly Row[] {
  const order = columns.find(({ id }) => id === by?.column)?.order
  if (!order || !by) return rows
  const factor = by.down ? -1 : 1
  return rows.toSorted((a, b) => factor * compare(order(a), order(b)))
}

/** The digits that follow the point in each row's text, at most. */
export function placesOf<Row>(rows: readonly Row[], column: Column<Row>): number {
  return Math.max(0, ...rows.map((row) => /\.(\d+)/.exec(column.text(row))?.[1]?.length ?? 0))
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), undefined, { numeric: true, sensitivity: 'base' })
}
