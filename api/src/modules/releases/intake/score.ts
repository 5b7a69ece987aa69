import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText } from './extract.ts'
import { MAIN_ELEMENTS } from './chemistry-words.ts'
import { readRelease } from './read-release.ts'
import type { ReadRelease } from './release-fields.ts'

/** How well a folder of release orders was read. */
export interface Score {
  /** One sentence for each wrong field and each document that could not be read. */
  readonly lines: string[]
  readonly summary: { documents: number; fields: number; wrong: number; unread: number }
}

/** Reads every PDF of a folder that has its `.expected.json` beside it, and compares field by field. Documents that cannot be read count as `unread`, not as wrong fields. */
export async function scoreFolder(folder: string): Promise<Score> {
  const names = await readdir(folder)
  const documents = names.filter((name) => name.endsWith('.pdf') && names.includes(expectedName(name))).sort()
  const score: Score = { lines: [], summary: { documents: documents.length, fields: 0, wrong: 0, unread: 0 } }
  for (const name of documents) {
    const text = await extractText(await readFile(join(folder, name)))
    const release = 'fault' in text ? text : readRelease(text.pages)
    if ('fault' in release) {
      score.summary.unread += 1
      score.lines.push(`${name}: not read (${release.fault}). ${release.message}`)
      continue
    }
    const expected: unknown = JSON.parse(await readFile(join(folder, expectedName(name)), 'utf8'))
    const { fields, wrong } = compare(scored(release), expected)
    score.summary.fields += fields
    score.summary.wrong += wrong.length
    score.lines.push(...wrong.map((line) => `${name} ${line}`))
  }
  return score
}

/** Compares what was read with what is expected, leaf by leaf; what was read beyond it in a list or an analysis is wrong too. */
export function compare(read: unknown, expected: unknown): { fields: number; wrong: string[] } {
  const right = leaves(expected)
  const got = leaves(read)
  const wrong: string[] = []
  for (const [path, value] of right) {
    if (!equal(got.get(path), value))
      wrong.push(`${path}: read ${shown(got.get(path))}, expected ${shown(value)}`)
  }
  const lists = /^(?:chemistry|chemistryExtra|loads|requirements)\b/
  const surplus = [...got].filter(([path]) => lists.test(path) && !right.has(path))
  for (const [path, value] of surplus) wrong.push(`${path}: read ${shown(value)}, expected nothing`)
  return { fields: right.size + surplus.length, wrong }
}

/** The release in the shape of the `.expected.json` files. */
export function scored(release: ReadRelease): Record<string, unknown> {
  const { shipTo } = release
  const percents = (isMain: boolean) =>
    Object.fromEntries(
      release.chemistry
        .filter(({ element }) => MAIN_ELEMENTS.includes(element) === isMain)
        .map(({ element, value }) => [element, Number(value)]),
    )
  return {
    releaseNumber: release.releaseNumber.value,
    releaseDate: release.releaseDate.value,
    seller: release.seller.value,
    customer: release.customer.value,
    customerPo: release.customerPo.value,
    carrier: release.carrier.value,
    fob: release.fob.value,
    careOf: release.careOf.value,
    shipTo: {
      name: shipTo.name.value,
      street: shipTo.street.value,
      street2: shipTo.street2.value,
      city: shipTo.city.value,
      state: shipTo.state.value,
      zip: shipTo.zip.value,
      phone: shipTo.phone.value,
    },
    product: release.product.value,
    lot: release.lot.value,
    quantityNetTons:
      release.quantityTons.value === undefined ? undefined : Number(release.quantityTons.value),
    quantityLbs: release.quantityLbs.value,
    chemistry: percents(true),
    chemistryExtra: percents(false),
    loads: release.loads.map(({ seq, value }) => ({ seq, date: value })),
    requirements: release.requirements.map(({ value }) => value),
    specialInstructions: release.specialInstructions.value,
  }
}

function expectedName(name: string): string {
  return name.replace(/\.pdf$/, '.expected.json')
}

function leaves(value: unknown, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (value === null || typeof value !== 'object') return value === undefined ? found : found.set(path, value)
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    for (const [leaf, one] of leaves(inner, step)) found.set(leaf, one)
  }
  return found
}

/** Numbers by value ("4.030" is 4.03), texts letter by letter; nothing expected is nothing read. */
function equal(read: unknown, expected: unknown): boolean {
  if (expected === null || expected === '') return read === undefined || read === ''
  return typeof expected === 'number' ? Number(read) === expected : read === expected
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
