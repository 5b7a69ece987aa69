import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { StartFault } from '../start-fault.ts'
import { account, dataArguments, giveToPostgres } from './account.ts'

const major = '18'
const passwordFile = 'lading-password'

/** Makes the cluster unless it is there; returns the password of its superuser. */
export async function ensureCluster(dataDir: string, binaries: string): Promise<string> {
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) await makeCluster(dataDir, binaries)
  const version = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (version !== major) {
    throw new StartFault(
      `${dataDir} was made by PostgreSQL ${version}, this is ${major}: take a backup with the old version first.`,
    )
  }
  return readFileSync(path.join(dataDir, passwordFile), 'utf8')
}

/** Returns the superuser's password; undefined when there is no cluster. */
export function clusterPassword(dataDir: string): string | undefined {
  const file = path.join(dataDir, passwordFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Works beside the real place and moves the result there at the end: a killed initdb leaves no half cluster. */
async function makeCluster(dataDir: string, binaries: string): Promise<void> {
  const draft = `${dataDir}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  giveToPostgres(draft)
  const password = randomBytes(24).toString('base64url')
  await runInitdb(draft, binaries, password)
  writeFileSync(path.join(draft, passwordFile), password, { mode: 0o600, flush: true })
  if (existsSync(dataDir)) rmdirSync(dataDir) // refuses a folder that holds anything
  renameSync(draft, dataDir)
}

async function runInitdb(draft: string, binaries: string, password: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lading-initdb-')) // where the account may read it
  const file = path.join(folder, 'password')
  try {
    writeFileSync(file, password, { mode: 0o600 })
    chmodSync(folder, 0o700)
    for (const place of [file, folder]) giveToPostgres(place)
    const { cwd, name } = dataArguments(draft)
    const args = [
      '-D',
      name,
      '-U',
      'postgres',
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--no-instructions',
    ]
    const locale = ['-E', 'UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    await run(path.join(binaries, 'bin/initdb'), [...args, ...locale], cwd)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...account,
      cwd,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new StartFault(`The database could not be made: ${output.trim()}`)),
    )
  })
}
