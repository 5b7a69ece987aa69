import { leading, SMALLEST_TYPE, wrap } from '../../../platform/pdf/set-type.ts'
import type { Box, Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import {
  marksOf,
  type BolSnapshot,
  type BolVersion,
  type SignedMark,
  type Stroke,
} from '../domain/snapshot.ts'
import { drawFact, drawLines, setFact, type SetFact } from './facts.ts'
import { GUTTER, HAIRLINE, LABEL_STRONG, LEFT, RIGHT, RULE, SMALL, WIDTH, type Block } from './page-grid.ts'
import { printedInstant } from './print-values.ts'
import type { Spill } from './spill.ts'
import { CARRIER_ACKNOWLEDGES, SHIPPER_CERTIFIES } from './wording.ts'

/** Two boxes to be signed: the shipper's, and the carrier's with what the driver drew on the phone. */
export function signaturesBlock(bol: { snapshot: BolSnapshot; version: BolVersion }, spill: Spill): Block {
  const { signed } = marksOf(bol.version)
  const shipper = setBox({
    heading: 'Shipper',
    clause: SHIPPER_CERTIFIES,
    facts: emptyFacts(spill),
    note: '',
  })
  const carrier = setBox({
    heading: 'Carrier (driver)',
    clause: CARRIER_ACKNOWLEDGES,
    facts: signed ? signedFacts(signed, bol.snapshot.timeZone, spill) : emptyFacts(spill),
    note: signed ? signedNote(signed) : '',
  })

  const height = Math.max(bottomOf(shipper), bottomOf(carrier)) + 3

  return {
    height,
    draw(pdf, tag, y) {
      pdf.decorate(() => {
        pdf.rule([LEFT, y], [RIGHT, y], RULE)
        pdf.rule([MIDDLE, y], [MIDDLE, y + height], HAIRLINE)
        pdf.rule([LEFT, y + height], [RIGHT, y + height], RULE)
      })
      drawBox(pdf, tag, shipper, LEFT, y)
      drawBox(pdf, tag, carrier, MIDDLE + GUTTER, y)
      if (signed)
        drawSignature(pdf, tag, signed, { x: MIDDLE + GUTTER + 60, y: y + LINE - 25, width: 220, height: 24 })
    },
  }
}

/** From the top of a box to the line to sign on: room for a pen. */
const LINE = 66
const MIDDLE = LEFT + WIDTH / 2
const FACTS = LINE + 3
const BOX_WIDTH = WIDTH / 2 - GUTTER
const FACT_SIZE = 9
/** Printed name, company, date and time. */
const FACT_STARTS = [0, 128, 236]

interface SetBox {
  readonly heading: string
  readonly clause: readonly string[]
  readonly facts: readonly SetFact[]
  readonly note: readonly string[]
}

function noteTop(box: SetBox): number {
  return FACTS + Math.max(...box.facts.map((fact) => fact.height)) + 1
}

function bottomOf(box: SetBox): number {
  return noteTop(box) + box.note.length * leading(SMALL)
}

function setBox(box: { heading: string; clause: string; facts: readonly SetFact[]; note: string }): SetBox {
  return { ...box, clause: wrap(box.clause, SMALL, BOX_WIDTH - 2), note: wrap(box.note, SMALL, BOX_WIDTH) }
}

function emptyFacts(spill: Spill): SetFact[] {
  return setFacts(['', '', ''], spill)
}

function signedFacts(signed: SignedMark, timeZone: string, spill: Spill): SetFact[] {
  return setFacts([signed.signerName, signed.company, printedInstant(signed.signedAt, timeZone)], spill)
}

function setFacts(values: readonly string[], spill: Spill): SetFact[] {
  const labels = ['Printed name', 'Company', 'Date and time']
  return labels.map((label, i) => {
    const width = (FACT_STARTS[i + 1] ?? BOX_WIDTH) - (FACT_STARTS[i] ?? 0) - GUTTER
    return setFact({ label, value: values[i] ?? '' }, width, FACT_SIZE, spill)
  })
}

function signedNote(signed: SignedMark): string {
  const place = signed.place === null ? 'Place not given.' : `Place given: ${signed.place}.`
  const reservation =
    signed.reservation === undefined ? '' : ' With a reservation, see “Reservation of the driver”.'
  return `Signed electronically. ${place} Version signed: ${signed.fingerprint.slice(0, 16)}.${reservation}`
}

function drawBox(pdf: TaggedPdf, tag: Tag, box: SetBox, x: number, y: number): void {
  tag.add('H2').draw(() => pdf.text(box.heading.toUpperCase(), x, y + 10.5, LABEL_STRONG))
  tag.add('P').draw(() => drawLines(pdf, box.clause, x, y + 13.5, SMALL))
  pdf.decorate(() => {
    pdf.rule([x, y + LINE], [x + BOX_WIDTH, y + LINE], HAIRLINE)
    pdf.text('SIGNATURE', x, y + LINE - 3, { weight: 'regular', size: SMALLEST_TYPE, tracking: 0.45 })
  })
  const list = tag.add('L')
  for (const [i, fact] of box.facts.entries()) drawFact(pdf, list, fact, x + (FACT_STARTS[i] ?? 0), y + FACTS)
  tag.add('P').draw(() => drawLines(pdf, box.note, x, y + noteTop(box), SMALL))
}

/** Draws the strokes as the pen went: thicker where it was pressed, in their own proportions. */
function drawSignature(pdf: TaggedPdf, tag: Tag, signed: SignedMark, box: Box): void {
  const figure = tag.add('Figure', { alt: `Signature of ${signed.signerName}` })
  figure.draw(() => pdf.strokes(placeStrokes(signed.strokes, box)))
}

function placeStrokes(strokes: readonly Stroke[], box: Box): { x: number; y: number; width: number }[][] {
  const points = strokes.flat()
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const wide = Math.max(...points.map(({ x }) => x)) - left
  const high = Math.max(...points.map(({ y }) => y)) - top
  const scale = Math.min(box.width / (wide || 1), box.height / (high || 1))
  return strokes.map((stroke) =>
    stroke.map(({ x, y, pressure }) => ({
      x: box.x + (x - left) * scale,
      y: box.y + (box.height - high * scale) / 2 + (y - top) * scale,
      width: 0.6 + 1.2 * pressure,
    })),
  )
}
