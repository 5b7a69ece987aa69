/** Everything a reviewer would run, two at a time, each told in one line; what fails shows its own words below. */
import os from 'node:os'
import path from 'node:path'
import { api, pwa, root, tests, toolEnv } from './places.mjs'
import { quietly } from './quietly.mjs'
import { say } from './say.mjs'

const steps = [
  {
    name: 'types of the app',
    in: pwa,
    run: 'svelte-kit sync && svelte-check --fail-on-warnings --output human',
  },
  {
    name: 'lint',
    in: root,
    run: 'eslint . --cache --cache-location node_modules/.lading/eslint --max-warnings 0',
  },
  { name: 'types of the server', in: api, run: 'tsc -p tsconfig.json --noEmit' },
  { name: 'types of the tests', in: tests, run: 'tsc -p tsconfig.json --noEmit' },
  {
    name: 'format',
    in: root,
    run: 'prettier --check . --cache --cache-location node_modules/.lading/prettier --log-level warn',
  },
  { name: 'walls', in: root, run: 'depcruise api/src --config .dependency-cruiser.cjs --output-type err' },
  { name: 'schema drift', in: api, run: 'tsx src/graphql/print-schema.ts --check' },
]

/** Resolves with 0 when all is well, else 1. */
export async function check() {
  const waiting = [...steps]
  const failures = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = Date.now()
      const { code, output } = await quietly(step.run, [], {
        cwd: step.in,
        env: toolEnv(step.in),
        shell: true,
      })
      say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name}  ${((Date.now() - start) / 1000).toFixed(1)} s`)
      if (code !== 0)
        failures.push(
          `\n${step.name}: ${step.run}  (in ${path.relative(root, step.in) || '.'})\n${output.trim()}`,
        )
    }
  }
  await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), 4) }, worker))
  for (const failure of failures) say(failure)
  return failures.length === 0 ? 0 : 1
}
