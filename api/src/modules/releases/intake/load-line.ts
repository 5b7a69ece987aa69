import { findLoadDate, type ReadDate } from './dates.ts'
import { numberIn, unitIn, weightOf } from './numbers.ts'

/** What one line of a schedule says; a line may speak of several loads. */
export interface LoadLine {
  /** The printed load numbers; none when the line only counts ("2 TL"). */
  readonly seqs: readonly number[]
  readonly count?: number
  readonly date?: ReadDate
  /** The line says that the date is still open. */
  readonly isOpen: boolean
  readonly lbs?: number
  /** Words that belong to no part of a load line. */
  readonly rest: string
}

const LIST = '#?\\s*\\d{1,3}(?!\\d)(?:\\s*(?:-|–|thru|through|to|,|&|and)\\s*#?\\s*\\d{1,3}(?!\\d))*'
const loadWords = new RegExp(
  `\\b(?:truck\\s?)?(?:loads?|trucks?|trips?|releases? loads?|ld\\.?|tl)\\s*(?:numbers?|nos?\\.?)?\\s*(?:#'?s?)?\\s*:?\\s*(${LIST})(?:\\s*(?:of|\\/)\\s*\\d{1,3})?`,
  'i',
)
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const countWords = new RegExp(
  `(?<![\\d#.,])\\(?(\\d{1,3}|${NUMBERS.join('|')})\\)?\\s*(?:x\\s*)?(?:t\\/?ls?|full truck ?loads?|truck ?loads?|trucks?|loads?|trailers?|trks?)\\b\\.?`,
  'i',
)
const weightWords =
  /(?:@|at|approx\.?|about|~)?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(net tons?|short tons?|tons?|n\.?t\.?|s\.?t\.?|lbs?\.?|pounds)(?![a-z])(?:\s*(?:each|per (?:load|truck)|ea\.?))?/i
const openWords =
  /\b(?:tbd|tba|tbc|asap|unscheduled|(?:date )?to be (?:advised|determined|scheduled|announced)|will advise|date open|open|on call|on hold)\b\.?/i
const fillers =
  /\b(?:please|deliver(?:y|ed|s|ies)?|pick[- ]?ups?|picked up|p\/u|pu|ship(?:ment|ped|ping|s)?|load(?:ing|ed)?|release[ds]?|arriv(?:e|al|es)|due|date[ds]?|on|by|for|the|each|ea|is|to|at|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|truck(?:load)?s?|week of|wk of|morning|afternoon|noon|a\.?m|p\.?m|hrs?|hours|est|edt|\d{1,2}:\d{2})\b\.?/gi

/** Takes a line apart as a load line; what does not fit is in `rest`. */
export function readLoadLine(text: string): LoadLine {
  let left = text
  const take = (pattern: RegExp) => {
    const match = pattern.exec(left)
    if (match) left = `${left.slice(0, match.index)} ; ${left.slice(match.index + match[0].length)}`
    return match
  }
  const date = findLoadDate(left, undefined)
  if (date) left = `${left.slice(0, date.start)} ; ${left.slice(date.end)}`
  const count = take(countWords)?.[1]
  const list = take(loadWords)?.[1]
  const weight = take(weightWords)
  const isOpen = !date && take(openWords) !== null
  const rest = left
    .replace(fillers, ' ')
    .replace(/[\s;:,.()#@*•–—/|-]+/g, ' ')
    .trim()
  const lbs = weight ? poundsIn(weight[0]) : undefined
  return {
    seqs: list ? numbersOf(list) : [],
    ...(count !== undefined && { count: countOf(count) }),
    ...(date && { date }),
    isOpen,
    ...(lbs !== undefined && { lbs }),
    rest,
  }
}

/** Whether a line is a load line wherever it stands: a date (or that it is open), loads, and not a word besides. */
export function isLoadLine({ seqs, count, date, isOpen, rest }: LoadLine): boolean {
  return (date !== undefined || isOpen) && (seqs.length > 0 || count !== undefined) && rest === ''
}

/** "1-3" is 1, 2, 3; "1, 2 & 5" is 1, 2, 5. */
export function numbersOf(list: string): number[] {
  const numbers: number[] = []
  let isRange = false
  for (const [part] of list.matchAll(/\d+|-|–|thru|through|to/gi)) {
    if (!/^\d/.test(part)) isRange = true
    else {
      const from = numbers.at(-1)
      const to = Number(part)
      if (isRange && from !== undefined && to > from && to - from < 200)
        for (let next = from + 1; next <= to; next += 1) numbers.push(next)
      else numbers.push(to)
      isRange = false
    }
  }
  return numbers
}

function countOf(text: string): number {
  const named = NUMBERS.indexOf(text.toLowerCase())
  return named >= 0 ? named + 1 : Number(text)
}

function poundsIn(text: string): number | undefined {
  const number = numberIn(text)
  return number === undefined ? undefined : weightOf(number, unitIn(text) ?? 'TONS').lbs
}
