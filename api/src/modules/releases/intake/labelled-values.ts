import { inColumn, isCentred, isFull, merge, near, partColumns } from './columns.ts'
import { headsOf, isHeader, nextOf, type Head } from './label-heads.ts'
import type { Label } from './labels.ts'
import type { LabelName } from './label-words.ts'
import { slice, textOf, type Cell, type Line } from './lines.ts'

/** A label and the text that belongs to it, line by line. */
export interface Labelled {
  readonly label: Label
  readonly head: Cell
  /** Each line of the value, its cells joined to one. */
  readonly values: readonly Cell[]
  readonly how: 'inline' | 'right' | 'below'
  /** Where the column of the value ends, in points; a line that reaches it goes on in the next one. */
  readonly bound: number
}

/** Labels that stand inside an address and do not end it. */
const insideBlocks: ReadonlySet<LabelName> = new Set(['phone', 'careOf'])
const MAX_LINES = 10
/** Two spaces of a typewriter, in type sizes: more than that parts a value from the next column. */
const WORD_GAP = 1.3
/** In a table row as high as an address the other columns' values may stand at its foot. */
const FAR_BELOW_POINTS = 90

/** Finds every label that is not `claimed`, and its value: in the same cell, to the right, or below. */
export function labelledValues(
  lines: readonly Line[],
  claimed: ReadonlySet<Cell>,
  rightMargins: readonly number[],
): Labelled[] {
  const heads = headsOf(lines, claimed)
  const besides = lines.flatMap((line, at) => valuesBeside(line, heads[at] ?? [], rightMargins))
  const owned = new Set<Cell>([...claimed, ...besides.flatMap(({ taken }) => taken)])
  const found: Labelled[] = []
  for (const { value, taken } of besides) {
    const more = linesUnder({ lines, heads, owned, value })
    if (value.how === 'right' && taken.length > 0 && value.values.length === 0) continue
    found.push(more.length === 0 ? value : { ...value, values: [...value.values, ...more] })
  }
  lines.forEach((line, at) => {
    const row = heads[at] ?? []
    for (const head of row) {
      if (!head.label || head.label.rest !== '') continue
      const values = valuesBelow({ lines, heads, owned, line, row, head, label: head.label })
      const bound = nextOf(row, head)?.cell.x ?? rightMargins[line.page - 1] ?? Number.POSITIVE_INFINITY
      if (values.length > 0) found.push({ label: head.label, head: head.cell, values, how: 'below', bound })
    }
  })
  return found
}

/** The value as one text, with lines that were only wrapped for want of room put together again; `unused` are lines that seem to be something else. */
export function unwrapped({ values, bound }: Labelled): { cells: Cell[]; text: string; unused: Cell[] } {
  const cells: Cell[] = []
  for (const cell of values) {
    const last = cells.at(-1)
    if (last && !isFull(last, cell, bound) && !isCentred(last, cell)) break
    cells.push(cell)
  }
  return { cells, text: textOf(cells), unused: values.slice(cells.length) }
}

/** Addresses: several lines belong to them, with room between. "Bill to" is one too. */
function isAddress({ name, strength }: Label): boolean {
  return name === 'shipTo' || name === 'shipFrom' || (name === 'customer' && strength < 0.8)
}

function valuesBeside(line: Line, heads: readonly Head[], rightMargins: readonly number[]) {
  const isHeaderRow = isHeader(line, heads)
  return heads.flatMap((head) => {
    const { cell, label } = head
    const next = nextOf(heads, head)
    const after = line.cells.filter((other) => other.x > cell.x && (!next || other.x < next.cell.x))
    // What stands far to the right of a value belongs to another column.
    const right =
      label && label.rest !== ''
        ? near([cell, ...after], cell.x, WORD_GAP).slice(1)
        : near(after, Number.POSITIVE_INFINITY)
    const bound = next?.cell.x ?? rightMargins[line.page - 1] ?? Number.POSITIVE_INFINITY
    if (!label) return right.length > 0 && !isHeaderRow ? [{ value: nothing(cell), taken: right }] : []
    if (label.rest !== '') {
      const values = [merge([slice(cell, label.restStart), ...right])]
      return [{ value: { label, head: cell, values, how: 'inline' as const, bound }, taken: right }]
    }
    if (right.length === 0 || isHeaderRow) return []
    return [
      { value: { label, head: cell, values: [merge(right)], how: 'right' as const, bound }, taken: right },
    ]
  })
}

/** An unknown label keeps its value to itself. */
function nothing(cell: Cell): Labelled {
  const label: Label = { name: 'other', strength: 0, isMarked: true, rest: '', restStart: 0, note: '' }
  return { label, head: cell, values: [], how: 'right', bound: 0 }
}

/** Lines that go on under a value which stands beside its label, at the value's own margin. */
function linesUnder({
  lines,
  heads,
  owned,
  value,
}: {
  lines: readonly Line[]
  heads: readonly Head[][]
  owned: ReadonlySet<Cell>
  value: Labelled
}): Cell[] {
  const first = value.values[0]
  if (!first) return []
  const isBlock = isAddress(value.label)
  const found: Cell[] = []
  for (let at = first.line + 1; at < lines.length && found.length < MAX_LINES; at += 1) {
    const line = lines[at]
    const last = found.at(-1) ?? first
    if (!line || line.page !== first.page || line.y - last.y > (isBlock ? 3 : 1.6) * last.h) break
    const atLabel =
      isBlock && value.how === 'inline' ? Math.abs((line.cells[0]?.x ?? 0) - value.head.x) < 4 : false
    const margin = atLabel ? value.head.x : first.x
    // Something at the labels' own margin begins the next row, whether we know it or not.
    if (value.how === 'right' && line.cells.some((cell) => Math.abs(cell.x - value.head.x) < 4)) break
    const room = line.cells.filter((cell) => cell.x > margin - 4 && cell.x < value.bound - 2)
    const own = isBlock ? near(room, margin) : room
    if (!isBlock && (heads[at]?.length ?? 0) > 0) break
    const plain = untilLabel(own, owned, heads[at] ?? [], isBlock)
    if (plain.length > 0 && (isBlock || Math.abs((plain[0]?.x ?? 0) - first.x) < 4)) found.push(merge(plain))
    if (plain.length < own.length) break
  }
  return found
}

function valuesBelow({
  lines,
  heads,
  owned,
  line,
  row,
  head,
  label,
}: {
  lines: readonly Line[]
  heads: readonly Head[][]
  owned: ReadonlySet<Cell>
  line: Line
  row: readonly Head[]
  head: Head
  label: Label
}): Cell[] {
  const isBlock = isAddress(label)
  const open = row.filter((other) => !other.label || other.label.rest === '').map(({ cell }) => cell)
  const columns = isHeader(line, row) ? line.cells : open
  const found: Cell[] = []
  for (let at = line.index + 1; at < lines.length && found.length < MAX_LINES; at += 1) {
    const below = lines[at]
    const last = found.at(-1)
    if (!below || below.page !== line.page) break
    if (last ? below.y - last.y > (isBlock ? 3 : 1.6) * last.h : below.y - line.y > FAR_BELOW_POINTS) break
    const headsBelow = heads[at] ?? []
    if (headsBelow.filter((other) => !other.label || other.label.rest === '').length >= 2) break
    const own = inColumn(partColumns(below.cells, columns), columns, head.cell)
    const aligned = isBlock && found[0] ? near(own, found[0].x) : own
    if (aligned.length === 0) continue
    const plain = untilLabel(aligned, owned, headsBelow, isBlock)
    if (plain.length > 0) found.push(merge(plain))
    if (plain.length < aligned.length) break
  }
  return found
}

/** The cells before the first that is a label or belongs to one: a customer's code may stand right behind the ZIP. */
function untilLabel(
  cells: readonly Cell[],
  owned: ReadonlySet<Cell>,
  heads: readonly Head[],
  isBlock: boolean,
): readonly Cell[] {
  const end = cells.findIndex((cell) => owned.has(cell) || endsBlock(heads, cell, isBlock))
  return end < 0 ? cells : cells.slice(0, end)
}

function endsBlock(heads: readonly Head[], cell: Cell, isBlock: boolean): boolean {
  const head = heads.find((other) => other.cell === cell)
  if (!head) return false
  const isAttention = /^(?:attn|attention|contact|fax|e-?mail)/i.test(cell.text)
  return !(isBlock && (isAttention || (head.label && insideBlocks.has(head.label.name))))
}
