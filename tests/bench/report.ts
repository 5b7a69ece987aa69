import type { PdfBench } from '../../api/src/modules/bols/pdf/bench.ts'
import type { Issuing } from './issue.ts'
import type { Reading } from './reads.ts'
import { kinds } from './servers/start.ts'
import type { Workload } from './workloads.ts'

/** How many times slower one is than the other: by the middle answer, and by answers a second. */
export interface Factor {
  readonly p50: number
  readonly perSecond: number
}

export interface Compared extends Reading {
  /** Against the bare server on the same database in the same rounds. */
  readonly overBare: Factor
  /** Against itself on the young database; only of the grown one. */
  readonly growth?: Factor
}

export interface Figures {
  readonly at: string
  readonly machine: string
  readonly loadBefore: number
  readonly seconds: number
  readonly reads: readonly Compared[]
  readonly issue: Issuing
  readonly pdf: PdfBench
  readonly coldStartMs: number
}

/** What quality.md asks of the API, as factors. */
const OVER_BARE = 2.5
const GROWTH: Readonly<Partial<Record<Workload, number>>> = {
  lookup: 1.3,
  'page 1': 1.3,
  'page 1,000': 1.3,
  search: 3,
}

export function figuresOf(readings: readonly Reading[]): { reads: Compared[] } {
  const young = Math.min(...readings.map(({ bols }) => bols))
  const find = (workload: Workload, kind: string, bols: number) =>
    readings.find((one) => one.workload === workload && one.kind === kind && one.bols === bols)
  return {
    reads: readings.map((reading) => {
      const { workload, kind, bols } = reading
      const growth = bols === young ? undefined : factor(reading, find(workload, kind, young))
      return {
        ...reading,
        overBare: factor(reading, find(workload, 'bare', bols)),
        ...(growth ? { growth } : {}),
      }
    }),
  }
}

/** For people: one block a workload, what is asked for beside what is. */
export function table({ at, machine, loadBefore, seconds, reads, issue, pdf, coldStartMs }: Figures): string {
  const rows = reads.map((one) => [
    one.workload,
    one.bols.toLocaleString('en-US'),
    one.kind,
    one.p50.toFixed(1),
    one.p975.toFixed(1),
    one.perSecond.toFixed(0),
    String(one.errors),
    both(one.overBare),
    one.growth ? both(one.growth) : '',
    one.kind === 'lading' ? verdict(one) : '',
  ])
  const head = [
    'asked',
    'BOLs',
    'server',
    'p50 ms',
    'p97.5 ms',
    'per s',
    'errors',
    'x bare p50/rps',
    'growth p50/rps',
    'within',
  ]
  return [
    `${at}, ${machine}, load before ${loadBefore.toFixed(1)}, took ${seconds} s`,
    ...aligned([head, ...rows], kinds.length),
    '',
    `Issuing, 16 writers on one tenant: ${issue.perSecond.toFixed(0)} a second, the same statements by hand ${issue.plainPerSecond.toFixed(0)} ` +
      `(${(issue.plainPerSecond / issue.perSecond).toFixed(2)}x); p50 ${issue.p50.toFixed(0)} ms; ${issue.issued} issued, ${issue.gaps} gaps, ` +
      `${issue.repeats} repeats, ${issue.deadlocks} deadlocks, ${issue.errors} errors`,
    `BOL PDF: ${pdf.pagesPerSecondPerWorker} pages a second and core; the loop stood still ${pdf.eventLoopDelayMaxMs} ms at most`,
    `Cold start to ready: ${coldStartMs.toFixed(0)} ms`,
  ].join('\n')
}

const factor = (one: Reading, base: Reading | undefined): Factor => ({
  p50: one.p50 / (base?.p50 ?? Number.NaN),
  perSecond: (base?.perSecond ?? Number.NaN) / one.perSecond,
})

const both = ({ p50, perSecond }: Factor): string => `${p50.toFixed(2)} / ${perSecond.toFixed(2)}`

function verdict({ workload, overBare, growth }: Compared): string {
  const limit = GROWTH[workload]
  const near = overBare.p50 <= OVER_BARE && overBare.perSecond <= OVER_BARE
  const steady = growth === undefined || limit === undefined || growth.p50 <= limit
  return (
    [near ? '' : `${OVER_BARE}x bare: no`, steady ? '' : `growth ${limit}x: no`].filter(Boolean).join(', ') ||
    'yes'
  )
}

function aligned(rows: readonly (readonly string[])[], blockOf: number): string[] {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  return lines.flatMap((line, index) => (index > 0 && (index - 1) % blockOf === 0 ? ['', line] : [line]))
}
