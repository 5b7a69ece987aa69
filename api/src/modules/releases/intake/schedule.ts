import { labelOf } from './labels.ts'
import { columnOf } from './columns.ts'
import { findLoadDate, type ReadDate } from './dates.ts'
import { isLoadLine, numbersOf, readLoadLine, type LoadLine } from './load-line.ts'
import { numberIn, unitIn, weightOf } from './numbers.ts'
import { isFurniture } from './furniture.ts'
import { textOf, type Cell, type Line } from './lines.ts'

/** A line of the schedule and where it stands. */
export interface ScheduleEntry {
  readonly seqs: readonly number[]
  readonly count?: number
  readonly date?: ReadDate
  readonly lbs?: number
  readonly cells: readonly Cell[]
  /** Why it is unsure. */
  readonly problem?: string
}

/** Finds the schedule wherever it stands: load lines, and tables with a load and a date column; across pages. */
export function readSchedule(lines: readonly Line[]): { entries: ScheduleEntry[]; used: Cell[] } {
  const tables = tablesIn(lines)
  const taken = new Set(tables.used)
  const entries = [...tables.entries]
  const used = [...tables.used]
  let isOpen = false
  for (const line of lines) {
    const cells = line.cells.filter((cell) => !taken.has(cell))
    if (cells.length === 0 || isFurniture(line)) continue
    const found = loadLinesOf(cells, isOpen)
    if (found.length === 0) isOpen = staysOpen(cells, isOpen)
    entries.push(...found)
    used.push(...found.flatMap((entry) => entry.cells))
  }
  const inOrder = entries.toSorted((a, b) => (a.cells[0]?.line ?? 0) - (b.cells[0]?.line ?? 0))
  return { entries: inOrder, used }
}

/** Whether some text is a line of a schedule in its own right. */
export function saysLoads(cells: readonly Cell[]): boolean {
  return isLoadLine(readLoadLine(textOf(cells)))
}

function staysOpen(cells: readonly Cell[], isOpen: boolean): boolean {
  const labels = cells.flatMap((cell) => labelOf(cell.text) ?? [])
  if (labels.some(({ name }) => name === 'schedule')) return true
  return isOpen && labels.length === 0
}

/** The load lines among the cells of a line, the longest first: one line, or several side by side. */
function loadLinesOf(cells: readonly Cell[], isInSchedule: boolean): ScheduleEntry[] {
  const found: ScheduleEntry[] = []
  for (let from = 0; from < cells.length; from += 1) {
    for (let to = Math.min(cells.length, from + 8); to > from; to -= 1) {
      const part = cells.slice(from, to)
      const entry = entryOf(part, isInSchedule && from === 0 && to === cells.length)
      if (!entry) continue
      found.push(entry)
      from = to - 1
      break
    }
  }
  return found
}

/** Under a schedule's heading a date is enough, and a few strange words make the line unsure, not unread. */
function entryOf(cells: readonly Cell[], isWholeScheduleLine: boolean): ScheduleEntry | undefined {
  const line = readLoadLine(textOf(cells))
  if (isLoadLine(line)) return toEntry(line, cells)
  const speaksOfLoad = line.date !== undefined || (line.isOpen && line.seqs.length > 0)
  if (!isWholeScheduleLine || !speaksOfLoad || line.rest.length > 60) return undefined
  if (line.rest === '') return toEntry(line, cells)
  return { ...toEntry(line, cells), problem: `The words "${line.rest}" in the schedule were not used.` }
}

function toEntry({ seqs, count, date, lbs }: LoadLine, cells: readonly Cell[]): ScheduleEntry {
  return {
    seqs,
    ...(count !== undefined && { count }),
    ...(date && { date }),
    ...(lbs !== undefined && { lbs }),
    cells,
  }
}

type Kind = 'seq' | 'count' | 'date' | 'weight' | 'other'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['date', /\bdate\b|^(?:deliver|ship|pick[- ]?up|when|scheduled|day)(?: on| by)?:?$/i],
  ['count', /^(?:(?:#|no\.?|number|qty\.?|total) ?(?:of )?)?(?:truck ?)?(?:loads|trucks|tls)\s*:?$/i],
  [
    'seq',
    /^(?:(?:truck ?)?load|truck|trip|tl|seq(?:uence)?|shipment|item|line)?\s*(?:#|no\.?|number|id)?\s*:?$/i,
  ],
  ['weight', /weight|\btons\b|\bnt\b|\blbs?\b|pounds|qty|quantity/i],
]

function kindOf(cell: Cell): Kind {
  return kinds.find(([, pattern]) => pattern.test(cell.text))?.[0] ?? 'other'
}

function tablesIn(lines: readonly Line[]): { entries: ScheduleEntry[]; used: Cell[] } {
  const entries: ScheduleEntry[] = []
  const used: Cell[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const head = headOf(lines[at])
    if (!head) continue
    const table = rowsUnder(lines, at, head)
    if (table.entries.length === 0) continue
    entries.push(...table.entries)
    used.push(...head, ...table.used)
    at = table.end
  }
  return { entries, used }
}

/** A table's heading: loads and dates, and nothing that belongs to the release as a whole. */
function headOf(line: Line | undefined): readonly Cell[] | undefined {
  if (!line || line.cells.some(({ text }) => text.length > 40 || /\d{2}/.test(text))) return undefined
  const own = line.cells.map(kindOf)
  const start = own.findIndex((kind) => kind !== 'other')
  const cells = line.cells.slice(Math.max(0, start))
  if (!own.includes('date') || !(own.includes('seq') || own.includes('count'))) return undefined
  const names = cells.map((cell) => (kindOf(cell) === 'other' ? labelOf(cell.text)?.name : undefined))
  return names.some((name) => name === 'releaseNumber' || name === 'customerPo' || name === 'customer')
    ? undefined
    : cells
}

function rowsUnder(lines: readonly Line[], headAt: number, head: readonly Cell[]) {
  const entries: ScheduleEntry[] = []
  const used: Cell[] = []
  let end = headAt
  let strange = 0
  for (let at = headAt + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || strange > 3) break
    if (isFurniture(line) || (headOf(line) && line.page !== head[0]?.page)) {
      used.push(...line.cells)
      continue
    }
    const row = rowOf(line, head)
    if (row.length === 0) {
      // At the top of a new page the seller's heading may stand between the rows.
      if (line.page === lines[end]?.page || labelOf(textOf(line.cells))?.name === 'requirements') break
      strange += 1
      continue
    }
    entries.push(...row)
    used.push(...row.flatMap((entry) => entry.cells))
    end = at
  }
  return { entries, used, end }
}

/** The loads of a row; a table may have several loads side by side, and then its heading repeats. */
function rowOf(line: Line, head: readonly Cell[]): ScheduleEntry[] {
  const groups: { kind: Kind; cell: Cell; head: Cell }[][] = []
  const first = head.map(kindOf).find((kind) => kind !== 'other')
  const groupOfHead = new Map<Cell, number>()
  let group = -1
  for (const cell of head) {
    if (kindOf(cell) === first) group += 1
    groupOfHead.set(cell, group)
  }
  for (const cell of line.cells) {
    const column = columnOf(cell, head)
    const at = column ? groupOfHead.get(column) : undefined
    if (!column || at === undefined) continue
    ;(groups[at] ??= []).push({ kind: kindOf(column), cell, head: column })
  }
  return groups.flatMap((parts) => entryOfRow(parts) ?? [])
}

function entryOfRow(parts: readonly { kind: Kind; cell: Cell; head: Cell }[]): ScheduleEntry | undefined {
  const of = (kind: Kind) => parts.find((part) => part.kind === kind)
  const seqs = numbersOf(
    /^\D{0,8}#?\s*(\d{1,3}(?!\d)\D{0,9})+$/.test(of('seq')?.cell.text ?? '')
      ? (of('seq')?.cell.text ?? '')
      : '',
  )
  const counted = /^\d{1,3}$/.exec(of('count')?.cell.text ?? '')?.[0]
  const dateText = of('date')?.cell.text ?? ''
  const date = findLoadDate(dateText, undefined)
  const isOpen = !date && readLoadLine(dateText).isOpen
  if (!(date || isOpen) && !(seqs.length > 0 && dateText === '')) return undefined
  const weight = of('weight')
  const number = weight && numberIn(weight.cell.text)
  const unit = weight && (unitIn(weight.cell.text) ?? unitIn(weight.head.text) ?? 'TONS')
  const lbs = number && unit ? weightOf(number, unit).lbs : undefined
  return {
    seqs,
    ...(counted !== undefined && { count: Number(counted) }),
    ...(date && { date }),
    ...(lbs !== undefined && { lbs }),
    cells: parts.map(({ cell }) => cell),
  }
}
