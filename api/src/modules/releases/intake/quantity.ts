import { either, fromCell, fromLabels, type Candidate } from './candidates.ts'
import type { Labelled } from './labelled-values.ts'
import type { Cell } from './lines.ts'
import { numberIn, unitIn, weightOf, type ReadWeight, type WeightUnit } from './numbers.ts'

type Reading = { value?: ReadWeight; reason?: string | undefined }

/** No release is for so many tons: a number like this without a unit must be pounds. */
const POUNDS_FROM = 10_000

/** What the document says is released; the unit may stand beside the number, in the label, or in a column of its own. */
export function quantityCandidates(
  labelled: readonly Labelled[],
  sentence: Cell | undefined,
): readonly Candidate<ReadWeight>[] {
  const unitColumn = labelled.find(({ label }) => label.name === 'unit')?.values[0]?.text
  const columnUnit = unitColumn === undefined ? undefined : unitIn(unitColumn)
  return either(
    fromLabels(labelled, 'quantity', (text, { label }) =>
      read(text, unitIn(text) ?? unitIn(label.note) ?? columnUnit),
    ),
    fromCell(sentence, 0.92, (text) => read(text, unitIn(text))),
  )
}

/** What a label says one load weighs, in pounds. */
export function loadLbsOf(labelled: readonly Labelled[]): number | undefined {
  const [first] = fromLabels(labelled, 'loadWeight', (text, { label }) =>
    read(text, unitIn(text) ?? unitIn(label.note)),
  )
  return first?.value?.lbs
}

function read(text: string, unit: WeightUnit | undefined): Reading | undefined {
  const number = numberIn(text)
  if (number === undefined) return /\d/.test(text) ? { reason: `"${text}" is not a number.` } : undefined
  const guessed = Number(number) >= POUNDS_FROM ? 'POUNDS' : 'TONS'
  const weight = weightOf(number, unit ?? guessed)
  const reason =
    weight.problem ??
    (unit
      ? undefined
      : `No unit is printed with ${number}; ${guessed === 'TONS' ? 'tons' : 'pounds'} were taken.`)
  return weight.lbs === undefined ? { reason } : { value: weight, reason }
}
