import { partStreet, readAddress, readCityLine, type Line as Piece, type ReadAddress } from './address.ts'
import { unwrapped, type Labelled } from './labelled-values.ts'
import type { LabelName } from './label-words.ts'
import { placeOf, type Cell } from './lines.ts'
import type { Field, ReadShipTo } from './release-fields.ts'

/** The delivery address, and what stood in it that is no part of one. */
export interface ShipToReading {
  readonly address: ReadAddress
  readonly confidence: number
}

/** Reads the delivery address from its block, or from labels of its own for street and town. */
export function readShipTo(
  labelled: readonly Labelled[],
  inLetter: readonly Cell[] | undefined,
): ShipToReading {
  const heads = labelled.filter(({ label }) => label.name === 'shipTo')
  const readings = heads.map((head) => ({
    address: fromLabelledLines(head, labelled),
    confidence: 0.97 * head.label.strength,
  }))
  if (inLetter) readings.push({ address: readAddress(inLetter), confidence: 0.92 })
  const parts = ({ address }: ShipToReading) =>
    [address.name, address.street, address.city, address.zip].filter((part) => part).length
  const [best] = readings.sort((a, b) => parts(b) - parts(a) || b.confidence - a.confidence)
  return best ?? { address: { unused: [] }, confidence: 0 }
}

/** Turns the reading into fields; what an address must have and this one lacks says so. */
export function shipToFields({ address, confidence }: ShipToReading): ReadShipTo {
  const field = (part: Piece | undefined, missing: string | undefined): Field<string> => {
    if (!part) return missing === undefined ? { confidence: 0 } : { confidence: 0, reason: missing }
    const place = placeOf(part.cells)
    const sureness = part.problem ? Math.min(0.6, confidence) : confidence
    return {
      value: part.text,
      confidence: sureness,
      ...(part.problem && { reason: part.problem }),
      ...(place && { place }),
    }
  }
  const none: Field<string> = address.street ? { value: '', confidence: 0.9 } : { confidence: 0 }
  return {
    name: field(address.name, 'No ship-to name was found.'),
    street: field(address.street, 'No ship-to street was found.'),
    street2: address.street2 ? field(address.street2, undefined) : none,
    city: field(address.city, 'No ship-to city was found.'),
    state: field(address.state, 'No ship-to state was found.'),
    zip: field(address.zip, 'No ship-to ZIP was found.'),
    phone: field(address.phone, undefined),
  }
}

function fromLabelledLines(head: Labelled, labelled: readonly Labelled[]): ReadAddress {
  const block = readAddress(head.values)
  const after = (name: LabelName) => {
    const own = labelled.filter(({ label }) => label.name === name)
    return own.find(({ head: { line } }) => line >= head.head.line) ?? own[0]
  }
  const town = after('cityLine')
  const streets = after('street')
  if (block.zip || !(streets || town)) return block
  const name = pieceOf(unwrapped(head).cells)
  const [first, second, ...others] = (streets?.values ?? []).map((cell) => pieceOf([cell]))
  const street = first && (second || after('street2') ? { street: first } : partStreet(first))
  const under = [second, ...others].filter((piece) => piece !== undefined)
  const townLine = town
    ? pieceOf(town.values)
    : under.find(({ text }) => readCityLine({ text, cells: [] }).zip)
  const street2 = whole(after('street2')) ?? under.find((piece) => piece !== townLine) ?? street?.street2
  const read = townLine ? readCityLine(townLine) : { unused: [] }
  const city = read.city ?? townLine
  const state = read.state ?? whole(after('state'))
  const zip = read.zip ?? whole(after('zip'))
  const phone = whole(after('phone'))
  return {
    ...(block.careOf && { careOf: block.careOf }),
    name,
    ...(street && { street: street.street }),
    ...(street2 && street2.text !== '' && { street2 }),
    ...(city && { city }),
    ...(state && { state: { ...state, text: state.text.toUpperCase() } }),
    ...(zip && { zip }),
    ...(phone && { phone }),
    ...(read.code && { code: read.code }),
    unused: [],
  }
}

function whole(labelled: Labelled | undefined): Piece | undefined {
  return labelled && pieceOf(labelled.values)
}

function pieceOf(cells: readonly Cell[]): Piece {
  return { text: cells.map(({ text }) => text).join(' '), cells }
}
