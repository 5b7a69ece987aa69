/** Where the time comes from. Tests set it; nothing else in the house calls `new Date()` without arguments. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** The calendar date (YYYY-MM-DD) of an instant in an IANA time zone. */
export function dateIn(timeZone: string, at: Date): string {
  return dayFormat(timeZone).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times what using it does.
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format
}
