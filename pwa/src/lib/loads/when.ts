import type { DeskLoadRowFragment, LoadFilter } from '@lading/schema/generated/graphql.ts'
import type { MessageKey } from '#lib/i18n/keys.ts'

export type LoadRow = DeskLoadRowFragment

/** How a schedule divides the loads that are still to ship, in the order of their days. */
export const whens = ['overdue', 'today', 'week', 'later', 'unscheduled'] as const
export type When = (typeof whens)[number]

export const whenWords = {
  overdue: 'desk.overdue',
  today: 'desk.today',
  week: 'desk.nextWeek',
  later: 'desk.later',
  unscheduled: 'desk.unscheduled',
} as const satisfies Record<When, MessageKey>

export function isWhen(text: string): text is When {
  return (whens as readonly string[]).includes(text)
}

/** Which part of the schedule a planned day belongs to. */
export function whenOf(plannedDate: string | null | undefined, today: string): When {
  if (!plannedDate) return 'unscheduled'
  if (plannedDate < today) return 'overdue'
  if (plannedDate === today) return 'today'
  return plannedDate <= daysFrom(today, 7) ? 'week' : 'later'
}

/** The pending loads of one part of the schedule; of all of it without one. */
export function whenFilter(when: When | undefined, today: string): LoadFilter {
  const status = 'PENDING'
  switch (when) {
    case undefined:
      return { status }
    case 'overdue':
      return { status, dateTo: daysFrom(today, -1) }
    case 'today':
      return { status, dateFrom: today, dateTo: today }
    case 'week':
      return { status, dateFrom: daysFrom(today, 1), dateTo: daysFrom(today, 7) }
    case 'later':
      return { status, dateFrom: daysFrom(today, 8) }
    case 'unscheduled':
      return { status, unscheduled: true }
    default:
      return when satisfies never
  }
}

/** The calendar day so many days after another: days have no hours, so no zone can shift them. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
