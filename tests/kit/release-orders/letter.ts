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

/** Draws a letter whose sentences hold the fields. */
export function letter(sheet: Sheet, release: ExpectedRelease, chance: Chance): void {
  const { margin, size } = sheet
  const date = dateWriter(chance, ['Month d, yyyy', 'Month d, yyyy', 'Mon d, yyyy', 'mm/dd/yyyy'])
  const short = dateWriter(chance, shortDates)
  const down = column(sheet, margin, undefined)
  const indent = margin + 24
  const paragraph = (text: string, style?: { bold?: boolean }) => {
    for (const line of wrap(sheet, text, sheet.width - 2 * margin, style)) down.line(line, margin, style)
    down.skip(0.6)
  }
  down.line(release.seller, margin, { bold: true, size: size + chance.one([3, 6]) })
  if (chance.maybe(0.3)) down.line('400 Commerce Square, Pittsburgh, PA 15222', margin)
  down.skip()
  paragraph(chance.one(['', '', 'Date: ']) + date(release.releaseDate))
  paragraph('To: River Bend Terminal, shipping office')
  const { customer, customerPo, releaseNumber, shipTo } = release
  paragraph(
    chance.one([
      `Re: Release No. ${releaseNumber}  /  your customer ${customer}, PO ${customerPo}`,
      `Re: Release #${releaseNumber} / customer ${customer}, P.O. ${customerPo}`,
      `RE: RELEASE NO. ${releaseNumber} / your customer ${customer} / PO ${customerPo}`,
    ]),
    { bold: true },
  )
  if (chance.maybe(0.2)) paragraph('Gentlemen:')
  const tons = quantityText(chance, release.quantityNetTons)
  const middle = [
    () => {
      paragraph(
        chance.one([
          `Please release ${tons} net tons of ${release.product} from lot ${release.lot}, FOB ${release.fob}, to`,
          `Please release ${tons} NT of ${release.product} from lot ${release.lot}, FOB ${release.fob}, to:`,
          `Kindly ship ${tons} net tons of ${release.product}, lot ${release.lot}, FOB ${release.fob}, to`,
        ]),
      )
      down.skip(-0.4)
      for (const line of [
        shipTo.name,
        shipTo.street,
        ...(shipTo.street2 ? [shipTo.street2] : []),
        cityLine(release, chance),
      ])
        down.line(line, indent)
      down.skip(0.6)
    },
    () =>
      paragraph(
        chance.one([
          `Carrier will be ${release.carrier}.`,
          `Carrier: ${release.carrier}`,
          `Carrier is ${release.carrier}.`,
        ]),
      ),
    () => {
      const pairs = chemistryPairs(
        { ...release.chemistry, ...release.chemistryExtra },
        chance,
        (element, value) => `${element} ${value}%`,
      )
      if (pairs.length > 0)
        paragraph(
          `${chance.one(['Typical analysis', 'Analysis', 'Certified analysis'])}: ${pairs.join(', ')}`,
        )
    },
  ]
  for (const part of chance.maybe(0.3) ? middle.reverse() : middle) part()
  const loads = () => {
    down.line(chance.one(['Schedule:', 'Loading schedule:', 'Delivery schedule:']), margin, { bold: true })
    const style = chance.int(0, 2)
    for (const line of loadLines(
      release,
      chance,
      (list, day, count) =>
        [
          `${count} TL ${short(day)} LOAD #${list}`,
          `Load #${list} - ${short(day)}`,
          `${short(day)} Load #${list}`,
        ][style] ?? '',
    ))
      down.line(line, indent)
    down.skip(0.6)
  }
  const notes = () => {
    if (release.requirements.length === 0) return
    down.line(chance.one(['SPECIAL INSTRUCTIONS:', 'Special requirements:', 'INSTRUCTIONS:']), margin, {
      bold: true,
    })
    writeRules(down, sheet, release.requirements, { bullet: () => '', x: indent, hang: chance.one([0, 8]) })
    down.skip(0.6)
  }
  for (const part of chance.maybe(0.3) ? [notes, loads] : [loads, notes]) part()
  down.skip(2)
  down.line(chance.one(['Regards, Sales Desk', 'Sincerely,', 'Best regards,']), margin)
}
