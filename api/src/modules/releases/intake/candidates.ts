import { unwrapped, type Labelled } from './labelled-values.ts'
import type { LabelName } from './label-words.ts'
import { placeOf, type Cell } from './lines.ts'
import type { Field } from './release-fields.ts'

/** One possible reading of a field. */
export interface Candidate<T> {
  readonly value?: T
  readonly confidence: number
  readonly cells: readonly Cell[]
  readonly reason?: string | undefined
}

/** A field with a reason to look at it is never surer than this. */
const UNSURE = 0.6

/** Names of companies: a second line close below is most likely the rest of the name. */
const names: ReadonlySet<LabelName> = new Set(['customer', 'carrier', 'seller'])

/** What labels of a name say, read by `read`, which gives undefined for a text that cannot be this field. */
export function fromLabels<T>(
  labelled: readonly Labelled[],
  name: LabelName,
  read: (text: string, from: Labelled) => { value?: T; reason?: string | undefined } | undefined,
): Candidate<T>[] {
  return labelled
    .filter(({ label }) => label.name === name)
    .flatMap((from) => {
      const { cells, text, unused } = unwrapped(from)
      const [more] = unused
      const isName = more !== undefined && names.has(name) && from.label.strength >= 0.8
      const result = read(tidy(isName ? `${text} ${more.text}` : text), from)
      if (!result) return []
      const beneath =
        more &&
        (isName
          ? `"${text}" and "${more.text}" were taken as one name.`
          : `Below it stands "${more.text}", which was not taken.`)
      const sureness = (from.how === 'below' ? 0.95 : 0.97) * from.label.strength
      return [
        {
          ...result,
          reason: result.reason ?? beneath,
          confidence: sureness,
          cells: isName ? [...cells, more] : cells,
        },
      ]
    })
}

/** What a sentence or the letterhead says. */
export function fromCell<T>(
  cell: Cell | undefined,
  confidence: number,
  read: (text: string) => { value?: T; reason?: string | undefined } | undefined,
): Candidate<T>[] {
  const result = cell && read(tidy(cell.text))
  return cell && result ? [{ ...result, confidence, cells: [cell] }] : []
}

/** What labels say, or else what sentences say: a name like "Lot 49 Trucking" is no rival to a labelled lot. */
export function either<T>(
  labelled: readonly Candidate<T>[],
  otherwise: readonly Candidate<T>[],
): readonly Candidate<T>[] {
  return labelled.length > 0 ? labelled : otherwise
}

/** Takes the surest candidate; when an equally sure one says something else, the field says so. `missing` is the reason when there is none. */
export function choose<T>(candidates: readonly Candidate<T>[], missing: string | undefined): Field<T> {
  const sorted = [...candidates].sort((a, b) => b.confidence - a.confidence)
  const [best] = sorted
  if (!best) return { confidence: 0, ...(missing !== undefined && { reason: missing }) }
  const rival = sorted.find(
    (other) =>
      other.confidence >= best.confidence - 0.05 &&
      other.value !== undefined &&
      !same(other.value, best.value),
  )
  const reason = best.reason ?? (rival && `The document also says "${String(rival.value)}".`)
  const place = placeOf(best.cells)
  return {
    ...(best.value !== undefined && { value: best.value }),
    confidence: best.value === undefined ? 0 : reason ? Math.min(UNSURE, best.confidence) : best.confidence,
    ...(reason && { reason }),
    ...(place && { place }),
  }
}

/** A text of its own as a field; "" and "n/a" are none. */
export function plainText(text: string): { value: string } | undefined {
  return text === '' || /^(?:n\/?a|none|-+|\.+)$/i.test(text) ? undefined : { value: text }
}

function tidy(text: string): string {
  return text.replace(/^[\s:|,;/]+|[\s:|,;/]+$/g, '')
}

function same(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase()
}
