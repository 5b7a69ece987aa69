import type { Chance } from './chance.ts'
import type { ExpectedRelease } from './invent.ts'
import { wrap, type column, type Sheet } from './sheet.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** One way of writing dates, kept through a document. */
export function dateWriter(chance: Chance, kinds: readonly string[]): (iso: string) => string {
  const kind = chance.one(kinds)
  return (iso) => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
    const two = (value: number) => String(value).padStart(2, '0')
    if (kind === 'mm-dd-yy') return `${two(month)}-${two(day)}-${year % 100}`
    if (kind === 'm-d-yy') return `${month}-${day}-${year % 100}`
    if (kind === 'mm/dd/yyyy') return `${two(month)}/${two(day)}/${year}`
    if (kind === 'mm/dd/yy') return `${two(month)}/${two(day)}/${year % 100}`
    if (kind === 'Mon d, yyyy') return `${months[month - 1]?.slice(0, 3)} ${day}, ${year}`
    if (kind === 'Month d, yyyy') return `${months[month - 1]} ${day}, ${year}`
    if (kind === 'd-Mon-yyyy') return `${two(day)}-${months[month - 1]?.slice(0, 3)}-${year}`
    return iso
  }
}

/** The ways of writing dates that leave room for more on the line. */
export const shortDates = ['mm-dd-yy', 'm-d-yy', 'mm/dd/yyyy', 'mm/dd/yy', 'iso', 'Mon d, yyyy', 'd-Mon-yyyy']

/** Tons as sellers print them: 1,250.000 or 46.00. */
export function quantityText(chance: Chance, tons: number): string {
  const decimals = Number.isInteger(tons * 100) ? chance.one([3, 2, 3]) : 3
  return tons.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: chance.maybe(0.8),
  })
}

/** City, state and ZIP, some without comma, some in small letters. */
export function cityLine({ shipTo }: ExpectedRelease, chance: Chance): string {
  const state = chance.maybe(0.2) ? shipTo.state.toLowerCase() : shipTo.state
  return `${shipTo.city}${chance.one([', ', ', ', ' ', ','])}${state}${chance.one([' ', '  '])}${shipTo.zip}`
}

/** Groups equal dates now and then: "Load #1-3". */
export function loadLines(
  release: ExpectedRelease,
  chance: Chance,
  write: (list: string, date: string, count: number, at: number) => string,
): string[] {
  const isGrouped = chance.maybe(0.3)
  const lines: string[] = []
  for (let at = 0; at < release.loads.length; at += 1) {
    const first = release.loads[at]
    if (!first) break
    let last = first
    while (isGrouped && release.loads[at + 1]?.date === first.date) last = release.loads[(at += 1)] ?? last
    const list = last === first ? `${first.seq}` : `${first.seq}-${last.seq}`
    lines.push(write(list, first.date, last.seq - first.seq + 1, lines.length))
  }
  return lines
}

/** Elements with their percent, some without the leading zero. */
export function chemistryPairs(
  values: Record<string, number>,
  chance: Chance,
  write: (element: string, value: string) => string,
): string[] {
  const isBare = chance.maybe(0.3)
  return Object.entries(values).map(([element, value]) => {
    const text = value.toFixed(3)
    return write(element, isBare ? text.replace(/^0/, '') : text)
  })
}

/** Requirements under a heading, bulleted or not, long ones wrapped. */
export function writeRules(
  down: ReturnType<typeof column>,
  sheet: Sheet,
  rules: readonly string[],
  { bullet, x, hang }: { bullet: (at: number) => string; x: number; hang: number },
) {
  rules.forEach((rule, at) => {
    const mark = bullet(at)
    const lines = wrap(sheet, mark + rule, sheet.width - sheet.margin - x)
    lines.forEach((line, index) => down.line(line, index === 0 ? x : x + hang))
  })
}
