/** The API as a process of its own on a test's database and store, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { freePort } from '../../api/src/embedded/ports.ts'
import { Actor } from './actor.ts'
import type { TestApp } from './app.ts'

export interface ChildApi {
  readonly url: string
  /** Somebody whose session was begun at the test's own application: both keep theirs in one database. */
  as(actor: Actor): Actor
  /** Sends a signal and waits for the end; resolves with the exit code, or the signal's name. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Starts one; it answers when this resolves. It shares database, documents and secrets with `app`. */
export async function startChildApi(app: TestApp): Promise<ChildApi> {
  const port = await freePort()
  const { config, provider } = app
  const child = spawn(process.execPath, ['--import', tsx, `${root}api/src/main.ts`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      TSX_TSCONFIG_PATH: `${root}api/tsconfig.json`,
      PORT: String(port),
      DATA_DIR: config.dataDir,
      DATABASE_URL: config.databaseUrl,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: config.oidc.clientId,
      OIDC_CLIENT_SECRET: config.oidc.clientSecret,
      SESSION_SECRET: config.sessionSecrets.join(','),
      STORE_SECRET: config.storeSecret,
      LOG_LEVEL: 'silent',
    },
  })
  let words = ''
  child.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2_000)))
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  )
  const url = `http://127.0.0.1:${port}`
  await answering(child, url, () => words)
  return {
    url,
    as(actor) {
      const same = new Actor(url)
      const session = actor.cookies.get('lading')
      if (session) same.cookies.set('lading', session.value)
      return same
    },
    async end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

async function answering(child: ChildProcess, url: string, words: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The API did not start: ${words()}`)
    if (
      await fetch(`${url}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The API did not answer within 30 seconds: ${words()}`)
}
