import { describe, expect, it } from 'vitest'
import { labelOf, partLabels } from './labels.ts'

describe('a label', () => {
  it.each([
    ['Release #: R-60381', 'releaseNumber', 'R-60381'],
    ['Customer P.O. #', 'customerPo', ''],
    ['P.O. Number ........:', 'customerPo', ''],
    ['PO # 4411', 'customerPo', '4411'],
    ['Customer ID: NBS', 'customer', 'NBS'],
    ['Heat / Lot', 'lot', ''],
    ['Quantity (NT)', 'quantity', ''],
    ['Issued by Delta Raw Materials Corp.', 'seller', 'Delta Raw Materials Corp.'],
    ['Chemistry (wt %) ........:', 'chemistry', ''],
    ['Trucking requirements: legal loads only.', 'trucking', 'legal loads only.'],
  ])('is seen in "%s"', (text, name, rest) => {
    expect(labelOf(text)).toMatchObject({ name, rest })
  })

  it.each([
    'RELEASE VALVE CO',
    'CARRIER ALLOYS',
    'Lot 49 Trucking',
    'Via Mala Transport',
    'P.O. Box 1187',
    'Schedule 40 Pipe & Fitting LLC',
    'FOB Destination',
    'Customer First Castings',
    'Destination',
  ])('is not seen in the name "%s"', (text) => {
    expect(labelOf(text)).toBeUndefined()
  })

  it('is parted from a ZIP that it is glued to, and from the label before it', () => {
    const line = (text: string) => ({
      index: 0,
      page: 1,
      y: 0,
      h: 10,
      cells: [{ text, x: 0, y: 0, w: 300, h: 10, right: 300, page: 1, line: 0 }],
    })
    const texts = (text: string) => partLabels(line(text)).cells.map((cell) => cell.text)
    expect(texts('North Bend, OH 45052Customer ID: NORTH BEND STEEL')).toEqual([
      'North Bend, OH 45052',
      'Customer ID: NORTH BEND STEEL',
    ])
    expect(texts('Release #: R-60381 Date: 1-5-26')).toEqual(['Release #: R-60381', 'Date: 1-5-26'])
    expect(texts('- Put this statement on BOL: Lot: none')).toHaveLength(1)
  })
})
