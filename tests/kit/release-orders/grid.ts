import type { Chance } from './chance.ts'
import type { ExpectedRelease } from './invent.ts'
import { column, wrap, type Sheet } from './sheet.ts'
import { chemistryPairs, cityLine, dateWriter, quantityText, shortDates, writeRules } from './wording.ts'

/** Draws boxes with headings over their values, and the schedule as a table. */
export function grid(sheet: Sheet, release: ExpectedRelease, chance: Chance): void {
  const { margin, width, size } = sheet
  const date = dateWriter(chance, shortDates)
  const pad = chance.one([4, 6])
  const row = size * 2.25
  const pitch = size * 1.5
  sheet.text(chance.one(['MATERIAL RELEASE', 'RELEASE ORDER', 'RELEASE AUTHORIZATION']), margin, margin, {
    bold: true,
    size: size * 2,
  })
  sheet.text(
    `${chance.one(['Issued by ', 'Issued by: ', 'Seller: ', 'Sold by '])}${release.seller}`,
    margin,
    margin + size * 3,
  )
  let y = margin + size * 6
  const align = chance.one([0, 0, 0, 0.5, 1])
  const box = (
    heads: readonly string[],
    values: readonly (readonly string[])[],
    shares: readonly number[],
    valign = 'bottom',
    full = width - 2 * margin,
  ) => {
    const total = shares.reduce((sum, share) => sum + share, 0)
    const high = Math.max(...values.map((lines) => lines.length))
    let x = margin
    heads.forEach((head, at) => {
      const own = values[at] ?? []
      const wide = (full * (shares[at] ?? 1)) / total - 2 * pad
      const isBlock = own.length > 1
      const shift = (text: string, bold = false) =>
        isBlock ? 0 : align * Math.max(0, wide - sheet.widthOf(text, { bold }))
      const drop = valign === 'bottom' ? high - own.length : valign === 'middle' ? (high - own.length) / 2 : 0
      sheet.text(head, x + pad + shift(head, true), y, { bold: true })
      own.forEach((line, index) => sheet.text(line, x + pad + shift(line), y + row + (index + drop) * pitch))
      x += (full * (shares[at] ?? 1)) / total
    })
    y += row + high * pitch + row * 0.8
  }
  const shuffled = <T>(list: readonly T[]) =>
    chance.maybe(0.4) ? [...list].sort(() => chance() - 0.5) : [...list]
  const boxOf = (columns: readonly (readonly [string, readonly string[], number])[], valign?: string) => {
    const order = shuffled(columns)
    box(order.map(([head]) => head), order.map(([, lines]) => lines), order.map(([, , share]) => share), valign) // prettier-ignore
  }
  const cellWidth = (share: number, total: number) => ((width - 2 * margin) * share) / total - 2 * pad
  const blocks = [
    () =>
      boxOf([
        [chance.one(['Release #', 'Release No.', 'Release Number']), [release.releaseNumber], 1],
        [chance.one(['Release Date', 'Date', 'Issued']), [date(release.releaseDate)], 1],
        [
          chance.one(['Customer ID', 'Customer', 'Customer Code']),
          wrap(sheet, release.customer, cellWidth(1, 4)),
          1,
        ],
        [chance.one(['Customer PO', 'PO Number', 'P.O. #']), [release.customerPo], 1],
      ]),
    () =>
      boxOf(
        [
          [
            chance.one(['Ship To', 'Consignee', 'Deliver To']),
            [
              ...wrap(sheet, release.shipTo.name, cellWidth(4, 8)).slice(0, 1),
              release.shipTo.street,
              ...(release.shipTo.street2 ? [release.shipTo.street2] : []),
              cityLine(release, chance),
            ],
            4,
          ],
          [
            chance.one(['Ship Via', 'Carrier', 'Hauler']),
            wrap(sheet, release.carrier, cellWidth(2.4, 8)),
            2.4,
          ],
          [chance.one(['FOB', 'Freight Terms']), [release.fob], 1.6],
        ],
        chance.one(['bottom', 'top', 'middle']),
      ),
    () =>
      boxOf([
        [
          chance.one(['Material', 'Product', 'Commodity', 'Material Description']),
          wrap(sheet, release.product, cellWidth(4, 8)),
          4,
        ],
        [chance.one(['Lot', 'Lot #', 'Lot No.']), [release.lot], 2.4],
        [
          chance.one(['Quantity (NT)', 'Net Tons', 'Qty (tons)', 'Quantity, NT']),
          [quantityText(chance, release.quantityNetTons)],
          1.6,
        ],
      ]),
  ]
  for (const block of shuffled(blocks)) block()
  const head = chance.one(['%s %', '%s', '%s%', '% %s'])
  for (const values of [release.chemistry, release.chemistryExtra]) {
    const names = Object.keys(values)
    if (names.length > 0)
      box(
        names.map((name) => head.replace('%s', name)),
        chemistryPairs(values, chance, (_, value) => value).map((text) => [text]),
        names.map(() => 1),
        'top',
        names.length * size * 6.5,
      )
  }
  const down = column(
    sheet,
    y,
    chance.maybe(0.5) ? `Release #: ${release.releaseNumber} (continued)` : undefined,
  )
  const mark = chance.one(['* ', '- ', '• '])
  const notes = () => {
    if (chance.maybe(0.4) && release.requirements.length > 0)
      down.line(chance.one(['Notes', 'Special Instructions', 'Requirements']), margin, { bold: true })
    writeRules(down, sheet, release.requirements, {
      bullet: () => mark,
      x: margin,
      hang: chance.one([0, 6]),
    })
    down.skip()
  }
  const isFirst = chance.maybe(0.2)
  if (isFirst) notes()
  const loadX = margin + pad
  const dateX = loadX + size * 7.5
  const isTonned = chance.maybe(0.3)
  const rows = (first: string, second: string, third: string, bold = false) => {
    const top = down.y
    down.line(first, loadX, { bold })
    const same = down.y > top ? top : down.y - size * 1.35
    sheet.text(second, dateX, same, { bold })
    if (isTonned) sheet.text(third, dateX + size * 10, same, { bold })
    down.skip(0.6)
  }
  rows(
    chance.one(['Load', 'Load #', 'Truck']),
    chance.one(['Date', 'Ship Date', 'Pickup Date', 'Delivery Date']),
    'Tons',
    true,
  )
  for (const { seq, date: day } of release.loads)
    rows(`${seq}`, date(day), (release.quantityNetTons / release.loads.length).toFixed(3))
  if (!isFirst) notes()
}
