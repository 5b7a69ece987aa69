import { findLoadDate } from './dates.ts'
import { placeOf } from './lines.ts'
import type { ReadLoad } from './release-fields.ts'
import type { ScheduleEntry } from './schedule.ts'

/** Makes one load of each truck the schedule speaks of, in the order of their numbers. A load whose date cannot be stays, without it. */
export function loadsOf(entries: readonly ScheduleEntry[], releaseDate: string | undefined): ReadLoad[] {
  const loads: ReadLoad[] = []
  for (const entry of entries) {
    const next = Math.max(0, ...loads.map(({ seq }) => seq)) + 1
    for (const seq of seqsOf(entry, next)) loads.push(loadOf(seq, entry, releaseDate))
  }
  return loads.sort((a, b) => a.seq - b.seq)
}

/** Sentences about numbers that are missing or come twice. */
export function gapsIn(loads: readonly ReadLoad[]): string[] {
  const seen = new Set<number>()
  const twice = new Set<number>()
  for (const { seq } of loads) (seen.has(seq) ? twice : seen).add(seq)
  const last = Math.max(0, ...seen)
  const missing = Array.from({ length: Math.min(last, 500) }, (_, at) => at + 1).filter(
    (seq) => !seen.has(seq),
  )
  return [
    ...[...twice].map((seq) => `Load ${seq} is in the schedule more than once.`),
    ...(missing.length > 0
      ? [`The schedule goes to load ${last}, but these are missing: ${missing.slice(0, 20).join(', ')}.`]
      : []),
  ]
}

function seqsOf({ seqs, count }: ScheduleEntry, next: number): readonly number[] {
  if (seqs.length > 0) return seqs
  return Array.from({ length: Math.min(count ?? 1, 200) }, (_, at) => next + at)
}

function loadOf(seq: number, entry: ScheduleEntry, releaseDate: string | undefined): ReadLoad {
  const date =
    entry.date &&
    (entry.date.iso ? entry.date : (findLoadDate(entry.date.printed, releaseDate) ?? entry.date))
  const miscounted = entry.count !== undefined && entry.seqs.length > 0 && entry.count !== entry.seqs.length
  const reason =
    date?.problem ??
    entry.problem ??
    (miscounted ? `The line says ${entry.count} trucks, but numbers ${entry.seqs.length}.` : undefined) ??
    (date ? undefined : 'No date is printed for this load.')
  const place = placeOf(entry.cells)
  return {
    seq,
    ...(date?.iso !== undefined && { value: date.iso }),
    ...(date && { printedDate: date.printed }),
    ...(entry.lbs !== undefined && { plannedLbs: entry.lbs }),
    confidence: date?.iso === undefined ? 0 : reason ? 0.6 : 0.97,
    ...(reason && { reason }),
    ...(place && { place }),
  }
}
