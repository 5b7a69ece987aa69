import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from '../../../bin/lock.mjs'
import { StartFault } from '../start-fault.ts'
import { account, dataArguments } from './account.ts'
import { answers, forgetStalePid, readPidFile, type NotedServer } from './pid-file.ts'
import { guard } from './warden.ts'

export interface Server {
  port: number
  stop(thenDelete: boolean): Promise<void>
  onCrash(callback: (lastWords: string) => void): void
}

interface Launch {
  dataDir: string
  binaries: string
  port: number
  settings: Record<string, string>
  disposable: boolean
  log: ((line: string) => void) | undefined
}

const startupMs = 60_000
const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  log_min_messages: 'log', // what the server itself goes through; never the statements of people that failed
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_line_prefix: '',
}

/** Finds the server that runs in this folder; waits for one that is just coming up or going down. */
export async function findRunning(dataDir: string, password: string): Promise<NotedServer | undefined> {
  const deadline = Date.now() + startupMs
  for (;;) {
    const noted = readPidFile(dataDir)
    if (!noted || !isRunning({ pid: noted.pid }) || forgetStalePid(dataDir, noted.pid)) return undefined
    if (noted.ready && (await answers(noted.port, password))) return noted
    if (Date.now() > deadline)
      throw new StartFault(`A PostgreSQL runs in ${dataDir} (process ${noted.pid}) but does not answer.`)
    await sleep(100)
  }
}

/** Starts a server and waits until it answers. */
export async function launch(options: Launch): Promise<Server> {
  const { dataDir, binaries, port, settings, log } = options
  const { cwd, name } = dataArguments(dataDir)
  const flags = Object.entries({ ...defaults, ...settings }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
  const child = spawn(path.join(binaries, 'bin/postgres'), ['-D', name, '-p', String(port), ...flags], {
    ...account,
    cwd,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true, // Ctrl-C must not stop the database before the server has finished its work
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let lastWords = ''
  let ended = false
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-4000)
    log?.(chunk.toString().trimEnd())
  })
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      lastWords += error.message
      resolve()
    })
    child.once('exit', () => resolve())
  }).then(() => {
    ended = true
  })
  if (child.pid === undefined) {
    await gone
    throw new StartFault(`The database did not start: ${lastWords.trim()}`)
  }
  const dismiss = guard(child.pid, options.disposable ? dataDir : undefined)
  const deadline = Date.now() + startupMs
  while (readPidFile(dataDir)?.ready !== true) {
    if (!ended && Date.now() < deadline) {
      await Promise.race([gone, sleep(15)])
      continue
    }
    child.kill('SIGQUIT')
    dismiss()
    throw new StartFault(
      `The database did not start: ${lastWords.trim() || `not ready after ${startupMs / 1000} s`}`,
    )
  }
  return serve({
    dataDir,
    pid: child.pid,
    port,
    gone,
    dismiss,
    lastWords: () => lastWords.trim().split('\n').slice(-3).join('\n'),
  })
}

/** Takes over a server that a killed starter left behind: from now on it ends with us. */
export function adopt(dataDir: string, noted: NotedServer): Server {
  return serve({
    ...noted,
    dataDir,
    gone: untilGone(noted.pid),
    dismiss: guard(noted.pid, undefined),
    lastWords: () => '',
  })
}

interface Running {
  dataDir: string
  pid: number
  port: number
  gone: Promise<void>
  dismiss: () => void
  lastWords: () => string
}

function serve({ dataDir, pid, port, gone, dismiss, lastWords }: Running): Server {
  let stopping = false
  const crashed: ((lastWords: string) => void)[] = []
  void gone.then(() => {
    dismiss()
    if (!stopping) for (const tell of crashed) tell(lastWords())
  })
  return {
    port,
    onCrash: (callback) => void crashed.push(callback),
    async stop(thenDelete) {
      stopping = true
      if (isRunning({ pid })) process.kill(pid, thenDelete ? 'SIGQUIT' : 'SIGINT') // at once, or after a checkpoint
      await gone
      if (thenDelete) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** An adopted server is nobody's child here, so the system does not tell when it ends: look. */
async function untilGone(pid: number): Promise<void> {
  while (isRunning({ pid })) await sleep(100, undefined, { ref: false })
}
