import { labelWords, type LabelName, type LabelWords } from './label-words.ts'
import { slice, type Cell, type Line } from './lines.ts'

/** A label found at the beginning of a cell. */
export interface Label {
  readonly name: LabelName
  readonly strength: number
  /** Whether a colon or dots follow. */
  readonly isMarked: boolean
  /** What the cell says after the label, "" when the label stands alone. */
  readonly rest: string
  readonly restStart: number
  /** What stands in brackets or after a comma: "(NT)". */
  readonly note: string
}

const NUMBER = "(?<number>\\s*(?:#'?s?|no(?:s)?\\.|no\\b|num(?:ber)?s?\\b\\.?|nbr\\b\\.?))?"
const NOTE = '(?<note>\\s*\\([^()]{0,24}\\))?'
const MARK = '(?<mark>\\s*(?:(?:[.·_…]\\s?){2,}\\s*:?|:|=|[-–—](?=\\s|$)))?'

/** One pattern for each alternative, since a pattern of them all would settle for "Heat" in "Heat / Lot". */
const patterns = labelWords.flatMap((words) =>
  alternatives(words.words).map((one) => ({
    words,
    pattern: new RegExp(`^(?<words>${spaced(one)})(?![a-z\\d])${NUMBER}${NOTE}${MARK}\\s*`, 'i'),
  })),
)

/** Words that are too short or too common to be looked for in the middle of a cell. */
const inside = new RegExp(
  `(?:(?<=\\d)(?=[A-Z])|(?<=[\\s/|,;]))(?=(?:${labelWords
    .filter(
      ({ manner, name }) =>
        manner !== 'marked' && !['other', 'requirements', 'phone', 'critical', 'careOf'].includes(name),
    )
    .map(({ words }) => spaced(words))
    .join(
      '|',
    )})${NUMBER.replace('<number>', ':').replace('?:', '?:')}\\s*(?:\\([^()]{0,24}\\))?\\s*(?::|(?:[.…]\\s?){3,}))`,
  'gi',
)

/** Reads the label at the beginning of a text; a name that merely begins like one ("CARRIER ALLOYS") is none. */
export function labelOf(text: string): Label | undefined {
  let best: (Label & { readonly length: number }) | undefined
  for (const { words, pattern } of patterns) {
    const match = pattern.exec(text)
    const length = match?.groups?.['words']?.length ?? 0
    if (!match || (best && length <= best.length)) continue
    const label = accepted(words, match, text)
    if (label) best = { ...label, length }
  }
  return best
}

/** Whether a text is a label although we do not know it: short, and with a colon or dots at its end. */
export function isUnknownLabel(text: string): boolean {
  return text.length <= 36 && /^[A-Za-z].*(?::|\.{3,})$/.test(text)
}

/** Parts cells in which another label with a colon follows, as in "45052Customer ID: X" or "Date: 1-5-26 PO #: 7". */
export function partLabels(line: Line): Line {
  const cells = line.cells.flatMap((cell) => partsOf(cell))
  return cells.length === line.cells.length ? line : { ...line, cells }
}

function partsOf(cell: Cell): Cell[] {
  if (/^\s*(?:[-*•●▪]|\(?\d{1,2}[.)])\s/.test(cell.text)) return [cell]
  const cuts = [...cell.text.matchAll(inside)].map((match) => match.index)
  // "Customer PO:" also holds "PO:", which is no label of its own.
  const own = cuts.filter((cut, at) => cut > 0 && !isWithinLabel(cell.text, cuts[at - 1] ?? 0, cut))
  if (own.length === 0) return [cell]
  const ends = [...own, cell.text.length]
  return [0, ...own].map((from, at) => slice(cell, from, ends[at])).filter(({ text }) => text !== '')
}

function isWithinLabel(text: string, from: number, cut: number): boolean {
  const label = labelOf(text.slice(from))
  return label !== undefined && label.isMarked && cut < from + label.restStart
}

function accepted(words: LabelWords, match: RegExpExecArray, text: string): Label | undefined {
  const { number, note = '', mark } = match.groups ?? {}
  const rest = text.slice(match[0].length)
  const isMarked = mark !== undefined
  const isNumbered = words.numbered && number !== undefined && /^\S*\d/.test(rest)
  const isParted = isMarked || words.manner === 'sentence' || isNumbered
  if (words.manner === 'marked' && !isMarked) return undefined
  if (rest !== '' && !isParted) return undefined
  if (number !== undefined && words.name === 'product') return undefined
  return {
    name: words.name,
    strength: words.strength,
    isMarked,
    rest,
    restStart: match[0].length,
    note: note + text.slice(0, match[0].length),
  }
}

/** Parts a pattern at the bars that stand outside all brackets. */
function alternatives(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of pattern) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

function spaced(words: string): string {
  return words.replaceAll(' ?', '[\\s-]?').replaceAll(' ', '[\\s-]+')
}
