/** A date as printed, and what it means. */
export interface ReadDate {
  readonly printed: string
  /** `YYYY-MM-DD`; missing when no such day exists. */
  readonly iso?: string
  /** Why it is not a date, or how it might be meant otherwise. */
  readonly problem?: string
  /** Where the text has it. */
  readonly start: number
  readonly end: number
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
/** Not the "29" of "Load 01 Apr 29, 2026", which is that month's day. */
const YEAR = "('?\\d{2}(?!,?\\s*\\d{4})|\\d{4})(?![\\d-])"

type Parts = {
  readonly year?: string
  readonly month: number
  readonly day: number
  readonly dotted?: boolean
}

/** In the order they are tried; the seller is American: the month comes first. */
const forms: readonly { readonly pattern: RegExp; readonly parts: (m: RegExpExecArray) => Parts }[] = [
  {
    pattern: /(?<![\d/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    parts: (m) => ({ year: m[1], month: Number(m[3]), day: Number(m[4]) }),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})([-/.])(\d{1,2})\2('?\d{2}|\d{4})(?!\d)/,
    parts: (m) => ({ year: m[4], month: Number(m[1]), day: Number(m[3]), dotted: m[2] === '.' }),
  },
  {
    pattern: new RegExp(`\\b${MONTH}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)\\s*[,-]?\\s*${YEAR}`, 'i'),
    parts: (m) => ({ year: m[3], month: monthNamed(m[1]), day: Number(m[2]) }),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?${MONTH},?[\\s-]*${YEAR}`, 'i'),
    parts: (m) => ({ year: m[3], month: monthNamed(m[2]), day: Number(m[1]) }),
  },
  {
    pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/,
    parts: (m) => ({ year: m[1], month: Number(m[2]), day: Number(m[3]) }),
  },
]

const yearless: typeof forms = [
  {
    pattern: /(?<![\d/.,-]|loads?\s*#?\s*)(\d{1,2})\/(\d{1,2})(?![\d/])/i,
    parts: (m) => ({ month: Number(m[1]), day: Number(m[2]) }),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,])`, 'i'),
    parts: (m) => ({ month: monthNamed(m[1]), day: Number(m[2]) }),
  },
]

/** Finds the first date in a text, also one that cannot be: that one has no `iso` and says why. */
export function findDate(text: string): ReadDate | undefined {
  return firstOf(forms, text)
}

/** Finds a date that may lack its year; the year is then the first one in which it is not before `notBefore` (`YYYY-MM-DD`). */
export function findLoadDate(text: string, notBefore: string | undefined): ReadDate | undefined {
  return findDate(text) ?? firstOf(yearless, text, notBefore)
}

/** Whole days from one date to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function firstOf(list: typeof forms, text: string, notBefore?: string): ReadDate | undefined {
  let found: ReadDate | undefined
  for (const { pattern, parts } of list) {
    const match = pattern.exec(text)
    if (!match || (found && match.index >= found.start)) continue
    found = {
      ...meaning(match[0], parts(match), notBefore),
      start: match.index,
      end: match.index + match[0].length,
    }
  }
  return found
}

function meaning(printed: string, parts: Parts, notBefore: string | undefined) {
  const { month, day } = parts
  if (parts.year === undefined && notBefore === undefined)
    return { printed, problem: `"${printed}" has no year.` }
  const year = parts.year === undefined ? yearFrom(month, day, notBefore ?? '') : fullYear(parts.year)
  const refused = whyNoDate(year, month, day)
  if (refused) return { printed, problem: `"${printed}" cannot be a date: ${refused}.` }
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (parts.year === undefined)
    return { printed, iso, problem: `"${printed}" has no year; ${year} was taken.` }
  if (parts.dotted && day <= 12 && day !== month)
    return { printed, iso, problem: `"${printed}" may have the day first; the month was taken first.` }
  return { printed, iso }
}

function whyNoDate(year: number, month: number, day: number): string | undefined {
  if (year < 2000 || year > 2099) return `the year ${year} is not in this century`
  if (month < 1 || month > 12) return `there is no month ${month}`
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days) return `month ${month} of ${year} has ${days} days`
  return undefined
}

function yearFrom(month: number, day: number, notBefore: string): number {
  const year = Number(notBefore.slice(0, 4))
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return monthDay < notBefore.slice(5) ? year + 1 : year
}

function fullYear(text: string): number {
  const digits = text.replace("'", '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function monthNamed(name = ''): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
