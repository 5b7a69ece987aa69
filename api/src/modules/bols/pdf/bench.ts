import { monitorEventLoopDelay } from 'node:perf_hooks'
import { PdfPool } from '../../../platform/pdf/pool.ts'
import type { BolPaper } from './bol.template.ts'
import { bolTemplates, renderBol } from './render.ts'
import { samples } from './sample-papers.ts'

export interface PdfBench {
  readonly workers: number
  readonly pagesPerSecond: number
  readonly pagesPerSecondPerWorker: number
  readonly bytesPerPage: number
  /** The longest that this thread's event loop stood still meanwhile, in milliseconds. */
  readonly eventLoopDelayMaxMs: number
}

/** Measures how fast ordinary signed one-page BOLs are made, each with its own number, and prints it. */
export async function benchPdf(options: { papers?: number; workers?: number } = {}): Promise<PdfBench> {
  const { papers = 400, workers = 1 } = options
  const pool = new PdfPool({ templates: bolTemplates, size: workers })
  const make = (i: number) => renderBol(pool, paper(i).snapshot, paper(i).version)
  await inTurns(40, workers, make)

  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const start = performance.now()
  const bytes = await inTurns(papers, workers, make)
  const seconds = (performance.now() - start) / 1000
  delay.disable()
  await pool.close()

  const result = {
    workers,
    pagesPerSecond: Math.round(papers / seconds),
    pagesPerSecondPerWorker: Math.round(papers / seconds / workers),
    bytesPerPage: Math.round(bytes / papers),
    eventLoopDelayMaxMs: Math.round(delay.max / 1e4) / 100,
  }
  console.log(
    `BOL PDF: ${result.pagesPerSecondPerWorker} pages/s per worker (${workers} of them), ` +
      `${result.bytesPerPage} bytes a page, event loop delay at most ${result.eventLoopDelayMaxMs} ms`,
  )
  return result
}

/** Differs from paper to paper where real ones do, so that no cache helps more than it would in the yard. */
function paper(i: number): BolPaper {
  const { snapshot, version } = samples.signed
  const number = `PRT-2026-${String(i).padStart(4, '0')}`
  const netLbs = 40_000 + ((i * 37) % 9_000)
  const line = {
    ...snapshot.lines[0],
    netLbs,
    lotCode: `CRT ${i}N7${i % 90}A`,
  } as (typeof snapshot.lines)[number]
  return {
    snapshot: {
      ...snapshot,
      number,
      netLbs,
      releaseNumber: String(60_000 + i),
      truckNumber: String(100 + i),
      trailerNumber: `R-${i}`,
      seals: `00${48_000 + i}`,
      specialInstructions: `Tarp before leaving. Call ${i} 555 01${i % 100} one hour ahead, gate code ${i * 7}.`,
      verifyUrl: `https://lading.example/verify/${number}/${(i * 7_919_131).toString(16).padStart(16, '0')}`,
      lines: [line],
    },
    version,
  }
}

/** Keeps every worker busy with one job waiting, and adds up the bytes. */
async function inTurns(
  count: number,
  workers: number,
  make: (i: number) => Promise<Uint8Array>,
): Promise<number> {
  let next = 0
  let bytes = 0
  const lane = async () => {
    while (next < count) {
      const made = await make(next++)
      bytes += made.length
    }
  }
  await Promise.all(Array.from({ length: workers * 2 }, lane))
  return bytes
}
