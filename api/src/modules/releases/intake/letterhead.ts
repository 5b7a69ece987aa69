import { isCityLine } from './address.ts'
import { findDate } from './dates.ts'
import { isFurniture, isTitle } from './furniture.ts'
import { isUnknownLabel, labelOf } from './labels.ts'
import { slice, textOf, type Cell, type Line } from './lines.ts'

/** The seller as the top of the first page names it. */
export interface Letterhead {
  readonly cell: Cell
  /** Whether it shares its line with the title, which leaves no doubt: "Old Forge Metals, LLC - RELEASE ORDER". */
  readonly isWithTitle: boolean
}

const TOP_LINES = 6

/** Reads the seller's name from the title line, or else from the letterhead above everything. */
export function readLetterhead(lines: readonly Line[]): Letterhead | undefined {
  const top = lines.filter((line) => line.page === 1).slice(0, TOP_LINES)
  for (const line of top) {
    const cell = besideTitle(line)
    if (cell) return { cell, isWithTitle: true }
  }
  for (const line of top) {
    const cell = line.cells.find(isName)
    if (cell) return { cell, isWithTitle: false }
    if (line.cells.some((one) => labelOf(one.text) !== undefined)) return undefined
  }
  return undefined
}

/** Whether any line calls the document a release order. */
export function hasTitle(lines: readonly Line[]): boolean {
  return lines.some((line) =>
    line.cells.some(
      ({ text }) => /release|pick-?\s?up/i.test(text) && text.split(/\s[-–—|:/]\s|:\s/).some(isTitle),
    ),
  )
}

/** A line like "Delta Raw Materials Corp. - RELEASE ORDER", either way round. */
function besideTitle(line: Line): Cell | undefined {
  if (isFurniture(line)) return undefined
  const text = textOf(line.cells)
  const whole = line.cells[0] && {
    ...line.cells[0],
    text,
    w: (line.cells.at(-1)?.right ?? 0) - line.cells[0].x,
  }
  if (!whole) return undefined
  for (const { index, 0: dash } of text.matchAll(/\s[-–—|:/•·]+\s|:\s/g)) {
    const before = text.slice(0, index)
    const after = text.slice(index + dash.length)
    if (isTitle(after) && /release|pick/i.test(after) && !isTitle(before)) return slice(whole, 0, index)
    if (
      isTitle(before) &&
      /release|pick/i.test(before) &&
      !isTitle(after) &&
      !/\d{3}/.test(after) &&
      !labelOf(text)?.name.startsWith('release')
    )
      return slice(whole, index + dash.length)
  }
  const at = line.cells.findIndex(({ text: own }) => isTitle(own))
  return at >= 0 ? line.cells.find((cell, other) => other !== at && isName(cell)) : undefined
}

function isName({ text }: Cell): boolean {
  const isElse = labelOf(text) || isUnknownLabel(text) || isTitle(text) || isCityLine(text) || findDate(text)
  const isContact = /^(?:\d|p\.?o\.? box)|@|www\.|\d{3}[-.]\d{4}/i.test(text)
  return /[A-Za-z]{2}/.test(text) && text.length <= 60 && !isElse && !isContact
}
