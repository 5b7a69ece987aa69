import { choose, fromLabels } from './candidates.ts'
import { checkRelease } from './checks.ts'
import { readChemistry } from './chemistry.ts'
import { findDate } from './dates.ts'
import { intakeFault, type IntakeFault } from './faults.ts'
import { partLabels } from './labels.ts'
import { labelledValues, type Labelled } from './labelled-values.ts'
import type { LabelName } from './label-words.ts'
import { leftOver } from './left-over.ts'
import { hasTitle } from './letterhead.ts'
import { linesOf, placeOf, type Cell, type Line } from './lines.ts'
import { loadsOf } from './loads.ts'
import { plainFields, releaseNumber } from './plain-fields.ts'
import { readProse, type ReadProse } from './prose.ts'
import { loadLbsOf, quantityCandidates } from './quantity.ts'
import type { Field, ReadRelease } from './release-fields.ts'
import { readInstructions, type Instruction } from './requirements.ts'
import { readSchedule, type ScheduleEntry } from './schedule.ts'
import { readShipTo, shipToFields } from './ship-to.ts'
import type { Place, TextPage } from './text-page.ts'

/** Fewer of these than this, and the document is something else. */
const TELLING: readonly LabelName[] = [
  'releaseNumber',
  'shipTo',
  'quantity',
  'lot',
  'carrier',
  'customerPo',
  'fob',
  'product',
  'schedule',
  'seller',
]
const TELLING_ENOUGH = 3

/**
 * Reads a seller's release order from the text of its pages: by labels, columns and places, whatever the order of its blocks.
 * What it is not sure of, it says in the field's `reason`. Never throws.
 */
export function readRelease(pages: readonly TextPage[]): ReadRelease | IntakeFault {
  const lines = linesOf(pages).map(partLabels)
  const margins = rightMargins(pages, lines)
  const schedule = readSchedule(lines)
  const chemistry = readChemistry(lines)
  const known = new Set<Cell>([...schedule.used, ...chemistry.used])
  const instructions = readInstructions(lines, known, margins)
  const claimed = new Set<Cell>([...known, ...instructions.used])
  const labelled = labelledValues(lines, claimed, margins)
  const ofLabels = labelled.flatMap(({ head, values }) => [head, ...values])
  const prose = readProse(
    lines,
    new Set([...claimed, ...labelled.flatMap(({ head, label }) => (label.name === 'other' ? [] : [head]))]),
  )
  if (!isRelease(lines, labelled, prose, schedule.entries)) return intakeFault('NOT_A_RELEASE')

  const fields = plainFields({ lines, claimed, labelled, prose })
  const shipTo = readShipTo(labelled, prose.shipTo)
  const quantity = choose(quantityCandidates(labelled, prose.quantity), 'No quantity was found.')
  const quantityLbs = valueOf(quantity, (weight) => weight.lbs)
  const loads = loadsOf(withLoneDate(schedule.entries, labelled), fields.releaseDate.value)
  const { address } = shipTo
  const loadCount = fromLabels(labelled, 'loadCount', (text) =>
    /^\d{1,3}$/.test(text) ? { value: Number(text) } : undefined,
  )[0]?.value
  const checks = checkRelease({
    releaseDate: fields.releaseDate,
    quantityLbs,
    loads,
    loadCount,
    loadLbs: loadLbsOf(labelled),
  })
  return {
    ...fields,
    customer:
      fields.customer.value === undefined && address.code ? { ...pieceField(address.code) } : fields.customer,
    careOf: fields.careOf.value === undefined && address.careOf ? pieceField(address.careOf) : fields.careOf,
    shipTo: shipToFields(shipTo),
    quantityLbs,
    quantityTons: valueOf(quantity, (weight) => weight.tons),
    chemistry: chemistry.elements.map(({ element, percent, cell, problem }) => ({
      element,
      ...pieceField({ text: percent, cells: [cell], problem }),
    })),
    loads,
    requirements: instructions.requirements.map((one) => pieceField(one)),
    specialInstructions: joined(instructions.critical),
    truckingRequirements: joined(instructions.trucking),
    flags: [
      ...checks,
      ...chemistry.flags,
      ...address.unused.map(({ text }) => `The ship-to block also says "${text}", which is in no field.`),
      ...otherNumbers(labelled, fields.releaseNumber.value),
      ...pages.flatMap(({ isPicture }, at) =>
        isPicture ? [`Page ${at + 1} is a picture and was not read.`] : [],
      ),
    ],
    leftOver: leftOver(lines, [...claimed, ...ofLabels, ...prose.used, ...placesOf(fields)]),
  }
}

/** A release of one load may give its date beside a label instead of in a schedule. */
function withLoneDate(
  entries: readonly ScheduleEntry[],
  labelled: readonly Labelled[],
): readonly ScheduleEntry[] {
  const lone = labelled.find(({ label }) => label.name === 'loadDate')?.values[0]
  const found = lone && findDate(lone.text)
  return entries.length > 0 || !lone || !found ? entries : [{ seqs: [1], date: found, cells: [lone] }]
}

function isRelease(
  lines: readonly Line[],
  labelled: readonly Labelled[],
  prose: ReadProse,
  entries: readonly unknown[],
): boolean {
  const names = new Set<string>([...labelled.map(({ label }) => label.name), ...Object.keys(prose)])
  const isNamed = names.has('releaseNumber') || hasTitle(lines)
  return (
    isNamed &&
    TELLING.filter((name) => names.has(name)).length + (entries.length > 0 ? 1 : 0) >= TELLING_ENOUGH
  )
}

function otherNumbers(labelled: readonly Labelled[], number: string | undefined): string[] {
  const others = fromLabels(labelled, 'releaseNumber', releaseNumber).filter(
    ({ value, confidence }) => confidence > 0.9 && value !== number,
  )
  return [
    ...new Set(
      others.map(({ value, cells }) => `Page ${cells[0]?.page ?? 1} names another release number, ${value}.`),
    ),
  ]
}

function valueOf<T, U>({ value, ...rest }: Field<T>, pick: (value: T) => U | undefined): Field<U> {
  const picked = value === undefined ? undefined : pick(value)
  return picked === undefined ? { ...rest, confidence: 0 } : { value: picked, ...rest }
}

function placesOf(fields: Readonly<Record<string, Field<string>>>): Place[] {
  return Object.values(fields).flatMap(({ place }) => place ?? [])
}

function pieceField({
  text,
  cells,
  problem,
}: {
  text: string
  cells: readonly Cell[]
  problem?: string | undefined
}): Field<string> {
  const place = placeOf(cells)
  return {
    value: text,
    confidence: problem ? 0.6 : 0.93,
    ...(problem && { reason: problem }),
    ...(place && { place }),
  }
}

function joined(instructions: readonly Instruction[]): Field<string> {
  const [first] = instructions
  if (!first) return { confidence: 0 }
  return pieceField({
    text: instructions.map(({ text }) => text).join('\n'),
    cells: instructions.flatMap(({ cells }) => cells),
  })
}

/** How far to the right the text of each page may run: as far from its edge as the text begins on the left. */
function rightMargins(pages: readonly TextPage[], lines: readonly Line[]): number[] {
  return pages.map(({ width }, at) => {
    const lefts = lines.filter(({ page }) => page === at + 1).map(({ cells }) => cells[0]?.x ?? 0)
    return width - Math.min(...lefts, width / 4)
  })
}
