import { isFurniture } from './furniture.ts'
import { labelOf, type Label } from './labels.ts'
import { isFull } from './columns.ts'
import { slice, textOf, type Cell, type Line } from './lines.ts'
import { saysLoads } from './schedule.ts'

/** One instruction, with the lines it stands on. */
export interface Instruction {
  readonly text: string
  readonly cells: readonly Cell[]
}

/** What the seller asks of the yard, the trucker and the BOL. */
export interface ReadInstructions {
  readonly requirements: readonly Instruction[]
  /** What stands under "Critical" or "Important". */
  readonly critical: readonly Instruction[]
  /** What stands beside "Trucking requirements": a rule for the carrier, not for the BOL. */
  readonly trucking: readonly Instruction[]
  readonly used: readonly Cell[]
}

const bullet = /^(?:[-–—*•●▪‣·»◦\uf0b7]|\(?\d{1,2}[.)]|\(?[a-z]\)|[a-h]\.)\s+(?=\S)/
const closing =
  /^(?:(?:best |kind |warm )?regards|sincerely|thank(?:s| you)|yours|respectfully|authori[sz]ed (?:by|signature)|signature|signed|approved by|sales desk|questions)\b/i

/** Reads the lists of instructions: under their heading, or as starred lines of their own. `claimed` holds what is known to be something else. */
export function readInstructions(
  lines: readonly Line[],
  claimed: ReadonlySet<Cell>,
  rightMargins: readonly number[],
): ReadInstructions {
  const found = {
    requirements: [] as Instruction[],
    critical: [] as Instruction[],
    trucking: [] as Instruction[],
  }
  const used = new Set<Cell>()
  for (const line of lines) {
    for (const cell of line.cells) {
      if (claimed.has(cell) || used.has(cell)) continue
      const label = headingOf(cell)
      const right = line.cells.find((other) => other.x > cell.x && labelOf(other.text) !== undefined)
      if (label) {
        const list = listUnder({
          lines,
          claimed,
          line,
          heading: cell,
          label,
          bound: right?.x ?? rightMargins[line.page - 1] ?? 0,
        })
        const kind = label.name === 'critical' ? 'critical' : 'requirements'
        found[label.name === 'trucking' ? 'trucking' : kind].push(...list.beside)
        found[kind].push(...list.items)
        for (const each of [cell, ...[...list.beside, ...list.items].flatMap(({ cells }) => cells)])
          used.add(each)
        for (const each of list.used) used.add(each)
      } else if (bullet.test(textOf(line.cells)) && cell === line.cells[0] && !isFurniture(line)) {
        const list = itemsFrom({
          lines,
          claimed,
          at: line.index,
          left: cell.x,
          bound: rightMargins[line.page - 1] ?? 0,
          heading: undefined,
        })
        found.requirements.push(...list.items)
        for (const each of list.used) used.add(each)
      }
    }
  }
  return { ...found, used: [...used] }
}

function headingOf(cell: Cell): Label | undefined {
  const label = labelOf(cell.text)
  if (!label || (label.rest !== '' && !label.isMarked)) return undefined
  return ['requirements', 'critical', 'trucking'].includes(label.name) ? label : undefined
}

interface Section {
  readonly lines: readonly Line[]
  readonly claimed: ReadonlySet<Cell>
}

function listUnder({
  lines,
  claimed,
  line,
  heading,
  label,
  bound,
}: Section & { line: Line; heading: Cell; label: Label; bound: number }) {
  const right = line.cells.filter((cell) => cell.x > heading.x && cell.x < bound && !claimed.has(cell))
  const rest = label.rest === '' ? [] : [slice(heading, label.restStart)]
  const text = textOf([...rest, ...right]).replace(bullet, '')
  const under = itemsFrom({
    lines,
    claimed,
    at: line.index + 1,
    left: heading.x,
    bound,
    heading: text === '' ? heading : undefined,
    beside: text === '' ? undefined : heading,
  })
  const beside =
    text === ''
      ? []
      : [
          {
            text: [text, ...under.lead.map((cell) => cell.text)].join(' '),
            cells: [heading, ...right, ...under.lead],
          },
        ]
  return { beside, items: under.items, used: [...right, ...under.used] }
}

/** Reads items line by line until the list ends: at a load line, another heading, a farewell, or an empty stretch. */
function itemsFrom({
  lines,
  claimed,
  at,
  left,
  bound,
  heading,
  beside,
}: Section & {
  at: number
  left: number
  bound: number
  heading: Cell | undefined
  beside?: Cell | undefined
}) {
  const items: { text: string; cells: Cell[] }[] = []
  const lead: Cell[] = []
  const used: Cell[] = []
  let previous: Cell | undefined = heading ?? beside
  let margin: number | undefined
  let isBulleted = heading === undefined && beside === undefined
  const isLoose = isBulleted
  for (const line of lines.slice(at)) {
    if (isFurniture(line)) continue
    const cells = line.cells.filter((cell) => cell.x > left - 4 && cell.x < bound)
    const [first] = cells
    if (!first) continue
    const text = textOf(cells)
    const isItem = bullet.test(text)
    const samePage = previous === undefined || previous.page === first.page
    const gap = samePage && previous ? (line.y - previous.y) / first.h : 0
    if (cells.some((cell) => claimed.has(cell)) || saysLoads(cells) || closing.test(text)) break
    const isIndented =
      heading !== undefined && margin !== undefined && margin > heading.x + 4 && first.x > margin - 2
    if (
      !isItem &&
      !isIndented &&
      endsList(cells, heading !== undefined && first.x > heading.x + 4 && !isBulleted)
    )
      break
    if (!isItem && samePage && gap > (items.length === 0 ? 3.4 : isBulleted ? 1.9 : 2.6)) break
    if (isItem && isLoose && items.length > 0 && gap > 4) break
    if (!isItem && margin !== undefined && first.x < margin - 2) break
    if (items.length === 0 && !isItem && beside) {
      if (gap > 1.6 || !previous || !isFull(lead.at(-1) ?? rightEnd(beside, lines), first, bound)) break
      lead.push(...cells)
    } else if (
      isItem ||
      items.length === 0 ||
      !goesOn({ previous: items.at(-1)?.cells.at(-1), first, isBulleted, margin, bound, text })
    ) {
      if (items.length === 0) isBulleted = isItem
      margin = Math.min(margin ?? first.x, first.x)
      items.push({ text: text.replace(bullet, ''), cells: [...cells] })
    } else {
      const last = items.at(-1)
      if (last) items[items.length - 1] = { text: `${last.text} ${text}`, cells: [...last.cells, ...cells] }
    }
    used.push(...cells)
    previous = first
  }
  return { items, lead, used }
}

/** Whether a line goes on with the item above it, rather than being an item of its own. */
function goesOn({
  previous,
  first,
  isBulleted,
  margin,
  bound,
  text,
}: {
  previous: Cell | undefined
  first: Cell
  isBulleted: boolean
  margin: number | undefined
  bound: number
  text: string
}): boolean {
  if (isBulleted) return true
  if (margin !== undefined && first.x > margin + 4) return true
  if (!previous) return false
  // A line that no paragraph could have held was not wrapped, so nothing goes on from it.
  const wasWrapped = previous.right <= bound + 3 && isFull(previous, first, bound)
  return wasWrapped || (/^[a-z]/.test(text) && !/[.;:!]$/.test(previous.text))
}

/** A known label ends the list; where items are set in, only a heading does, since an item may begin with "PO:". */
function endsList(cells: readonly Cell[], isSetIn: boolean): boolean {
  const labels = cells.flatMap((cell) => labelOf(cell.text) ?? [])
  const heading = ['requirements', 'critical', 'trucking', 'schedule', 'chemistry']
  return labels.some(({ name, rest }) => (isSetIn ? heading.includes(name) && rest === '' : true))
}

function rightEnd(cell: Cell, lines: readonly Line[]): Cell {
  return lines[cell.line]?.cells.at(-1) ?? cell
}
