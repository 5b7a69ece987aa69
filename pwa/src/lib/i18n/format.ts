import { speech } from './speech.svelte.ts'

/** A day as people say it at the yard: "Fri 20 Nov", with the year when it is asked for. */
export function dayShown(date: string, { year = false } = {}): string {
  const parts = partsOf(new Date(`${date}T12:00:00Z`), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return `${parts.weekday} ${parts.day} ${parts.month}${year ? ` ${parts.year}` : ''}`
}

/** An instant in the tenant's zone, which is named: "Fri 20 Nov, 14:05 EST"; with the year when it is asked for. */
export function instantShown(instant: string, timeZone: string, { year = false } = {}): string {
  const parts = partsOf(new Date(instant), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  const day = `${parts.weekday} ${parts.day} ${parts.month}${year ? ` ${parts.year}` : ''}`
  return `${day}, ${parts.hour}:${parts.minute} ${parts.timeZoneName}`
}

/** The time of day of an instant in the tenant's zone: "14:05 EST". */
export function timeShown(instant: string, timeZone: string): string {
  const parts = partsOf(new Date(instant), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  return `${parts.hour}:${parts.minute} ${parts.timeZoneName}`
}

/** Today's date in a zone, as "2026-11-20". */
export function todayIn(timeZone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return parts.format(now)
}

/** How long ago an instant was, in one unit: "12 min", "3 h", "2 d". */
export function sinceShown(instant: string, now: number = Date.now()): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000))
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([Math.floor(minutes / 1440), 'day'] as const)
  return new Intl.NumberFormat(speech.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

/** A whole number with thousands separators. */
export function countShown(value: number): string {
  return value.toLocaleString(speech.locale)
}

type Part = Intl.DateTimeFormatPartTypes

function partsOf(moment: Date, options: Intl.DateTimeFormatOptions): Record<Part, string> {
  const parts = new Intl.DateTimeFormat(speech.locale, options).formatToParts(moment)
  return Object.fromEntries(parts.map(({ type, value }) => [type, value.replace(/\.$/, '')])) as Record<
    Part,
    string
  >
}
