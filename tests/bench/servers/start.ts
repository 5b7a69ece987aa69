import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../../api/src/embedded/ports.ts'
import { type Yardful, asSuperuser } from '../scene/scene.ts'
import type { ServerSettings, StoreSettings } from './settings.ts'

/** The three that answer the same: as little as possible, GraphQL by hand without rights, and Lading. */
export type Kind = 'bare' | 'apollo' | 'lading'
export const kinds: readonly Kind[] = ['bare', 'apollo', 'lading']

export interface RunningServer {
  readonly kind: Kind
  readonly port: number
  /** The cookie of somebody of the first yard's office who is signed in; Lading only. */
  readonly cookie?: string
  stop(): Promise<void>
}

/** Connections to the database of each server, as DATABASE_POOL's default. */
const POOL = 8
const STORE: StoreSettings = {
  bucket: 'papers',
  region: 'us-east-1',
  endpoint: 'http://127.0.0.1:9', // links are signed here and followed by nobody
  credentials: { accessKeyId: 'bench', secretAccessKey: 'bench-bench-bench' },
}

/** Starts one of them as a process of its own on `database`. */
export function startServer(kind: Kind, database: Yardful): Promise<RunningServer> {
  return kind === 'lading' ? startLading(database) : startPlain(kind, database)
}

async function startPlain(kind: 'bare' | 'apollo', { superuserUrl }: Yardful): Promise<RunningServer> {
  const port = await freePort()
  const tenantId = await firstTenant(superuserUrl)
  const settings: ServerSettings = { port, databaseUrl: superuserUrl, pool: POOL, tenantId, store: STORE }
  const file = fileURLToPath(new URL(`${kind}.ts`, import.meta.url))
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  const child = run(['--import', tsx, file, JSON.stringify(settings)], { NODE_ENV: 'production' })
  await answering(`http://127.0.0.1:${port}/`, child)
  return { kind, port, stop: () => stopped(child) }
}

/** The built API as it runs in production: nothing embedded, walls and rights on, signed links of an S3 store. */
async function startLading({ databaseUrl, superuserUrl }: Yardful): Promise<RunningServer> {
  const port = await freePort()
  const secret = randomBytes(32).toString('base64url')
  const child = run([builtApi], {
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: 'https://lading.bench.net',
    TRUST_PROXY: '1',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
    S3_BUCKET: STORE.bucket,
    S3_ENDPOINT: STORE.endpoint,
    AWS_ACCESS_KEY_ID: STORE.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: STORE.credentials.secretAccessKey,
    OIDC_ISSUER: 'https://people.bench.net',
    OIDC_CLIENT_ID: 'lading',
    OIDC_CLIENT_SECRET: randomBytes(32).toString('base64url'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'lading@bench.net',
    SESSION_SECRET: secret,
    LOG_LEVEL: 'warn',
  })
  await answering(`http://127.0.0.1:${port}/health/live`, child)
  return { kind: 'lading', port, cookie: await signIn(superuserUrl, secret), stop: () => stopped(child) }
}

export const builtApi = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url))

/** Writes a session as the API's own sign-in does, and returns the cookie that names it. */
async function signIn(superuserUrl: string, secret: string): Promise<string> {
  const sid = randomBytes(24).toString('base64url')
  await asSuperuser(superuserUrl, (superuser) =>
    superuser.query(
      `insert into http_sessions (sid, sess, expire)
       select $1, jsonb_build_object('cookie', '{"path": "/", "httpOnly": true, "sameSite": "lax", "secure": true}'::jsonb,
         'userId', bench.noun('user', 0, 0), 'tenantId', bench.noun('tenant', 0, 0), 'bornAt', $2::bigint), now() + interval '12 hours'`,
      [sid, Date.now()],
    ),
  )
  const signature = createHmac('sha256', secret).update(sid).digest('base64').replace(/=+$/, '')
  return `__Host-lading=${encodeURIComponent(`s:${sid}.${signature}`)}`
}

const firstTenant = (superuserUrl: string): Promise<string> =>
  asSuperuser(
    superuserUrl,
    async (superuser) =>
      (await superuser.query<{ id: string }>(`select bench.noun('tenant', 0, 0) as id`)).rows[0]?.id ?? '',
  )

export function run(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Waits until the address answers at all. @throws Error when the process ends before. */
export async function answering(
  url: string,
  child: ChildProcess,
  isGood: (status: number) => boolean = () => true,
): Promise<void> {
  while (child.exitCode === null) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => undefined,
    )
    if (status !== undefined && isGood(status)) return
    await sleep(10)
  }
  throw new Error(`A server of the bench ended with ${child.exitCode} before it answered.`)
}

export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
