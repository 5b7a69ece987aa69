import { groupThousands } from '../../../platform/pounds.ts'
import { daysBetween } from './dates.ts'
import { gapsIn } from './loads.ts'
import type { Field, ReadLoad } from './release-fields.ts'

/** The heaviest net weight a truck leaves with unasked, and the lightest that is worth a truck. */
const HEAVIEST_LOAD_LBS = 55_000
const LIGHTEST_LOAD_LBS = 10_000
/** A schedule rarely reaches further than this past its release. */
const FAR_DAYS = 366

export interface Checked {
  readonly releaseDate: Field<string>
  readonly quantityLbs: Field<number>
  readonly loads: readonly ReadLoad[]
  /** How many loads a label says there are. */
  readonly loadCount: number | undefined
  /** What a label says each load weighs. */
  readonly loadLbs: number | undefined
}

/** Says what on the release cannot be, or does not fit together. */
export function checkRelease(release: Checked): string[] {
  const { releaseDate, quantityLbs, loads } = release
  return [
    ...(releaseDate.value === undefined && releaseDate.place && releaseDate.reason
      ? [`Release date: ${releaseDate.reason}`]
      : []),
    ...(quantityLbs.place && quantityLbs.reason ? [`Quantity: ${quantityLbs.reason}`] : []),
    ...dateFlags(loads, releaseDate.value),
    ...gapsIn(loads),
    ...countFlags(release),
    ...weightFlags(release),
  ]
}

function dateFlags(loads: readonly ReadLoad[], releaseDate: string | undefined): string[] {
  return loads.flatMap(({ seq, value, reason, printedDate }) => {
    if (reason && printedDate) return [`Load ${seq}: ${reason}`]
    if (value === undefined || releaseDate === undefined) return []
    const days = daysBetween(releaseDate, value)
    if (days < 0) return [`Load ${seq} is dated ${value}, before the release itself (${releaseDate}).`]
    return days > FAR_DAYS ? [`Load ${seq} is dated ${value}, more than a year after the release.`] : []
  })
}

function countFlags({ loads, loadCount }: Checked): string[] {
  if (loadCount === undefined || loadCount === loads.length) return []
  return [`The release says ${loadCount} loads, but its schedule has ${loads.length}.`]
}

function weightFlags({ quantityLbs, loads, loadCount, loadLbs }: Checked): string[] {
  const quantity = quantityLbs.value
  const count = loads.length || loadCount
  if (quantity === undefined || !count) return []
  const isEach = loads.length > 0 && loads.every(({ plannedLbs }) => plannedLbs !== undefined)
  const planned = isEach
    ? loads.reduce((sum, load) => sum + (load.plannedLbs ?? 0), 0)
    : loadLbs && loadLbs * count
  if (planned !== undefined && planned !== quantity)
    return [
      `The loads add up to ${groupThousands(planned)} lb, but the quantity is ${groupThousands(quantity)} lb.`,
    ]
  const each = Math.round(quantity / count)
  const sentence = `${groupThousands(quantity)} lb in ${count} ${count === 1 ? 'load' : 'loads'} is ${groupThousands(each)} lb for each truck`
  if (each > HEAVIEST_LOAD_LBS) return [`${sentence}: more than a truck carries.`]
  return each < LIGHTEST_LOAD_LBS ? [`${sentence}: hardly worth a truck.`] : []
}
