/** What each command makes ready, and whom it hands over to. */
import path from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { handOver } from './hand-over.mjs'
import { install } from './install.mjs'
import { waitForLock } from './lock.mjs'
import { api, node24, root, state } from './places.mjs'
import { Sentence, say } from './say.mjs'
import { runTests } from './test-run.mjs'
import { checkWritable } from './writable.mjs'

const commands = {
  start: async (args) => {
    await makeReady(['api', 'pwa'])
    return handOver(node24, [path.join(api, 'dist/embedded/start.js'), ...args])
  },
  test: async (args) => {
    await makeReady(['api', 'pwa'])
    return runTests(args)
  },
  check: async () => {
    await makeReady([])
    return check()
  },
  lading: async (args) => {
    await makeReady(['api'])
    // A package manager runs scripts in the checkout; a folder that was named stands where the person does.
    return handOver(node24, [path.join(api, 'dist/cli/main.js'), ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
    })
  },
}

/** Runs one command and sets the exit code of this process. */
export async function run([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined
  try {
    if (!command)
      throw new Sentence(`Unknown command "${name ?? ''}": ${Object.keys(commands).join(', ')} are known.`)
    process.exitCode = await command(args)
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error)
    process.exitCode = 1
  }
}

/** Installs and builds what is out of date. Two commands given at once take turns. */
async function makeReady(parts) {
  checkWritable()
  const lock = await waitForLock(path.join(state, 'bootstrap.lock'), {
    timeoutMs: 15 * 60_000,
    onWait: (pid) =>
      say(`Another command is installing or building in ${root} (process ${pid}): waiting for it.`),
  })
  try {
    await install()
    for (const part of parts) await build(part)
  } finally {
    lock.release()
  }
}
