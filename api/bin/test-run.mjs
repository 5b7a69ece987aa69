/** Runs the tests and ends with one plain line that people and the CI read alike: "12 passed, 0 failed". */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { handOver } from './hand-over.mjs'
import { node24, tests, toolEnv } from './places.mjs'
import { say } from './say.mjs'

/** Passes `args` to vitest (a file, `-t title`); resolves with the exit code. */
export async function runTests(args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lading-results-'))
  const results = path.join(folder, 'results.json')
  try {
    const vitest = path.join(tests, 'node_modules/vitest/vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const code = await handOver(node24, [vitest, 'run', '--root', tests, ...reporters, ...args], {
      env: toolEnv(tests),
    })
    if (!fs.existsSync(results)) say('The tests did not run to their end.')
    const { passed, failed, skipped } = count(results, code)
    if (skipped > 0) say(`${skipped} skipped`)
    say(`${passed} passed, ${failed} failed`)
    return code === 0 && failed > 0 ? 1 : code
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that did not load, and a run that broke off, are failures too, although no test of theirs failed. */
function count(results, code) {
  if (!fs.existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(fs.readFileSync(results, 'utf8'))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
