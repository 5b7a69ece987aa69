import { choose, fromCell, fromLabels, plainText, type Candidate } from './candidates.ts'
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
  const text = (name: 'customer' | 'carrier' | 'product', missing: string) =>
    choose([...fromLabels(labelled, name, plainText), ...fromCell(prose[name], 0.9, plainText)], missing)
  const letterhead = readLetterhead(lines)
  const dates = fromLabels(labelled, 'releaseDate', date)
  const withDigit = (value: string) => (/\d/.test(value) && value.length <= 40 ? { value } : undefined)
  return {
    releaseNumber: choose(
      [
        ...fromLabels(labelled, 'releaseNumber', releaseNumber),
        ...fromCell(prose.releaseNumber, 0.92, releaseNumber),
      ],
      'No release number was found.',
    ),
    releaseDate: choose(dates.length > 0 ? dates : dateLine(lines, claimed), 'No release date was found.'),
    seller: choose(
      [
        ...fromLabels(labelled, 'seller', plainText),
        ...fromCell(letterhead?.cell, letterhead?.isWithTitle ? 0.95 : 0.82, plainText),
      ],
      'The document does not name the seller.',
    ),
    customer: text('customer', 'No customer was found.'),
    customerPo: choose(
      [...fromLabels(labelled, 'customerPo', plainText), ...fromCell(prose.customerPo, 0.9, plainText)],
      'No customer PO was found.',
    ),
    carrier: choose(
      [
        ...fromLabels(labelled, 'carrier', (value, from) =>
          plainText(from.how === 'inline' && !from.label.isMarked ? withoutStop(value) : value),
        ),
        ...fromCell(prose.carrier, 0.9, plainText),
      ],
      'No carrier was found.',
    ),
    fob: choose(
      [...fromLabels(labelled, 'fob', fob), ...fromCell(prose.fob, 0.9, fob)],
      'No FOB point was found.',
    ),
    careOf: choose(fromLabels(labelled, 'careOf', plainText), undefined),
    product: text('product', 'No product was found.'),
    lot: choose(
      [...fromLabels(labelled, 'lot', withDigit), ...fromCell(prose.lot, 0.9, withDigit)],
      'No lot was found.',
    ),
  }
}

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

function fob(text: string): { value: string } | undefined {
  return plainText(text.replace(/^f\.?\s?o\.?\s?b\.?(?:\s+point)?[\s:,-]+(?=\S)/i, ''))
}
