import { choose, either, fromCell, fromLabels, plainText, type Candidate } from './candidates.ts'
import { findDate } from './dates.ts'
import type { Labelled } from './labelled-values.ts'
import { readLetterhead } from './letterhead.ts'
import type { Cell, Line } from './lines.ts'
import { withoutStop, type ReadProse } from './prose.ts'
import type { Field } from './release-fields.ts'

type PlainField =
  | 'releaseNumber'
  | 'releaseDate'
  | 'seller'
  | 'customer'
  | 'customerPo'
  | 'carrier'
  | 'fob'
  | 'careOf'
  | 'product'
  | 'lot'

/** Reads the fields that are one text each: from labels first, then from sentences and the letterhead. */
export function plainFields({
  lines,
  claimed,
  labelled,
  prose,
}: {
  lines: readonly Line[]
  claimed: ReadonlySet<Cell>
  labelled: readonly Labelled[]
  prose: ReadProse
}): { [name in PlainField]: Field<string> } {
  const read = (name: Stated, from: Reader, missing: string) =>
    choose(either(fromLabels(labelled, name, from), fromCell(prose[name], 0.9, from)), missing)
  const letterhead = readLetterhead(lines)
  const ofLetterhead = fromCell(letterhead?.cell, letterhead?.isWithTitle ? 0.95 : 0.82, plainText)
  const dates = either(fromLabels(labelled, 'releaseDate', date), dateLine(lines, claimed))
  const numbers = [
    ...fromLabels(labelled, 'releaseNumber', releaseNumber),
    ...fromCell(prose.releaseNumber, 0.92, releaseNumber),
  ]
  return {
    releaseNumber: choose(numbers, 'No release number was found.'),
    releaseDate: choose(dates, 'No release date was found.'),
    seller: choose(
      [...fromLabels(labelled, 'seller', plainText), ...ofLetterhead],
      'The document does not name the seller.',
    ),
    customer: read('customer', plainText, 'No customer was found.'),
    customerPo: read('customerPo', plainText, 'No customer PO was found.'),
    carrier: read('carrier', carrier, 'No carrier was found.'),
    fob: read('fob', fob, 'No FOB point was found.'),
    careOf: choose(fromLabels(labelled, 'careOf', plainText), undefined),
    product: read('product', plainText, 'No product was found.'),
    lot: read('lot', lot, 'No lot was found.'),
  }
}

/** The fields that a sentence of a letter may state. */
type Stated = 'customer' | 'customerPo' | 'carrier' | 'fob' | 'product' | 'lot'
type Reader = (text: string, from?: Labelled) => { value: string } | undefined

/** A number like 62706, R-60381 or 62706-A; a date is none. */
export function releaseNumber(text: string): { value: string } | undefined {
  const value =
    /^(?:[A-Z]{1,5}[-\s]?)?\d[\w./-]*/i.exec(text)?.[0] ?? text.split(' ').find((word) => /\d/.test(word))
  return value === undefined || findDate(value)?.printed === value
    ? undefined
    : { value: value.replace(/[.,;/-]+$/, '') }
}

function date(text: string): { value?: string; reason?: string | undefined } | undefined {
  const found = findDate(text)
  return found && { ...(found.iso !== undefined && { value: found.iso }), reason: found.problem }
}

/** A letter has its date on a line of its own, near the top. */
function dateLine(lines: readonly Line[], claimed: ReadonlySet<Cell>): Candidate<string>[] {
  const cells = lines.slice(0, 14).flatMap((line) => line.cells.filter((cell) => !claimed.has(cell)))
  const alone = cells.find(({ text }) => findDate(text)?.printed === text.replace(/^[a-z]+day,?\s+/i, ''))
  return fromCell(alone, 0.85, date)
}

/** A sentence like "Carrier will be X." ends with a stop that is not the name's. */
function carrier(text: string, from?: Labelled): { value: string } | undefined {
  const isSentence = from?.how === 'inline' && !from.label.isMarked
  return plainText(isSentence ? withoutStop(text) : text)
}

function lot(text: string): { value: string } | undefined {
  return /\d/.test(text) && text.length <= 40 ? { value: text } : undefined
}

function fob(text: string): { value: string } | undefined {
  return plainText(text.replace(/^f\.?\s?o\.?\s?b\.?(?:\s+point)?[\s:,-]+(?=\S)/i, ''))
}
