import type { Cell } from './lines.ts'

/** A delivery address taken apart; what has no place in it is in `unused`. */
export interface ReadAddress {
  readonly name?: Line
  readonly street?: Line
  readonly street2?: Line
  readonly city?: Line
  readonly state?: Line
  readonly zip?: Line
  readonly phone?: Line
  readonly careOf?: Line
  /** What was glued to the ZIP: mostly the customer's code. */
  readonly code?: Line
  readonly unused: readonly Line[]
}

/** A piece of text, the line it comes from, and why it is unsure. */
export interface Line {
  readonly text: string
  readonly cells: readonly Cell[]
  readonly problem?: string
}

const STATES: Readonly<Record<string, string>> = {
  alabama: 'AL', alaska: 'AK', arizona: 'AZ', arkansas: 'AR', california: 'CA', colorado: 'CO', connecticut: 'CT', delaware: 'DE',
  florida: 'FL', georgia: 'GA', hawaii: 'HI', idaho: 'ID', illinois: 'IL', indiana: 'IN', iowa: 'IA', kansas: 'KS', kentucky: 'KY',
  louisiana: 'LA', maine: 'ME', maryland: 'MD', massachusetts: 'MA', michigan: 'MI', minnesota: 'MN', mississippi: 'MS',
  missouri: 'MO', montana: 'MT', nebraska: 'NE', nevada: 'NV', 'new hampshire': 'NH', 'new jersey': 'NJ', 'new mexico': 'NM',
  'new york': 'NY', 'north carolina': 'NC', 'north dakota': 'ND', ohio: 'OH', oklahoma: 'OK', oregon: 'OR', pennsylvania: 'PA',
  'rhode island': 'RI', 'south carolina': 'SC', 'south dakota': 'SD', tennessee: 'TN', texas: 'TX', utah: 'UT', vermont: 'VT',
  virginia: 'VA', washington: 'WA', 'west virginia': 'WV', wisconsin: 'WI', wyoming: 'WY', 'district of columbia': 'DC',
  'puerto rico': 'PR',
} // prettier-ignore
const codes = new Set(Object.values(STATES))
const STATE = `${Object.keys(STATES)
  .sort((a, b) => b.length - a.length)
  .join('|')}|${[...codes].join('|')}`

const cityLine = new RegExp(
  `^(?<city>(?:[A-Za-z][\\w.'’ -]*?)?)\\s*,?\\s*(?<![A-Za-z])(?<state>${STATE})\\.?\\s*,?\\s*(?<zip>\\d{5})(?:\\s?[-–]\\s?(?<dashed>\\d{4})|(?<joined>\\d{4})(?!\\d))?(?<rest>.*)$`,
  'i',
)
const country = /^[\s,;.-]*(?:u\.?\s?s\.?\s?a?\.?|united states(?: of america)?)\b\.?/i
const phone =
  /^(?:(?:tele)?phone|tel|ph|p|cell|office)?\s*[.:#]*\s*(\+?1?[\s.-]*\(?\d{3}\)?[\s.-]*\d{3}[\s.-]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?)$/i
const careOf = /^(?:c\/o|(?:in )?care of)\s*:?\s+(?=\S)/i
const attention = /^(?:attn|attention|contact|fax|e-?mail)\b|\b(?:dept\.?|department)$|@/i
const streetWord =
  /\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|pkwy|parkway|hwy|highway|ct|court|pl|place|pike|terrace|circle|cir|route|rte|loop|trail|trl|turnpike|expy|row|alley|plaza|sq|square|run)\b\.?/i
const unit =
  '(?:suite|ste|unit|gate|building|bldg|plant|dock|door|floor|fl|room|rm|bay|warehouse|whse|apt|lot|yard|pier|berth|hangar|annex|tower|wing|mill|shop|area|entrance|dept|p\\.?\\s?o\\.?\\s?box|box|#)'
const isUnit = new RegExp(`^${unit}\\b\\.?\\s*#?\\s*[\\w-]{1,8}$|^#\\s?\\w{1,6}$|^${unit}$`, 'i')
const unitAtEnd = new RegExp(`[\\s,]+(${unit}\\b\\.?\\s*#?\\s*[\\w-]{1,8}|#\\s?\\w{1,6})$`, 'i')
const companyEnd =
  /^(?:(?:and|&|of)\b|llc|inc|co|corp|corporation|company|ltd|l\.p|lp|works|foundry|division|group|products?|industries|castings?|metals|steel|plant)\b/i

/** Takes the lines of an address block apart; it ends with its city line, after which only a phone or the country may come. */
export function readAddress(block: readonly Cell[]): ReadAddress {
  const lines = block.map((cell) => ({ text: cell.text, cells: [cell] }))
  const at = lines.findIndex(({ text }) => cityLine.test(text))
  const above = at < 0 ? lines : lines.slice(0, at)
  const town = at < 0 ? { unused: [] } : readCityLine(lines[at] as Line)
  // "Saint Ansgar," may stand alone above "IA 50472".
  const isSplit = at > 1 && !town.city
  const city = isSplit
    ? { ...(above.at(-1) as Line), text: above.at(-1)?.text.replace(/,$/, '') ?? '' }
    : town.city
  const head = readHead((isSplit ? above.slice(0, -1) : above).filter(({ text }) => !phone.test(text)))
  const tail = at < 0 ? [] : lines.slice(at + 1)
  const number = lines.find(({ text }) => phone.test(text))
  const isKnown = (line: Line) => line === number || country.test(line.text) || line === head.care
  return {
    ...head.parts,
    ...(city && { city }),
    ...(town.state && { state: town.state }),
    ...(town.zip && { zip: town.zip }),
    ...(number && { phone: { ...number, text: phone.exec(number.text)?.[1] ?? number.text } }),
    ...(town.code && { code: town.code }),
    unused: [...head.unused, ...tail.filter((line) => !isKnown(line))],
  }
}

/** Reads a line like `Celina, oh 45822-1234NORTH`; undefined parts when it is none. */
export function readCityLine(line: Line): ReadAddress {
  const match = cityLine.exec(line.text)
  const { city = '', state = '', zip = '', dashed, joined, rest = '' } = match?.groups ?? {}
  if (!match) return { unused: [line] }
  const after = rest
    .replace(country, '')
    .replace(/^[\s,;:|/().-]+/, '')
    .trim()
  const plus = dashed ?? joined
  const zipProblem = joined === undefined ? {} : { problem: `The ZIP is printed as "${zip}${joined}".` }
  return {
    ...(city.trim() !== '' && { city: { ...line, text: city.trim() } }),
    state: { ...line, text: STATES[state.toLowerCase()] ?? state.toUpperCase() },
    zip: { ...line, text: plus === undefined ? zip : `${zip}-${plus}`, ...zipProblem },
    ...(after !== '' &&
      !phone.test(after) && {
        code: { ...line, text: after, problem: 'It stands right behind the ZIP without a label.' },
      }),
    unused: [],
  }
}

/** Parts "15 Levee Lane, Gate B" where a document has one address line for both. */
export function partStreet(line: Line): { street: Line; street2?: Line } {
  const comma = /^(.*?\d.*?)\s*(?:,|;|\s\/\s|\s[-–|]\s)\s*(\S.*)$/.exec(line.text)
  if (comma?.[1] && comma[2])
    return { street: { ...line, text: comma[1] }, street2: { ...line, text: comma[2] } }
  const tail = unitAtEnd.exec(line.text)
  const head = tail ? line.text.slice(0, tail.index) : ''
  if (!tail?.[1] || !streetWord.test(head)) return { street: line }
  const problem = `"${line.text}" was parted into two lines.`
  return { street: { ...line, text: head.trim() }, street2: { ...line, text: tail[1], problem } }
}

/** Whether a line is a city, state and ZIP. */
export function isCityLine(text: string): boolean {
  return cityLine.test(text)
}

function readHead(lines: readonly Line[]) {
  const care = lines.find(({ text }) => careOf.test(text))
  const own = lines.filter((line) => line !== care)
  const isAside = (line: Line) => line !== own[0] && attention.test(line.text)
  const [first, ...others] = own.filter((line) => !isAside(line))
  const asides = own.filter(isAside)
  const careOfPart = care && { careOf: { ...care, text: care.text.replace(careOf, '') } }
  if (!first) return { parts: { ...careOfPart }, care, unused: asides }
  const { name, rest } = nameAndRest(first, others)
  const { street, street2, more } = streetsOf(rest)
  const parts = { name, ...(street && { street }), ...(street2 && { street2 }), ...careOfPart }
  return { parts, care, unused: [...asides, ...more] }
}

/** A name too long for its line goes on in the next one; the street begins at the first line that looks like one. */
function nameAndRest(first: Line, others: readonly Line[]): { name: Line; rest: readonly Line[] } {
  const streetAt = others.findIndex(({ text }) => looksLikeStreet(text))
  const [second] = others
  if (!second || streetAt <= 0) return { name: first, rest: others }
  const goesOn =
    companyEnd.test(second.text) ||
    /[&,-]$|\b(?:and|of|the|for)$/i.test(first.text) ||
    /^[a-z]/.test(second.text)
  if (isUnit.test(second.text)) return { name: first, rest: others }
  const problem = goesOn ? {} : { problem: `"${first.text}" and "${second.text}" were taken as one name.` }
  const name = { text: `${first.text} ${second.text}`, cells: [...first.cells, ...second.cells], ...problem }
  return { name, rest: others.slice(1) }
}

function streetsOf(lines: readonly Line[]): { street?: Line; street2?: Line; more: readonly Line[] } {
  const [first, second, ...more] = lines
  if (!first) return { more: [] }
  if (second && isUnit.test(first.text) && looksLikeStreet(second.text))
    return { street: second, street2: first, more }
  if (!second) return { street: first, more }
  return { street: first, street2: second, more }
}

function looksLikeStreet(text: string): boolean {
  return (
    /^\d+\w?\b/.test(text) ||
    /^p\.?\s?o\.?\s?(?:box|drawer)/i.test(text) ||
    (streetWord.test(text) && /\d/.test(text)) ||
    /^(?:rr|hc|highway|hwy|route|county road|one|two|three)\b/i.test(text)
  )
}
