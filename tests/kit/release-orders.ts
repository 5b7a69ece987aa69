import { chanceFrom } from './release-orders/chance.ts'
import { classic } from './release-orders/classic.ts'
import { erp } from './release-orders/erp.ts'
import { grid } from './release-orders/grid.ts'
import { invent, type ExpectedRelease, type Family } from './release-orders/invent.ts'
import { letter } from './release-orders/letter.ts'
import { newSheet } from './release-orders/sheet.ts'

export { families, type ExpectedRelease, type Family } from './release-orders/invent.ts'

/** A made-up release order: the PDF as a seller would send it, and what a person would read in it. */
export interface ReleaseOrder {
  readonly family: Family
  readonly pdf: Uint8Array
  readonly expected: ExpectedRelease
}

const draw = { classic, grid, letter, erp, long: classic }

/** Invents a release order of a family; the same seed gives the same document. */
export async function makeReleaseOrder(family: Family, seed: number): Promise<ReleaseOrder> {
  const chance = chanceFrom(seed)
  const expected = invent(chance, family)
  const sheet = newSheet(chance)
  draw[family](sheet, expected, chance)
  return { family, pdf: await sheet.finish(), expected }
}
