import { leading, widthOf, wrap, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Box } from '../../../platform/pdf/tagged-pdf.ts'
import { LABEL_STRONG } from './page-grid.ts'

/** A text under a heading that may flow from column to column and from page to page. */
export interface Passage {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly numbered: boolean
  /** Critical: in a heavy frame. */
  readonly boxed: boolean
}

export interface PassageLine {
  readonly passage: Passage
  /** Which paragraph it belongs to; the heading is -1. */
  readonly paragraph: number
  /** "1." before the first line of a numbered paragraph. */
  readonly number: string
  readonly text: string
  readonly indent: number
  readonly style: TypeStyle
  /** White space above, dropped at the top of a column. */
  readonly before: number
}

export interface PlacedLine extends PassageLine {
  readonly x: number
  readonly baseline: number
}

export interface Poured {
  readonly lines: readonly PlacedLine[]
  readonly frames: readonly Box[]
  readonly rest: readonly PassageLine[]
  /** How far down the columns were used. */
  readonly height: number
}

/** Breaks passages into lines for columns of one width. */
export function setPassages(passages: readonly Passage[], size: number, columnWidth: number): PassageLine[] {
  return passages.flatMap((passage, i) => setPassage(passage, size, columnWidth, i === 0))
}

/** Fills columns one after the other. A heading never stays behind alone at the foot of one. */
export function pour(lines: readonly PassageLine[], columns: readonly Box[]): Poured {
  const placed: PlacedLine[] = []
  const frames: Box[] = []
  let next = 0
  let height = 0

  for (const column of columns) {
    const filled = fillColumn(lines, next, column)
    placed.push(...filled.lines)
    frames.push(...filled.frames)
    next += filled.lines.length
    height = Math.max(height, filled.height)
  }
  return { lines: placed, frames, rest: lines.slice(next), height }
}

/** As `pour`, with the columns only as high as they need to be, so that they end together. */
export function pourEvenly(lines: readonly PassageLine[], columns: readonly Box[]): Poured {
  const most = pour(lines, columns)
  if (most.rest.length > 0) return most
  for (let height = 20; height < most.height; height += 4) {
    const poured = pour(
      lines,
      columns.map((column) => ({ ...column, height })),
    )
    if (poured.rest.length === 0) return poured
  }
  return most
}

/** Inside a frame, between it and the text. */
export const FRAME_PADDING = 6
const BETWEEN_PASSAGES = 9
/** A passage of so many lines or fewer is not split. */
const SHORT_PASSAGE = 5

function setPassage(passage: Passage, size: number, columnWidth: number, first: boolean): PassageLine[] {
  const style: TypeStyle = { weight: 'regular', size }
  const inset = passage.boxed ? FRAME_PADDING : 0
  const hang = passage.numbered ? widthOf(`${passage.paragraphs.length}. `, style) + 2 : 0
  const width = columnWidth - 2 * inset - hang
  const heading: PassageLine = {
    passage,
    paragraph: -1,
    number: '',
    text: passage.heading.toUpperCase(),
    indent: inset,
    style: LABEL_STRONG,
    before: first ? 0 : BETWEEN_PASSAGES,
  }
  const paragraphs = passage.paragraphs.flatMap((text, paragraph) =>
    wrap(text, style, width).map((line, i) => ({
      passage,
      paragraph,
      number: passage.numbered && i === 0 ? `${paragraph + 1}.` : '',
      text: line,
      indent: inset + hang,
      style,
      before: i === 0 ? (paragraph === 0 ? 3 : 2) : 0,
    })),
  )
  return [heading, ...paragraphs]
}

function fillColumn(lines: readonly PassageLine[], start: number, column: Box): Omit<Poured, 'rest'> {
  const placed: PlacedLine[] = []
  const frames: { x: number; y: number; width: number; height: number }[] = []
  const bottom = column.y + column.height
  let y = column.y
  let framed: Passage | undefined

  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const opensFrame = line.passage.boxed && line.passage !== framed
    const closesFrame = framed !== undefined && line.passage !== framed
    const above = (placed.length === 0 ? 0 : line.before) + (closesFrame ? FRAME_PADDING : 0)
    const inside = above + (opensFrame ? FRAME_PADDING : 0)
    const needed = inside + height(line) + (line.paragraph === -1 ? heightToKeep(lines, i) : 0)
    if (y + needed + (line.passage.boxed ? FRAME_PADDING : 0) > bottom + 0.01) break

    if (opensFrame) frames.push({ x: column.x, y: y + above, width: column.width, height: FRAME_PADDING })
    framed = line.passage.boxed ? line.passage : undefined
    placed.push({ ...line, x: column.x + line.indent, baseline: y + inside + line.style.size })
    y += inside + height(line)
    const frame = frames.at(-1)
    if (framed && frame) frame.height = y + FRAME_PADDING - frame.y
  }
  return { lines: placed, frames, height: y + (framed ? FRAME_PADDING : 0) - column.y }
}

/** How much of what follows a heading must stand in its column: a short passage whole, the first lines of a long one. */
function heightToKeep(lines: readonly PassageLine[], heading: number): number {
  const { passage } = lines[heading] ?? {}
  const following = lines
    .slice(heading + 1, heading + 2 + SHORT_PASSAGE)
    .filter((line) => line.passage === passage)
  const kept = following.length > SHORT_PASSAGE ? following.slice(0, 2) : following
  return kept.reduce((sum, line) => sum + line.before + height(line), 0)
}

function height(line: PassageLine): number {
  return leading(line.style)
}
