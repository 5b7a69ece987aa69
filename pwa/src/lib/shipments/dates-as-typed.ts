/**
 * Turns dates as people type them into what a BOL's date is searched by, and leaves every other word as it was:
 * "harlan 11/20/2026" is "harlan 2026-11-20"; "Nov 20" is "-11-20", that day of any year.
 *
 * A day and a month in figures are read in the order of the United States, month first, unless that cannot be.
 */
export function withDatesRead(typed: string): string {
  let text = ` ${typed
    .trim()
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')} `
  for (const { form, read } of FORMS) {
    text = text.replace(form, (whole, ...parts) => {
      const found = read(parts.map((part) => (typeof part === 'string' ? part : '')))
      return found === undefined ? whole : ` ${found} `
    })
  }
  return text.replace(/\s+/g, ' ').trim()
}

const MONTHS = [
  /^jan(uary)?$|^enero?$/,
  /^feb(ruary)?$|^febrero$/,
  /^mar(ch|zo)?$/,
  /^apr(il)?$|^abr(il)?$/,
  /^may(o)?$/,
  /^june?$|^junio?$/,
  /^july?$|^julio?$/,
  /^aug(ust)?$|^ago(sto)?$/,
  /^sept?(ember)?$|^septiembre$/,
  /^oct(ober|ubre)?$/,
  /^nov(ember|iembre)?$/,
  /^dec(ember)?$|^dic(iembre)?$/,
]

const NAME = '([a-z]{3,10})\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?: (?:de |del )?(\\d{4}))?'

const FORMS: readonly { form: RegExp; read: (parts: string[]) => string | undefined }[] = [
  { form: / (\d{4})[/.](\d{1,2})[/.](\d{1,2})(?= )/g, read: ([y, m, d]) => date(y, m, d) },
  {
    form: / (\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?= )/g,
    read: ([a, , b, y]) => monthFirst(y?.length === 2 ? `20${y}` : y, a, b),
  },
  { form: / (\d{1,2})\/(\d{1,2})(?= )/g, read: ([a, b]) => monthFirst(undefined, a, b) },
  {
    form: new RegExp(` ${NAME} ${DAY}${YEAR}(?= )`, 'g'),
    read: ([name, d, y]) => date(y, monthNamed(name), d),
  },
  {
    form: new RegExp(` ${DAY} (?:de )?${NAME}${YEAR}(?= )`, 'g'),
    read: ([d, name, y]) => date(y, monthNamed(name), d),
  },
]

function monthFirst(year: string | undefined, a = '', b = ''): string | undefined {
  return date(year, a, b) ?? date(year, b, a)
}

/** Without a year: the end of any such day, with its hyphen, so that it matches nothing else. */
function date(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const m = Number(month)
  const d = Number(day)
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(Number(year) || 2024, m, 0)).getUTCDate()))
    return undefined
  return `${year ?? ''}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function monthNamed(name = ''): string | undefined {
  const index = MONTHS.findIndex((month) => month.test(name))
  return index < 0 ? undefined : String(index + 1)
}
