import { widthOf, type TypeStyle } from '../../../platform/pdf/set-type.ts'
import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { groupThousands, tonsShown } from '../../../platform/pounds.ts'
import type { BolSnapshot } from '../domain/snapshot.ts'
import { LABEL, LEFT, RIGHT, RULE, type Block } from './page-grid.ts'

/** The weight of the whole load: the number that everybody looks for, so the largest after the BOL number. */
export function totalsBlock(snapshot: BolSnapshot): Block {
  return {
    height: HEIGHT,
    draw(pdf, tag, y) {
      pdf.decorate(() => {
        pdf.rule([LEFT, y], [RIGHT, y], RULE)
        pdf.rule([LEFT, y + HEIGHT], [RIGHT, y + HEIGHT], RULE)
      })
      const list = tag.add('L')
      const { grossLbs, tareLbs, netLbs } = snapshot
      if (grossLbs !== null) drawWeight(pdf, list, 'Gross lb', groupThousands(grossLbs), LEFT, y)
      if (tareLbs !== null) drawWeight(pdf, list, 'Tare lb', groupThousands(tareLbs), LEFT + 122, y)
      drawWeight(pdf, list, 'Net tons', `${tonsShown(netLbs)} t`, LEFT + 366, y)
      drawNet(pdf, list, groupThousands(netLbs), y)
    },
  }
}

const HEIGHT = 38
const WEIGHT: TypeStyle = { weight: 'regular', size: 16 }
const NET: TypeStyle = { weight: 'bold', size: 34 }
const UNIT: TypeStyle = { weight: 'regular', size: 16 }

function drawWeight(pdf: TaggedPdf, list: Tag, label: string, value: string, x: number, y: number): void {
  const item = list.add('LI')
  item.add('Lbl').draw(() => pdf.text(label.toUpperCase(), x, y + 10.5, LABEL))
  item.add('LBody').draw(() => pdf.text(value, x, y + 30.5, WEIGHT))
}

function drawNet(pdf: TaggedPdf, list: Tag, value: string, y: number): void {
  const item = list.add('LI')
  const start = RIGHT - widthOf(' lb', UNIT) - widthOf(value, NET)
  item.add('Lbl').draw(() => pdf.textRight('NET WEIGHT', start - 12, y + 10.5, { ...LABEL, weight: 'bold' }))
  item.add('LBody').draw(() => {
    pdf.text(value, start, y + 30.5, NET)
    pdf.textRight(' lb', RIGHT, y + 30.5, UNIT)
  })
}
