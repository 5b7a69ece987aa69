import { leading, wrap, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Box, Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { groupThousands, tonsShown } from '../../../platform/pounds.ts'
import {
  marksOf,
  type BolSnapshot,
  type BolVersion,
  type OfficialMark,
  type VoidedMark,
} from '../domain/snapshot.ts'
import { LABEL } from './page-grid.ts'
import { printedInstant } from './print-values.ts'
import type { Spill } from './spill.ts'

/** What goes into the reserved area: set before it is drawn, because a long reason moves to where there is room. */
export interface Stamps {
  draw(pdf: TaggedPdf, tag: Tag, x: number, y: number): void
}

/**
 * Sets the stamps of a version into the area that every version keeps free for them, so that a stamp never covers
 * anything. With both, the official weight stands left and the void right.
 */
export function setStamps(
  bol: { snapshot: BolSnapshot; version: BolVersion },
  area: { width: number; height: number },
  spill: Spill,
): Stamps {
  const { official, voided } = marksOf(bol.version)
  const { timeZone } = bol.snapshot
  if (!official && !voided) return reserved(area)

  const half = official && voided
  const officialArea = half ? { ...area, width: area.width - NARROW_VOID - BETWEEN } : area
  const voidArea = half ? { ...area, width: NARROW_VOID } : area
  const left = official && setOfficial(official, timeZone, officialArea, spill)
  const right = voided && setVoid(voided, timeZone, voidArea, spill)
  return {
    draw(pdf, tag, x, y) {
      left?.draw(pdf, tag, x, y)
      right?.draw(pdf, tag, x + area.width - voidArea.width, y)
    },
  }
}

const PADDING = 7
const BETWEEN = 4
const NARROW_VOID = 84
const FRAME = 2
const HEADING: TypeStyle = { weight: 'bold', size: 8, tracking: 0.4 }
const DETAIL: TypeStyle = { weight: 'regular', size: 7.5 }
const SMALLER_DETAIL: TypeStyle = { weight: 'regular', size: 7 }

interface Size {
  readonly width: number
  readonly height: number
}

function setOfficial(official: OfficialMark, timeZone: string, size: Size, spill: Spill): Stamps {
  const { officialLbs, ticketNumber, varianceLbs, variancePercent, at } = official
  const narrow = size.width < 200
  const number: TypeStyle = { weight: 'bold', size: narrow ? 18 : 24 }
  const tons = `${tonsShown(officialLbs)} t`
  const variance = `${signed(varianceLbs)} lb (${withPlus(variancePercent)}%)`
  const details = (ticket: string) => [
    ...(narrow ? [`${tons}, ticket ${ticket}`] : [`Ticket ${ticket}`]),
    narrow ? `Variance ${variance}` : `Variance to bucket weight ${variance}`,
    narrow ? printedInstant(at, timeZone) : `Entered ${printedInstant(at, timeZone)}`,
  ]
  const top = narrow ? 33 : 40
  const style = narrow ? SMALLER_DETAIL : DETAIL
  const lines = setDetails(details, ticketNumber, 'Scale ticket', { size, top, style }, spill)

  return {
    draw(pdf, tag, x, y) {
      const sect = framed(pdf, tag, { x, y, ...size })
      const inside = x + PADDING
      sect.add('H2').draw(() => pdf.text('OFFICIAL CERTIFIED WEIGHT', inside, y + 12.5, HEADING))
      sect.add('P').draw(() => {
        pdf.text(`${groupThousands(officialLbs)} lb`, inside, y + (narrow ? 30 : 36), number)
        if (!narrow) pdf.textRight(tons, x + size.width - PADDING, y + 36, { weight: 'regular', size: 13 })
      })
      drawDetails(pdf, sect, lines, inside, y + top, style)
    },
  }
}

function setVoid(voided: VoidedMark, timeZone: string, size: Size, spill: Spill): Stamps {
  const narrow = size.width < 200
  const word: TypeStyle = { weight: 'bold', size: narrow ? 23 : 28, tracking: 2 }
  const date = printedInstant(voided.at, timeZone)
  const top = narrow ? 30 : 36
  const style = narrow ? SMALLER_DETAIL : DETAIL
  const details = (reason: string) => (narrow ? [date, reason] : [reason])
  const lines = setDetails(details, voided.reason, 'Reason for voiding', { size, top, style }, spill)

  return {
    draw(pdf, tag, x, y) {
      const sect = framed(pdf, tag, { x, y, ...size })
      const inside = x + PADDING
      sect.add('H2').draw(() => pdf.text('VOID', inside, y + (narrow ? 26 : 30), word))
      if (!narrow) sect.add('P').draw(() => pdf.textRight(date, x + size.width - PADDING, y + 30, DETAIL))
      drawDetails(pdf, sect, lines, inside, y + top, style)
    },
  }
}

function reserved(area: Size): Stamps {
  return {
    draw(pdf, _tag, x, y) {
      pdf.decorate(() => {
        pdf.dashedFrame({ x, y, ...area }, 0.5)
        pdf.text('RESERVED FOR THE OFFICIAL WEIGHT', x + PADDING, y + 12.5, LABEL)
      })
    },
  }
}

/** Sets the details with the text that people typed, or with a pointer to it when it is too long for the stamp. */
function setDetails(
  details: (typed: string) => string[],
  typed: string,
  heading: string,
  space: { size: Size; top: number; style: TypeStyle },
  spill: Spill,
): string[] {
  const set = (text: string) =>
    details(text).flatMap((detail) => wrap(detail, space.style, space.size.width - 2 * PADDING))
  const room = Math.floor((space.size.height - space.top - 3) / leading(space.style))
  const lines = set(typed)
  return lines.length <= room ? lines : set(spill.take(heading, typed))
}

function framed(pdf: TaggedPdf, tag: Tag, box: Box): Tag {
  const inner = FRAME / 2
  pdf.decorate(() =>
    pdf.frame(
      { x: box.x + inner, y: box.y + inner, width: box.width - FRAME, height: box.height - FRAME },
      FRAME,
    ),
  )
  return tag.add('Sect')
}

function drawDetails(
  pdf: TaggedPdf,
  tag: Tag,
  lines: readonly string[],
  x: number,
  top: number,
  style: TypeStyle,
): void {
  for (const [i, line] of lines.entries()) {
    tag.add('P').draw(() => pdf.text(line, x, top + i * leading(style) + style.size, style))
  }
}

function signed(lbs: number): string {
  return `${lbs > 0 ? '+' : lbs < 0 ? '-' : ''}${groupThousands(Math.abs(lbs))}`
}

function withPlus(percent: string): string {
  return /^[+-]|^0(\.0+)?$/.test(percent) ? percent : `+${percent}`
}
