import { isCityLine } from './address.ts'
import { slice, textOf, type Cell, type Line } from './lines.ts'

/** What the sentences of a letter say; each with the cells it stands in. */
export interface ReadProse {
  readonly releaseNumber?: Cell
  readonly customer?: Cell
  readonly customerPo?: Cell
  readonly carrier?: Cell
  readonly fob?: Cell
  readonly product?: Cell
  readonly lot?: Cell
  /** Number and unit together: "44.000 net tons". */
  readonly quantity?: Cell
  /** The lines of an address that follow a sentence ending in "to". */
  readonly shipTo?: readonly Cell[]
  readonly used: readonly Cell[]
}

type Sentence = Exclude<keyof ReadProse, 'shipTo' | 'used'>

const WEIGHT =
  '\\d[\\d,]*(?:\\.\\d+)?\\s*(?:net tons?|short tons?|metric tons?|tons?|n\\.?t\\.?|s\\.?t\\.?|m\\.?t\\.?|lbs?\\.?|pounds)'
const END =
  '(?=\\s*[,;]?\\s*(?:f\\.?o\\.?b\\b|(?:consigned |ship(?:ped)? |deliver(?:ed|y)? |for (?:delivery|shipment) )?to(?:\\s*:)?(?:\\s|$)|from (?:our|the|your)|via\\b|against\\b|for (?:your )?customer\\b|for the account\\b)|\\s*[;)]|\\s*,|\\.\\s|\\.?\\s*$)'

const sentences: Readonly<Record<Sentence, readonly RegExp[]>> = {
  releaseNumber: [
    /\brelease(?:\s+order)?\s*(?:no\b\.?|number\b|num\b\.?|#)\s*:?\s*(?<value>[A-Z]{0,4}-?\d[\w./-]*\w|\d)/i,
    /\brelease\s+(?<value>[A-Z]{1,4}-\d[\w-]*|\d{4,}[\w-]*)/i,
  ],
  customer: [
    /\b(?:your |our |for |the )?customer(?: is|:)?\s+(?<value>\S.*?)(?=\s*[,;/(|]+\s*(?:(?:their|your|customer|cust\.?|under|on)\s+)*(?:p\.?\s?o\b\.?|purchase order|order)|\s+\/\s|\s+(?:under |on |against )(?:their |your )?(?:p\.?\s?o\b|purchase)|\s*$)/i,
  ],
  customerPo: [
    /\b(?:p\.?\s?o\b\.?|purchase order)\s*(?:no\b\.?|number\b|#)?\s*:?\s*(?<value>(?!box\b)[A-Z0-9][\w/-]*\d[\w/-]*|\d)/i,
  ],
  carrier: [
    /\b(?:carrier|trucker|hauler|trucking company)\s+(?:will be|is|shall be|to be)\s*:?\s+(?<value>\S.*)$/i,
    /\b(?:[Tt]rucking|[Hh]auling|[Tt]ransport(?:ation)?|[Ff]reight|[Hh]auled|[Pp]icked up|[Pp]ick-?up)(?: will be| is)?\s+(?:by|with|via)\s+(?<value>[A-Z].*?)(?=\s*$|\.\s|;)/,
    /^(?<value>[A-Z][\w&.,' -]{2,40}?)\s+will (?:pick up|haul|be (?:hauling|picking up|the carrier))\b/,
  ],
  fob: [
    /\bf\.?\s?o\.?\s?b\b\.?(?: point)?:?\s+(?<value>[A-Z].*?)(?=\s*,?\s+(?:consigned |shipped |for delivery )?to(?:\s*:)?\s*$|\s*,\s|\s*;|\.\s|\.?\s*$)/i,
  ],
  product: [
    new RegExp(
      `\\b${WEIGHT}(?:\\s*\\([^()]*\\))?\\s+(?:of\\s+)?(?:material\\s+)?(?<value>\\S.*?)(?=\\s*[,(]?\\s*(?:from|out of|ex|of|being|under)?\\s*(?:our |your |the )?(?:lot|heat|batch)\\b)`,
      'i',
    ),
    new RegExp(`\\b${WEIGHT}(?:\\s*\\([^()]*\\))?\\s+of\\s+(?<value>\\S.*?)${END}`, 'i'),
  ],
  lot: [
    new RegExp(
      `\\b(?:lot|heat|batch)\\s*(?:no\\b\\.?|number\\b|#|code\\b)?\\s*:?\\s*(?<value>[A-Z0-9](?:[\\w ./-]*?\\w)?)${END}`,
      'i',
    ),
  ],
  quantity: [
    new RegExp(
      `\\b(?:release|ship|load|deliver|quantity|total|of|supply|dispatch|approximately|approx\\.?|about)\\b[^.\\d]{0,40}?(?<value>${WEIGHT})(?![a-z])`,
      'i',
    ),
  ],
}

const leadsToAddress =
  /(?:^|[\s,])(?:(?:release|ship(?:ped)?|deliver(?:ed|y)?|consigned|for delivery|for shipment|delivery) )?(?:to|at)(?: the following(?: address)?)?\s*:?$/i
const MAX_ADDRESS_LINES = 9

/** Reads what a letter says in sentences; what labels said more plainly goes before it. `claimed` is known to be something else. */
export function readProse(lines: readonly Line[], claimed: ReadonlySet<Cell>): ReadProse {
  const paragraphs = paragraphsOf(lines, claimed)
  const found: { [key in Sentence]?: Cell } = {}
  const used: Cell[] = []
  let shipTo: readonly Cell[] | undefined
  for (const paragraph of paragraphs) {
    for (const name of Object.keys(sentences) as Sentence[]) {
      if (found[name]) continue
      const cell = sentences[name]
        .map((pattern) => matchIn(paragraph, pattern))
        .find((one) => one !== undefined)
      if (!cell) continue
      found[name] = cell
      used.push(...paragraph.cells)
    }
    if (!shipTo && found.quantity && leadsToAddress.test(paragraph.text)) {
      shipTo = addressAfter(lines, paragraph, claimed)
      used.push(...(shipTo ?? []))
    }
    shipTo ??= addressWithin(paragraph)
  }
  return { ...found, ...(shipTo && { shipTo }), used }
}

interface Paragraph {
  readonly text: string
  readonly cells: readonly Cell[]
}

/** Lines at one margin, closely under each other, of which the upper ends without a stop: one sentence that was wrapped. */
function paragraphsOf(lines: readonly Line[], claimed: ReadonlySet<Cell>): Paragraph[] {
  const groups: Cell[][] = []
  let last: Line | undefined
  for (const line of lines) {
    const cells = line.cells.filter((cell) => !claimed.has(cell))
    const [first] = cells
    if (!first) continue
    const group = groups.at(-1)
    const above = group?.at(-1)
    const goesOn =
      group && above && last && line.page === last.page && line.y - last.y < 1.5 * line.h &&
      Math.abs(first.x - (group[0]?.x ?? 0)) < 3 && !/[.:]$/.test(above.text) && textOf(group).length > 50 // prettier-ignore
    if (goesOn) group.push(...cells)
    else groups.push([...cells])
    last = line
  }
  return groups.map((cells) => ({ cells, text: textOf(cells) }))
}

function matchIn({ text, cells }: Paragraph, pattern: RegExp): Cell | undefined {
  const match = pattern.exec(text)
  const value = match?.groups?.['value']
  if (!match || value === undefined) return undefined
  const start = match.index + match[0].lastIndexOf(value)
  let offset = 0
  for (const cell of cells) {
    const end = offset + cell.text.length
    if (start <= end) {
      const part = slice(cell, start - offset, Math.min(cell.text.length, start - offset + value.length))
      return { ...part, text: withoutStop(value) }
    }
    offset = end + 1
  }
  return undefined
}

/** Takes off the sentence's full stop, but not that of "Co." or "Inc.". */
export function withoutStop(text: string): string {
  const plain = text.trim().replace(/[,;]$/, '')
  if (plain.endsWith('..')) return plain.slice(0, -1)
  return /\b(?:co|inc|corp|ltd|bros|mfg|l\.l\.c|l\.p|intl)\.$/i.test(plain) ? plain : plain.replace(/\.$/, '')
}

function addressAfter(
  lines: readonly Line[],
  paragraph: Paragraph,
  claimed: ReadonlySet<Cell>,
): Cell[] | undefined {
  const lead = paragraph.cells.at(-1)
  if (!lead) return undefined
  const found: Cell[] = []
  for (const line of lines.slice(lead.line + 1, lead.line + 1 + MAX_ADDRESS_LINES)) {
    const [first] = line.cells
    const above = found.at(-1)
    if (!first || line.cells.some((cell) => claimed.has(cell))) break
    if (above && (line.y - above.y > 3 * above.h || first.x < above.x - 4)) break
    const end = line.cells.at(-1) ?? first
    found.push({ ...first, text: textOf(line.cells), w: end.right - first.x, right: end.right })
    if (isCityLine(textOf(line.cells))) break
  }
  return found.length > 0 ? found : undefined
}

/** "..., to North Bend Steel, 15 Levee Lane, Gate B, North Bend, OH 45052." in the sentence itself. */
function addressWithin({ text, cells }: Paragraph): Cell[] | undefined {
  const match =
    /\b(?:to|at):?\s+(?<name>[A-Z][^\d]*?),\s+(?<street>(?:\d|P\.?O)[^,]*?),\s+(?:(?<more>[^,]+),\s+)?(?<city>[A-Za-z .'-]+,\s+[A-Za-z]{2}\s+\d{5}(?:-\d{4})?)/.exec(
      text,
    )
  const [first] = cells
  const { name, street, more, city } = match?.groups ?? {}
  if (!first || !name || !street || !city) return undefined
  return [name, street, more, city].flatMap((part) => (part ? [{ ...first, text: part }] : []))
}
