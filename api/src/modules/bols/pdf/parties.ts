import { leading, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import type { BolSnapshot } from '../domain/snapshot.ts'
import { drawFact, drawLines, setFact, setShort, type SetFact } from './facts.ts'
import {
  columnStart,
  GUTTER,
  HAIRLINE,
  LABEL_STRONG,
  LEFT,
  RIGHT,
  WIDTH,
  type Block,
  type Density,
} from './page-grid.ts'
import { addressLines, printedDate } from './print-values.ts'
import type { Spill } from './spill.ts'

/** Ship from, ship to, carrier: three columns. */
export function partiesBlock(snapshot: BolSnapshot, density: Density, spill: Spill): Block {
  const { terminal, careOf, shipTo } = snapshot
  const otherName = shipTo.name === shipTo.customerName ? '' : shipTo.name
  const from = party('Ship from', density, spill, {
    name: terminal.name,
    lines: [careOf === null ? '' : `c/o ${careOf}`, ...addressLines(terminal)],
    phone: terminal.phone,
  })
  const to = party('Ship to', density, spill, {
    name: shipTo.customerName,
    lines: [otherName, ...addressLines(shipTo)],
    phone: shipTo.phone,
  })
  const carrier = party('Carrier', density, spill, { name: snapshot.carrierName, lines: [], phone: null })
  const truck = factGrid(
    [
      { label: 'Truck', value: snapshot.truckNumber },
      { label: 'Trailer', value: snapshot.trailerNumber },
      { label: 'SCAC', value: snapshot.scac },
      { label: 'Driver', value: snapshot.driverName },
    ],
    { columns: 2, width: COLUMN - GUTTER },
    density,
    spill,
  )
  const height = Math.max(from.height, to.height, carrier.height + truck.height) + 4

  return {
    height,
    draw(pdf, tag, y) {
      pdf.decorate(() => {
        for (const column of [1, 2])
          pdf.rule([columnStart(column, 3), y], [columnStart(column, 3), y + height], HAIRLINE)
        pdf.rule([LEFT, y + height], [RIGHT, y + height], HAIRLINE)
      })
      from.draw(pdf, tag, LEFT, y)
      to.draw(pdf, tag, columnStart(1, 3) + GUTTER, y)
      carrier.draw(pdf, tag, columnStart(2, 3) + GUTTER, y)
      truck.draw(pdf, tag, columnStart(2, 3) + GUTTER, y + carrier.height)
    },
  }
}

/** The six facts of the shipment in one row. */
export function shipmentBlock(snapshot: BolSnapshot, density: Density, spill: Spill): Block {
  const facts = [
    { label: 'Date', value: printedDate(snapshot.bolDate) },
    { label: 'Release and load', value: `${snapshot.releaseNumber}-${snapshot.loadSeq}` },
    { label: 'Customer PO', value: snapshot.customerPo },
    { label: 'FOB', value: snapshot.fob },
    { label: 'Freight terms', value: snapshot.freightTerms },
    { label: 'Seals', value: snapshot.seals },
  ].map((fact, i) => setFact(fact, WIDTH / 6 - (i === 0 ? GUTTER : 2 * GUTTER), density.value, spill))
  const height = Math.max(...facts.map((fact) => fact.height)) + 7

  return {
    height,
    draw(pdf, tag, y) {
      pdf.decorate(() => {
        for (let i = 1; i < 6; i++)
          pdf.rule([columnStart(i, 6), y], [columnStart(i, 6), y + height], HAIRLINE)
      })
      const list = tag.add('L')
      for (const [i, fact] of facts.entries()) {
        drawFact(pdf, list, fact, columnStart(i, 6) + (i === 0 ? 0 : GUTTER), y + 4.5)
      }
    },
  }
}

const COLUMN = WIDTH / 3
const ROW_GAP = 4

interface Placeable {
  readonly height: number
  draw(pdf: TaggedPdf, tag: Tag, x: number, y: number): void
}

function party(
  heading: string,
  density: Density,
  spill: Spill,
  party: { name: string; lines: readonly string[]; phone: string | null },
): Placeable {
  const width = COLUMN - GUTTER - 4
  const name = setShort(`${heading}: name`, party.name, width, density.strong, spill, 'bold')
  const rest = [...party.lines, party.phone === null ? '' : `Phone ${party.phone}`]
    .filter((line) => line !== '')
    .map((line) => setShort(`${heading}: address`, line, width, density.value, spill))
  const blocks: { lines: readonly string[]; style: TypeStyle }[] = [name, ...rest]
  const height = 17 + blocks.reduce((sum, { lines, style }) => sum + lines.length * leading(style), 0) + 1.5

  return {
    height,
    draw(pdf, tag, x, y) {
      tag.add('H2').draw(() => pdf.text(heading.toUpperCase(), x, y + 11, LABEL_STRONG))
      let top = y + 15
      for (const { lines, style } of blocks) {
        const at = top
        tag.add('P').draw(() => drawLines(pdf, lines, x, at, style))
        top += lines.length * leading(style) + (style === name.style ? 1.5 : 0)
      }
    },
  }
}

function factGrid(
  facts: readonly { label: string; value: string | null }[],
  grid: { columns: number; width: number },
  density: Density,
  spill: Spill,
): Placeable {
  const width = grid.width / grid.columns
  const set = facts.map((fact) => setFact(fact, width - GUTTER, density.value, spill))
  const rows: { facts: SetFact[]; height: number }[] = []
  for (let i = 0; i < set.length; i += grid.columns) {
    const row = set.slice(i, i + grid.columns)
    rows.push({ facts: row, height: Math.max(...row.map((fact) => fact.height)) })
  }

  return {
    height: rows.reduce((sum, row) => sum + row.height + ROW_GAP, 0),
    draw(pdf, tag, x, y) {
      const list = tag.add('L')
      let top = y + ROW_GAP
      for (const row of rows) {
        for (const [i, fact] of row.facts.entries()) drawFact(pdf, list, fact, x + i * width, top)
        top += row.height + ROW_GAP
      }
    },
  }
}
