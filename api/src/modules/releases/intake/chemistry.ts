import { ELEMENT, elementNamed } from './chemistry-words.ts'
import { labelOf } from './labels.ts'
import { columnOf } from './columns.ts'
import { slice, textOf, type Cell, type Line } from './lines.ts'

/** One element of the analysis, in weight percent. */
export interface ReadElement {
  readonly element: string
  /** Decimal number as printed, with a zero before a leading point. */
  readonly percent: string
  readonly cell: Cell
  /** Why it is unsure. */
  readonly problem?: string
}

/** What the document says about chemistry, and the cells that say it. */
export interface ReadChemistry {
  readonly elements: readonly ReadElement[]
  readonly used: readonly Cell[]
  readonly flags: readonly string[]
}

const VALUE = '(\\d*\\.\\d+|\\d{1,3}(?![\\d,]))'
const pair = new RegExp(
  `(?<![A-Za-z])%?\\s?(${ELEMENT})(?:\\s*\\((?:${ELEMENT}|%|wt\\.? ?%)\\))?\\s*(?:wt\\.?\\s*)?%?\\s*[:=–-]?\\s*([<≤~]?)\\s*${VALUE}(?:\\s*[-–]\\s*${VALUE})?\\s*(%|ppm\\b)?\\s*(max\\b\\.?|min\\b\\.?|typ\\b\\.?)?`,
  'gi',
)
const vocabulary = new RegExp(
  `(?<![A-Za-z])(?:${ELEMENT}|max|min|typ|wt|ppm|and|pct)(?![A-Za-z])|[\\d.,;:/|%=<>≤~()\\s–-]+`,
  'gi',
)
const columnHead = new RegExp(`^%?\\s?(${ELEMENT})\\s*(?:,?\\s*\\(?(?:wt\\.? ?)?(?:%|pct\\.?)\\)?)?$`, 'i')
/** A line that ends in an element, its number on the next. */
const danglingElement = new RegExp(`(?<![A-Za-z])(?:${ELEMENT})\\s*[:=]?$`, 'i')
const headRun = new RegExp(`^(?:%?\\s?(?:${ELEMENT})\\s*%?[\\s,/|]*){3,}$`, 'i')

/** Reads the analysis: pairs in a sentence or list ("C 4.03 Si .275"), and tables with the elements above their values. */
export function readChemistry(lines: readonly Line[]): ReadChemistry {
  const found = [...pairsIn(lines), ...tablesIn(lines)]
  const elements: ReadElement[] = []
  const flags: string[] = []
  for (const one of found.flatMap((part) => part.elements)) {
    const before = elements.find(({ element }) => element === one.element)
    if (!before) elements.push(one)
    else if (Number(before.percent) !== Number(one.percent))
      flags.push(`${one.element} is given twice: ${before.percent} and ${one.percent}. The first was taken.`)
    if (one.problem) flags.push(one.problem)
  }
  return {
    elements: elements.filter(({ percent }) => percent !== ''),
    used: found.flatMap((part) => part.used),
    flags,
  }
}

type Part = { readonly elements: ReadElement[]; readonly used: Cell[] }

/** Lines below each other that hold nothing but elements and numbers are one list, even when a pair is cut by the line's end. */
function pairsIn(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let list: { cells: Cell[]; isLabelled: boolean; used: Cell[] } | undefined
  const close = () => {
    const elements = list ? pairsOf(list.cells) : []
    if (list && (elements.length >= 2 || (list.isLabelled && elements.length > 0)))
      parts.push({ elements, used: list.used })
    list = undefined
  }
  for (const line of lines) {
    for (const group of groupsOf(line, list?.cells.at(-1))) {
      const last = list?.cells.at(-1)
      const follows = last && last.page === line.page && line.y - last.y < 2.2 * last.h && !group.isLabelled
      if (
        list &&
        last &&
        follows &&
        group.cells[0] &&
        group.cells[0].x < last.right &&
        group.cells[0].x > (list.cells[0]?.x ?? 0) - 90
      ) {
        list.cells.push(...group.cells)
        list.used.push(...group.used)
        continue
      }
      close()
      list = { cells: group.cells, isLabelled: group.isLabelled, used: group.used }
    }
  }
  close()
  return parts
}

/** The cells of a line that are chemistry: a labelled one with what stands right of it, or neighbours made of elements and numbers only. */
function groupsOf(
  line: Line,
  above: Cell | undefined,
): { cells: Cell[]; used: Cell[]; isLabelled: boolean }[] {
  const groups: { cells: Cell[]; used: Cell[]; isLabelled: boolean }[] = []
  let open: (typeof groups)[number] | undefined
  for (const cell of line.cells) {
    const label = labelOf(cell.text)
    const isChemistry = label?.name === 'chemistry'
    const value = isChemistry ? slice(cell, label.restStart) : cell
    const isCutOff = cell === line.cells[0] && above !== undefined && danglingElement.test(above.text)
    const isOpen = isCutOff || open !== undefined || /[a-z]/i.test(value.text)
    if (isChemistry || (isOpen && isVocabulary(value.text))) {
      if (!open || isChemistry) groups.push((open = { cells: [], used: [], isLabelled: isChemistry }))
      if (value.text !== '') open.cells.push(value)
      open.used.push(cell)
    } else if (open?.isLabelled && pairsOf([cell]).length >= 2) {
      open.cells.push(cell)
      open.used.push(cell)
    } else open = undefined
  }
  return groups
    .filter(({ cells }) => /\d/.test(textOf(cells)) || cells.length === 0)
    .filter(({ isLabelled, cells }) => isLabelled || cells.length > 0)
}

function pairsOf(cells: readonly Cell[]): ReadElement[] {
  const text = textOf(cells)
  return [...text.matchAll(pair)].flatMap((match) => {
    const element = elementNamed(match[1] ?? '')
    const cell = cellAt(cells, match.index + match[0].length - 1)
    return element && cell
      ? [
          elementOf({
            element,
            number: match[3] ?? '',
            cell,
            below: match[2],
            upTo: match[4],
            unit: match[5],
            bound: match[6],
          }),
        ]
      : []
  })
}

function cellAt(cells: readonly Cell[], at: number): Cell | undefined {
  let end = -1
  return cells.find((cell) => (end += cell.text.length + 1) > at)
}

function elementOf({
  element,
  number,
  cell,
  below,
  upTo,
  unit,
  bound,
}: {
  element: string
  number: string
  cell: Cell
  below?: string | undefined
  upTo?: string | undefined
  unit?: string | undefined
  bound?: string | undefined
}): ReadElement {
  const percent = number.startsWith('.') ? `0${number}` : number
  if (upTo)
    return {
      element,
      percent: '',
      cell,
      problem: `${element} is given as a range, ${number} to ${upTo}; enter the value.`,
    }
  if (unit?.toLowerCase() === 'ppm')
    return {
      element,
      percent: '',
      cell,
      problem: `${element} is given as ${number} ppm; enter it in percent.`,
    }
  if (Number(percent) > 100)
    return { element, percent: '', cell, problem: `${element} ${number} is more than 100 percent.` }
  if (/\.\d{4,}/.test(percent.replace(/0+$/, '')))
    return { element, percent, cell, problem: `${element} ${number} has more than three decimals.` }
  if (below || bound)
    return {
      element,
      percent,
      cell,
      problem: `${element} is given as a limit, "${`${below ?? ''} ${number} ${bound ?? ''}`.trim()}"; the number was taken.`,
    }
  return { element, percent, cell }
}

/** Tables: a row of elements, and their values in the same columns of the next row. */
function tablesIn(lines: readonly Line[]): Part[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (!next || next.page !== line.page) return []
    const heads = line.cells.filter(({ text }) => columnHead.test(text))
    const numbers = next.cells.filter(({ text }) => /^[<≤~]?\s*(?:\d*\.\d+|\d{1,3})\s*%?$/.test(text))
    if (heads.length >= 2 && numbers.length > 0) return [tableOf(heads, numbers, line.cells)]
    return runTableOf(line, next)
  })
}

function tableOf(heads: readonly Cell[], numbers: readonly Cell[], columns: readonly Cell[]): Part {
  const elements = numbers.flatMap((cell) => {
    const head = columnOf(cell, columns)
    const element =
      head && heads.includes(head) ? elementNamed(columnHead.exec(head.text)?.[1] ?? '') : undefined
    const [, below, number = ''] = /^([<≤~]?)\s*([\d.]+)/.exec(cell.text) ?? []
    return element ? [elementOf({ element, number, cell, below })] : []
  })
  return { elements, used: [...heads, ...numbers] }
}

/** The same when the PDF holds each row as one text. */
function runTableOf(line: Line, next: Line): Part[] {
  const text = textOf(line.cells)
  const numbers = textOf(next.cells)
    .split(/[\s,/|%]+/)
    .filter((word) => word !== '')
  if (!headRun.test(text) || !numbers.every((word) => /^(?:\d*\.\d+|\d{1,3})$/.test(word))) return []
  const names = [...text.matchAll(new RegExp(ELEMENT, 'gi'))].map((match) => elementNamed(match[0]) ?? '')
  const cell = next.cells[0]
  if (names.length !== numbers.length || !cell) return []
  const elements = names.map((element, at) => elementOf({ element, number: numbers[at] ?? '', cell }))
  return [{ elements, used: [...line.cells, ...next.cells] }]
}

function isVocabulary(text: string): boolean {
  return text.replace(vocabulary, '') === ''
}
