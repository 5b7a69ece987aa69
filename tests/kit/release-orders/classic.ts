import type { Chance } from './chance.ts'
import type { ExpectedRelease } from './invent.ts'
import { column, wrap, type Sheet } from './sheet.ts'
import {
  chemistryPairs,
  cityLine,
  dateWriter,
  loadLines,
  quantityText,
  shortDates,
  writeRules,
} from './wording.ts'

/** Draws side-by-side addresses, two tables without lines, and lists below; with many loads it is the long family. */
export function classic(sheet: Sheet, release: ExpectedRelease, chance: Chance): void {
  const { margin, width, size } = sheet
  const date = dateWriter(chance, shortDates)
  const dash = chance.one(['  -  ', ' - ', ' – '])
  const title = chance.one(['RELEASE ORDER', 'MATERIAL RELEASE', 'Shipping Release', 'RELEASE'])
  sheet.text(`${release.seller}${dash}${title}`, margin, margin, { bold: true, size: size + 4 })
  sheet.text(
    `${chance.one(['Release #:', 'Release No.:', 'Release Number:', 'Release Order #:'])} ${release.releaseNumber}`,
    width * 0.66,
    margin + 22,
    { bold: true, size: size + 2 },
  )
  const isGlued = chance.maybe(0.2)
  const half = width * 0.52
  const [left, right] = chance.maybe(0.8) ? [margin, half] : [half, margin]
  let y = margin + 45
  const pitch = size * 1.33
  const block = (x: number, lines: readonly string[]) =>
    lines.forEach((line, at) => sheet.text(line, x, y + at * pitch, { bold: at === 0 }))
  const careOf = chance.maybe(0.3) ? ['c/o PrimeTrade Logistics'] : []
  const { shipTo } = release
  const names = chance.maybe(0.3)
    ? wrap(sheet, shipTo.name, sheet.widthOf(shipTo.name) * 0.75)
    : [shipTo.name]
  const isSafe =
    names.length === 2 && /^(?:LLC|Inc|Co|Works|Alloy|&|Foundry|Castings|Iron)/.test(names[1] ?? '')
  block(left, [
    chance.one(['Ship From:', 'Ship From', 'Shipping Point:']),
    'River Bend Terminal (RBT)',
    ...careOf,
    '1500 Wharf Road',
    'Cincinnati, OH 45202',
  ])
  const code = `${chance.one(['Customer ID:', 'Customer Code:', 'Cust. ID:', 'Customer:'])} ${release.customer}`
  const city = cityLine(release, chance)
  const glued = isGlued
    ? [`${city}${chance.one(['', ' '])}${chance.maybe(0.5) ? code : release.customer}`]
    : [
        city,
        ...(chance.maybe(0.3) ? ['Phone: (513) 555-0142'] : []),
        ...(chance.maybe(0.4) ? [''] : []),
        code,
      ]
  block(right, [
    chance.one(['Ship To:', 'Ship To', 'Deliver To:', 'Consignee:']),
    ...(isSafe && /^\d/.test(shipTo.street) ? names : [shipTo.name]),
    shipTo.street,
    ...(shipTo.street2 ? [shipTo.street2] : []),
    ...glued,
  ])
  y += pitch * 9.5
  const table = (heads: readonly (readonly [string, string, number])[]) => {
    const order = chance.maybe(0.3) ? [...heads].reverse() : heads
    const total = order.reduce((sum, [, , share]) => sum + share, 0)
    let x = margin
    for (const [head, value, share] of order) {
      sheet.text(head, x, y, { bold: true })
      sheet.text(value, x, y + pitch * 1.1)
      x += Math.max(
        ((width - 2 * margin) * share) / total,
        sheet.widthOf(value) + 9,
        sheet.widthOf(head, { bold: true }) + 9,
      )
    }
    return order
  }
  const parts = [
    [chance.one(['Release Date', 'Date', 'Date Issued', 'Issue Date']), date(release.releaseDate), 9],
    [chance.one(['Ship Via', 'Carrier', 'Trucking Company', 'Via']), release.carrier, 15],
    [chance.one(['FOB', 'F.O.B.', 'Freight Terms']), release.fob, 8],
    [
      chance.one(['Customer P.O. #', 'Customer PO', 'P.O. No.', 'PO #', 'Purchase Order']),
      release.customerPo,
      11,
    ],
  ] as const
  table(parts)
  y += pitch * 3.2
  const goods = table([
    [
      chance.one(['Approx. Quantity', 'Quantity', 'Approx. Qty', 'Total Quantity']),
      quantityText(chance, release.quantityNetTons),
      11,
    ],
    [chance.one(['Lot Number', 'Lot #', 'Lot', 'Heat / Lot']), release.lot, 11],
    [chance.one(['Unit', 'UOM', 'U/M']), chance.one(['NT', 'TONS', 'Net Tons']), 7],
    [chance.one(['Material Description', 'Description', 'Product', 'Commodity']), release.product, 19],
  ])
  const productAt = goods.findIndex(([, value]) => value === release.product)
  const chemistryX =
    productAt === 0
      ? margin
      : margin +
        ((width - 2 * margin) * goods.slice(0, productAt).reduce((sum, [, , share]) => sum + share, 0)) / 48
  y += pitch * 2.6
  if (Object.keys(release.chemistry).length > 0) {
    const pairs = (values: Record<string, number>, upper = false) =>
      chemistryPairs(
        values,
        chance,
        (element, value) => `${upper ? element.toUpperCase() : element} ${value}`,
      ).join('  ')
    sheet.text(
      `${chance.one(['Analysis: ', 'Chemistry: ', 'Typical Analysis: '])}${pairs(release.chemistry)}`,
      chemistryX,
      y,
    )
    y += pitch
    if (Object.keys(release.chemistryExtra).length > 0)
      sheet.text(pairs(release.chemistryExtra, chance.maybe(0.7)), chemistryX, y)
  }
  const down = column(
    sheet,
    y + pitch * 2.5,
    `${release.seller}${dash}${title} (continued)     Release #: ${release.releaseNumber}`,
  )
  const indent = margin + 8
  const writeNotes = () => {
    if (release.requirements.length > 0) {
      down.line(
        chance.one([
          'Warehouse requirements:',
          'Special Instructions:',
          'Shipping instructions:',
          'Requirements:',
          'Notes:',
        ]),
        margin,
        { bold: true },
      )
      const mark = chance.one(['- ', '* ', '• '])
      writeRules(down, sheet, release.requirements, {
        bullet: () => mark,
        x: indent,
        hang: chance.one([0, 6]),
      })
      down.skip()
    }
    if (chance.maybe(0.8)) down.line('Trucking requirements: legal loads only.', margin)
  }
  const writeLoads = () => {
    const verb = chance.one(['Deliver', 'Pickup', 'Pick-up', 'Ship', 'Delivery'])
    const style = chance.int(0, 3)
    down.line(
      chance.one([
        'Please deliver as follows:',
        'Delivery schedule:',
        'Please ship as follows:',
        'Pickup schedule:',
      ]),
      margin,
      { bold: true },
    )
    const lines = loadLines(
      release,
      chance,
      (list, day, count) =>
        [
          `${verb} ${date(day)} Load #${list}`,
          `${verb} ${date(day)} - Load ${list}`,
          `Load #${list}  ${verb} ${date(day)}`,
          `${count} TL ${date(day)} Load #${list}`,
        ][style] ?? '',
    )
    for (const line of lines) down.line(line, indent)
    down.skip()
  }
  if (chance.maybe(0.75)) [writeNotes, writeLoads].forEach((write) => write())
  else [writeLoads, writeNotes].forEach((write) => write())
}
