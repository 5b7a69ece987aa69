import { v5 } from 'uuid'

const DEMO = '6f1c2b0e-6e57-4f0a-9d4e-4c6164696e67'

/** The same id for the same words, so that seeding again finds what it made. */
export const keyOf = (words: string): string => v5(words, DEMO)

/** A calendar day so many days from another. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
