import { leading, widthOf, wrap, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { groupThousands } from '../../../platform/pounds.ts'
import type { PrintedLine } from '../domain/snapshot.ts'
import { drawLines } from './facts.ts'
import { HAIRLINE, LABEL, LEFT, RIGHT, RULE, type Density } from './page-grid.ts'
import { basicDescription, printedAnalysis } from './print-values.ts'

/** A row of the material table, or the part of one that stands on one page. */
export interface MaterialRow {
  readonly units: { readonly lines: readonly string[]; readonly style: TypeStyle }
  readonly isHazmat: boolean
  readonly lines: readonly { readonly text: string; readonly style: TypeStyle }[]
  /** Empty on the continuation of a row. */
  readonly netLbs: string
  readonly netStyle: TypeStyle
}

export const MATERIAL_HEAD = 14

export function materialRows(lines: readonly PrintedLine[], density: Density): MaterialRow[] {
  return lines.map((line) => materialRow(line, density))
}

export function rowHeight(row: MaterialRow): number {
  const left = row.units.lines.length * leading(row.units.style)
  const right = row.lines.reduce((sum, { style }) => sum + leading(style), 0)
  return Math.max(left, right, leading(row.netStyle)) + 2 * ROW_PADDING
}

/** Height of the table with these rows and its head. */
export function tableHeight(rows: readonly MaterialRow[]): number {
  return rows.reduce((height, row) => height + rowHeight(row), MATERIAL_HEAD)
}

/** As many rows as fit into the height, the last of them split between its lines if need be, and the rest. */
export function takeRows(
  rows: readonly MaterialRow[],
  height: number,
): { taken: MaterialRow[]; rest: MaterialRow[] } {
  const taken: MaterialRow[] = []
  let left = height
  for (const [i, row] of rows.entries()) {
    if (rowHeight(row) <= left) {
      taken.push(row)
      left -= rowHeight(row)
      continue
    }
    const [head, tail] = splitRow(row, left, taken.length === 0)
    return { taken: head ? [...taken, head] : taken, rest: [...(tail ? [tail] : []), ...rows.slice(i + 1)] }
  }
  return { taken, rest: [] }
}

/** Draws the table, or its next part, and returns where it ends. */
export function drawMaterial(pdf: TaggedPdf, table: Tag, rows: readonly MaterialRow[], y: number): number {
  drawHead(pdf, table, y)
  let top = y + MATERIAL_HEAD
  for (const [i, row] of rows.entries()) {
    const at = top
    if (i > 0) pdf.decorate(() => pdf.rule([LEFT, at], [RIGHT, at], HAIRLINE))
    drawRow(pdf, table, row, at)
    top += rowHeight(row)
  }
  return top
}

const UNITS_WIDTH = 114
const HM = LEFT + UNITS_WIDTH + 8
const DESCRIPTION = HM + 28
const NET_WIDTH = 100
const DESCRIPTION_WIDTH = RIGHT - NET_WIDTH - DESCRIPTION
const ROW_PADDING = 4

function materialRow(line: PrintedLine, density: Density): MaterialRow {
  const strong: TypeStyle = { weight: 'bold', size: density.strong }
  const plain: TypeStyle = { weight: 'regular', size: density.value }
  const small: TypeStyle = { weight: 'regular', size: Math.max(7.5, density.value - 1) }
  const units = wrap(line.handlingUnits, plain, UNITS_WIDTH)
  const manyUnits = units.length > 4
  const description = [
    ...(line.hazmat ? wrapped(basicDescription(line.hazmat), strong) : []),
    ...wrapped(line.description, line.hazmat ? plain : strong),
    ...(line.hazmat
      ? wrapped(`Emergency phone ${line.hazmat.emergencyPhone}`, { ...plain, weight: 'bold' })
      : []),
    ...wrapped(manyUnits ? `Handling units: ${line.handlingUnits}` : '', plain),
    ...wrapped(line.lotCode === null ? '' : `Lot ${line.lotCode}`, plain),
    ...wrapped(printedAnalysis(line.chemistry), plain),
    ...wrapped(line.serials.length === 0 ? '' : `Serials: ${line.serials.join(', ')}`, small),
  ]
  return {
    units: { lines: manyUnits ? ['See description'] : units, style: plain },
    isHazmat: line.hazmat !== null,
    lines: description,
    netLbs: groupThousands(line.netLbs),
    netStyle: { weight: 'bold', size: density.strong + 1 },
  }
}

function wrapped(text: string, style: TypeStyle): { text: string; style: TypeStyle }[] {
  return wrap(text, style, DESCRIPTION_WIDTH - 10).map((line) => ({ text: line, style }))
}

/** Splits a row at the height, if that leaves at least two lines on either side; the first of a page is split anyhow. */
function splitRow(
  row: MaterialRow,
  height: number,
  first: boolean,
): [MaterialRow | undefined, MaterialRow | undefined] {
  let count = 0
  let used = 2 * ROW_PADDING
  for (const { style } of row.lines) {
    if (used + leading(style) > height) break
    used += leading(style)
    count++
  }
  const leftHeight = row.units.lines.length * leading(row.units.style) + 2 * ROW_PADDING
  const least = first ? 1 : 2
  if (count < least || row.lines.length - count < least || leftHeight > height) return [undefined, row]
  const tail = {
    ...row,
    units: { ...row.units, lines: ['(continued)'] },
    lines: row.lines.slice(count),
    netLbs: '',
  }
  return [{ ...row, lines: row.lines.slice(0, count) }, tail]
}

function drawHead(pdf: TaggedPdf, table: Tag, y: number): void {
  const baseline = y + 10
  pdf.decorate(() => {
    pdf.rule([LEFT, y], [RIGHT, y], RULE)
    pdf.rule([LEFT, y + MATERIAL_HEAD], [RIGHT, y + MATERIAL_HEAD], HAIRLINE)
  })
  const row = table.add('TR')
  const head = (label: string, x: number) =>
    row.add('TH', { scope: 'Column' }).draw(() => pdf.text(label.toUpperCase(), x, baseline, LABEL))
  head('Handling units', LEFT)
  head('HM', HM)
  head('Description, lot and analysis', DESCRIPTION)
  head('Net lb', RIGHT - widthOf('NET LB', LABEL) + (LABEL.tracking ?? 0))
}

function drawRow(pdf: TaggedPdf, table: Tag, row: MaterialRow, y: number): void {
  const tag = table.add('TR')
  const top = y + ROW_PADDING
  tag.add('TD').draw(() => drawLines(pdf, row.units.lines, LEFT, top, row.units.style))
  tag.add('TD').draw(() => pdf.text(row.isHazmat ? 'X' : '', HM + 2, top + row.netStyle.size, row.netStyle))
  tag.add('TD').draw(() => {
    let at = top
    for (const { text, style } of row.lines) {
      pdf.text(text, DESCRIPTION, at + style.size, style)
      at += leading(style)
    }
  })
  tag.add('TD').draw(() => pdf.textRight(row.netLbs, RIGHT, top + row.netStyle.size, row.netStyle))
}
