import { leading, wrap, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { BolSnapshot, BolVersion } from '../domain/snapshot.ts'
import { drawLines } from './facts.ts'
import { drawChoices } from './header.ts'
import { columnStart, GUTTER, HAIRLINE, LEFT, RIGHT, SMALL, WIDTH, type Block } from './page-grid.ts'
import type { Spill } from './spill.ts'
import { setStamps } from './stamps.ts'
import { ESTIMATE, FREIGHT_COUNTED, LIABILITY, RECEIVED, TRAILER_LOADED } from './wording.ts'

/** What the law wants said, and beside it the area that is kept free for stamps. */
export function notesBlock(bol: { snapshot: BolSnapshot; version: BolVersion }, spill: Spill): Block {
  const width = WIDTH / 3 - 2 * GUTTER
  const received = wrap(RECEIVED, SMALL, width + GUTTER)
  const estimate = wrap(ESTIMATE, ESTIMATE_STYLE, width)
  const liability = wrap(LIABILITY, SMALL, width)
  const area = { width: WIDTH / 3 - GUTTER, height: HEIGHT - 2 * INSET }
  const stamps = setStamps(bol, area, spill)

  return {
    height: HEIGHT,
    draw(pdf, tag, y) {
      const middle = columnStart(1, 3) + GUTTER
      pdf.decorate(() => {
        pdf.rule([LEFT, y], [RIGHT, y], HAIRLINE)
        pdf.rule([columnStart(1, 3), y], [columnStart(1, 3), y + HEIGHT], HAIRLINE)
      })
      let top = y + INSET
      tag.add('P').draw(() => drawLines(pdf, received, LEFT, y + INSET, SMALL))
      tag.add('P').draw(() => drawLines(pdf, estimate, middle, y + INSET, ESTIMATE_STYLE))
      top += estimate.length * leading(ESTIMATE_STYLE) + 3
      tag.add('P').draw(() => drawLines(pdf, liability, middle, top, SMALL))
      const choices = y + HEIGHT - INSET - 11.5
      drawChoices(pdf, tag.add('P'), 'Trailer loaded', TRAILER_LOADED, LEFT, choices + 10.5)
      const counted = tag.add('P')
      drawChoices(pdf, counted, 'Freight counted', FREIGHT_COUNTED.slice(0, 1), middle, choices)
      drawChoices(pdf, counted, '', FREIGHT_COUNTED.slice(1), middle - 7, choices + 10.5)
      stamps.draw(pdf, tag, columnStart(2, 3) + GUTTER, y + INSET)
    },
  }
}

const HEIGHT = 84
const INSET = 6
const ESTIMATE_STYLE: TypeStyle = { weight: 'bold', size: 8 }
