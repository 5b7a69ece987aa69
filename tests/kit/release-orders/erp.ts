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

/** Draws one label and value per line, as business software prints them. */
export function erp(sheet: Sheet, release: ExpectedRelease, chance: Chance): void {
  const { margin, size } = sheet
  const date = dateWriter(chance, shortDates)
  const x = margin + size * chance.int(16, 19)
  const down = column(sheet, margin, undefined)
  down.line(
    chance.one([
      'SHIPPING RELEASE / PICK-UP AUTHORIZATION',
      'RELEASE ORDER',
      'MATERIAL RELEASE AUTHORIZATION',
    ]),
    margin,
    { bold: true, size: size + 4 },
  )
  down.skip()
  const leader = chance.one([' ........:', ' ........:', ' .....:', ':', ' ..............'])
  const isBold = chance.maybe(0.7)
  const pair = (label: string, value: string) => {
    const y = down.y
    const lines = wrap(sheet, value, sheet.width - margin - x, { bold: isBold })
    down.line(label === '' ? '' : label + leader, margin)
    const top = down.y > y ? y : down.y - size * 1.35
    sheet.text(lines[0] ?? '', x, top, { bold: isBold })
    for (const line of lines.slice(1)) down.line(line, x, { bold: isBold })
  }
  const { shipTo } = release
  const more = shipTo.street2
  const address = more === '' ? [() => pair('Address', shipTo.street)] : chance.one([
    [() => pair('Address', shipTo.street), () => pair('Address 2', more)],
    [() => pair('Address', `${shipTo.street}, ${more}`)],
    [() => pair('Address', /(?:Lane|Street|Blvd|Pkwy|Road|Rd\.)$/.test(shipTo.street) && !more.startsWith('PLANT') ? `${shipTo.street} ${more}` : `${shipTo.street}, ${more}`)],
    [() => pair('Address', shipTo.street), () => pair('', more)],
    [() => pair('Address Line 1', shipTo.street), () => pair('Address Line 2', more)],
  ]) // prettier-ignore
  const chemistry = (label: string, values: Record<string, number>) => {
    const pairs = chemistryPairs(values, chance, (element, value) => `${element} ${value}`)
    if (pairs.length > 0) pair(label, pairs.join(' / '))
  }
  const groups = [
    () => pair(chance.one(['Release Number', 'Release No.', 'Release ID', 'Release']), release.releaseNumber),
    () => pair(chance.one(['Issue Date', 'Release Date', 'Date Issued']), date(release.releaseDate)),
    () => pair(chance.one(['Sold By', 'Seller', 'Vendor', 'Supplier']), release.seller),
    () => pair(chance.one(['Customer', 'Customer Code', 'Customer ID', 'Buyer']), release.customer),
    () =>
      pair(chance.one(['P.O. Number', 'Customer PO', 'PO Number', 'Purchase Order No.']), release.customerPo),
    () => pair(chance.one(['Carrier', 'Trucker', 'Carrier Name', 'Ship Via']), release.carrier),
    () =>
      pair(
        chance.one(['Freight Terms', 'FOB Point', 'Delivery Terms']),
        chance.maybe(0.7) ? `FOB ${release.fob}` : release.fob,
      ),
    () => {
      pair(chance.one(['Consignee', 'Ship To', 'Deliver To', 'Consignee Name']), shipTo.name)
      for (const line of address) line()
      pair(
        chance.one(['City/State/Zip', 'City, State, Zip', 'City / State / ZIP']),
        cityLine(release, chance),
      )
    },
    () => pair(chance.one(['Commodity', 'Product', 'Material', 'Item Description']), release.product),
    () => pair(chance.one(['Lot Number', 'Lot', 'Lot No.', 'Heat Number']), release.lot),
    () =>
      pair(
        chance.one(['Total Net Tons', 'Net Tons', 'Quantity (NT)', 'Total Tons']),
        quantityText(chance, release.quantityNetTons),
      ),
    () =>
      pair(
        chance.one(['Number of Loads', 'No. of Loads', 'Total Loads', 'Loads']),
        `${release.loads.length}`,
      ),
    () => {
      chemistry(chance.one(['Chemistry (wt %)', 'Analysis (%)', 'Chemistry']), release.chemistry)
      chemistry(
        chance.one(['Residuals (wt %)', 'Trace Elements', 'Other Elements (wt %)']),
        release.chemistryExtra,
      )
    },
  ]
  for (const group of chance.maybe(0.4) ? groups.sort(() => chance() - 0.5) : groups) group()
  down.skip()
  const loads = () => {
    down.line(
      chance.one(['Pick-up schedule', 'Pickup Schedule', 'Delivery schedule', 'Loading Schedule']),
      margin,
      { bold: true, size: size + 1 },
    )
    for (const line of loadLines(
      release,
      chance,
      (list, day, count) =>
        `Load ${list.padStart(2, '0')}    ${date(day)}    ${count} ${count === 1 ? 'truck' : 'trucks'}`,
    ))
      down.line(line, margin)
    down.skip()
  }
  const notes = () => {
    if (release.requirements.length === 0) return
    down.line(
      chance.one(['Notes to terminal', 'Notes', 'Special Instructions', 'Instructions to Terminal']),
      margin,
      { bold: true, size: size + 1 },
    )
    writeRules(down, sheet, release.requirements, {
      bullet: (at) => `${at + 1}) `,
      x: margin,
      hang: chance.one([0, 10]),
    })
    down.skip()
  }
  for (const part of chance.maybe(0.3) ? [notes, loads] : [loads, notes]) part()
}
