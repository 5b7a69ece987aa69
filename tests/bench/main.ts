/**
 * `pnpm bench [--quick] [--keep <folder>]`: the figures of "Fast" that can be measured without a browser, as a table and as
 * JSON (tests/artifacts/bench.json and the last line). The API must be built.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { benchPdf } from '../../api/src/modules/bols/pdf/bench.ts'
import { measureColdStart } from './cold-start.ts'
import { measureIssue } from './issue.ts'
import { Loader } from './load/load.ts'
import { measureReads } from './reads.ts'
import { figuresOf, table } from './report.ts'
import { openScene } from './scene/scene.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, keep: { type: 'string' } },
})
const size = options.quick
  ? { large: 100_000, pending: 8_000, rounds: 2, measureMs: 800, issueMs: 2_000, papers: 100 }
  : { large: 1_000_000, pending: 20_000, rounds: 3, measureMs: 1_200, issueMs: 4_000, papers: 300 }

const begun = performance.now()
const say = (line: string) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`)
const loadBefore = os.loadavg()[0] ?? 0
const loader = new Loader()
const scene = await openScene({
  small: 10_000,
  large: size.large,
  pending: size.pending,
  keep: options.keep,
  say,
})
try {
  const reads = await measureReads(loader, scene, {
    rounds: size.rounds,
    measureMs: size.measureMs,
    connections: 32,
    say,
  })
  say('Issuing')
  const issue = await measureIssue(loader, scene.large, { measureMs: size.issueMs })
  say('Starting cold')
  const coldStartMs = await measureColdStart(scene.large)
  say('Making papers')
  const pdf = await benchPdf({ papers: size.papers, workers: 1 })
  const measured = {
    at: new Date().toISOString(),
    machine: `${os.cpus().length} x ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 1_073_741_824)} GB, Node ${process.versions.node}`,
    loadBefore,
    seconds: Math.round((performance.now() - begun) / 1000),
    ...figuresOf(reads),
    issue,
    pdf,
    coldStartMs,
  }
  console.log(table(measured))
  const artifacts = new URL('../artifacts/', import.meta.url)
  await mkdir(artifacts, { recursive: true })
  await writeFile(new URL('bench.json', artifacts), `${JSON.stringify(measured, undefined, 2)}\n`)
  console.log(JSON.stringify(measured))
} finally {
  loader.close()
  await scene.close()
}
