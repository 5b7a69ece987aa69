/** Installs the packages of the lockfile, once for each state of the lockfile and the manifests. */
import fs from 'node:fs'
import path from 'node:path'
import { node24, root, toolEnv } from './places.mjs'
import { quietly } from './quietly.mjs'
import { Sentence, timed } from './say.mjs'
import { fingerprint, isStamped, stamp, unstamp } from './stamp.mjs'

const members = ['api', 'pwa', 'schema', 'migrations', 'tests']
const inputs = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'api/patches',
  ...members.map((member) => `${member}/package.json`),
]

export async function install() {
  const wanted = `${process.platform}-${process.arch} ${fingerprint(inputs)}`
  if (isStamped('install', wanted) && fs.existsSync(node24)) return
  unstamp('install')
  await timed('Installing packages (a minute the first time)', installPackages)
  stamp('install', wanted)
}

/** CI=1: no questions. Retries are cut short, so that an offline machine hears of it in seconds. */
async function installPackages() {
  const { packageManager } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const env = {
    ...toolEnv(root),
    CI: '1',
    npm_config_fetch_retries: '1',
    npm_config_fetch_retry_mintimeout: '1000',
  }
  const { code, output } = await quietly('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    env,
  }).catch((error) => {
    if (error.code !== 'ENOENT') throw error
    throw new Sentence('npm is not installed on this machine: it comes with Node.js from nodejs.org.')
  })
  if (code !== 0) throw new Sentence(explain(output))
}

function explain(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|dns error|error sending request/i.test(output)
  ) {
    return 'The packages could not be fetched: this machine does not reach the npm registry. Connect it once and give the command again.'
  }
  if (/ENOSPC/.test(output)) return `The disk is full: the packages need about 1 GB under ${root}.`
  return `The packages could not be installed:\n${output.trim().split('\n').slice(-25).join('\n')}`
}
