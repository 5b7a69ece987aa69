import { fit, leading, SMALLEST_TYPE, wrap, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { LABEL } from './page-grid.ts'
import type { Spill } from './spill.ts'

export interface Fact {
  readonly label: string
  /** Null leaves the space empty, to be filled in by pen. */
  readonly value: string | null
}

/** A fact set in its cell: a small label, the value under it. */
export interface SetFact {
  readonly label: string
  readonly lines: readonly string[]
  readonly style: TypeStyle
  readonly height: number
}

/** Sets a fact in a cell; a value too long for three lines goes to the following page, and the cell says so. */
export function setFact(fact: Fact, width: number, size: number, spill: Spill): SetFact {
  const { lines, style } = setShort(fact.label, fact.value ?? '', width, size, spill)
  return { label: fact.label, lines, style, height: FACT_TOP + Math.max(1, lines.length) * leading(style) }
}

export function drawFact(pdf: TaggedPdf, list: Tag, fact: SetFact, x: number, y: number): void {
  const item = list.add('LI')
  item.add('Lbl').draw(() => pdf.text(fact.label.toUpperCase(), x, y + LABEL.size, LABEL))
  if (fact.lines.length === 0) return
  item.add('LBody').draw(() => drawLines(pdf, fact.lines, x, y + FACT_TOP, fact.style))
}

/** Draws lines one under the other; `top` is the upper edge of the first. */
export function drawLines(
  pdf: TaggedPdf,
  lines: readonly string[],
  x: number,
  top: number,
  style: TypeStyle,
): void {
  for (const [i, line] of lines.entries()) pdf.text(line, x, top + i * leading(style) + style.size, style)
}

/** Sets a text in at most three lines; one that needs more is spilled whole under its label. */
export function setShort(
  label: string,
  text: string,
  width: number,
  size: number,
  spill: Spill,
  weight: TypeStyle['weight'] = 'regular',
): { lines: readonly string[]; style: TypeStyle } {
  const sizes = [size, size - 1, SMALLEST_TYPE].filter((each) => each >= SMALLEST_TYPE)
  const space = { width, maxLines: 3, sizes }
  const set =
    fit(text, weight, { ...space, maxLines: 1, sizes: sizes.slice(0, 2) }) ?? fit(text, weight, space)
  if (set) return set
  const style = { weight, size: SMALLEST_TYPE + 0.5 }
  return { lines: wrap(spill.take(label, text), style, width), style }
}

/** From the top of a fact to the top of its value. */
const FACT_TOP = LABEL.size + 2.5
