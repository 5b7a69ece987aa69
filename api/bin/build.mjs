/** Builds the server and the PWA when their sources are newer than what was built from them. */
import fs from 'node:fs'
import path from 'node:path'
import { root, toolEnv } from './places.mjs'
import { quietly } from './quietly.mjs'
import { Sentence, timed } from './say.mjs'
import { fingerprint, isStamped, stamp, unstamp } from './stamp.mjs'

const parts = {
  api: {
    title: 'Building the server',
    inputs: ['api/src', 'api/package.json', 'api/tsconfig.json', 'api/tsconfig.build.json', 'pnpm-lock.yaml'],
    made: 'api/dist/embedded/start.js',
    afterwards: dropOrphans,
  },
  pwa: {
    title: 'Building the app for browsers',
    inputs: ['pwa', 'schema', 'pnpm-lock.yaml'],
    made: 'pwa/build/index.html',
    afterwards: () => {},
  },
}

/** Runs the part's own `build` script, as pnpm would, unless nothing changed since the last time. */
export async function build(name) {
  const { title, inputs, made, afterwards } = parts[name]
  const wanted = fingerprint(inputs)
  if (isStamped(`build-${name}`, wanted) && fs.existsSync(path.join(root, made))) return
  unstamp(`build-${name}`)
  await timed(title, async () => {
    await runScript(path.join(root, name), 'build')
    afterwards()
  })
  stamp(`build-${name}`, wanted)
}

async function runScript(folder, script) {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const { code, output } = await quietly(scripts[script], [], {
    cwd: folder,
    env: toolEnv(folder),
    shell: true,
  })
  if (code !== 0) throw new Sentence(`${path.basename(folder)} does not build:\n${output.trim()}`)
}

/** tsc leaves behind what it made of files that are gone; a stale entity or migration would still be found and loaded. */
function dropOrphans() {
  const dist = path.join(root, 'api/dist')
  for (const name of fs.readdirSync(dist, { recursive: true })) {
    if (!/\.js(\.map)?$/.test(name)) continue
    const source = path.join(root, 'api/src', name.replace(/\.js(\.map)?$/, '.ts'))
    if (!fs.existsSync(source)) fs.rmSync(path.join(dist, name))
  }
}
