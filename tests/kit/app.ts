/** The whole application for one spec file: its own database, port, provider and store; nothing of ours is mocked. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type App, type Overrides, openApp } from '../../api/src/app.ts'
import { type ResolvedConfig, loadConfig } from '../../api/src/config.ts'
import { demoPeople } from '../../api/src/embedded/people.ts'
import { freePort } from '../../api/src/embedded/ports.ts'
import { type EmbeddedProvider, startProvider } from '../../api/src/embedded/provider.ts'
import { openServer } from '../../api/src/http/server.ts'
import { mountsOf } from '../../api/src/main.ts'
import { membershipsOf, viewerOf } from '../../api/src/modules/identity/index.ts'
import { tenantById } from '../../api/src/modules/tenancy/index.ts'
import { Ctx } from '../../api/src/platform/ctx.ts'
import { newId } from '../../api/src/platform/ids.ts'
import { createLog } from '../../api/src/platform/log.ts'
import { systemViewer } from '../../api/src/platform/viewer.ts'
import { Actor } from './actor.ts'
import { ownDatabase } from './database.ts'

export interface TestApp {
  readonly url: string
  readonly app: App
  readonly config: ResolvedConfig
  readonly provider: EmbeddedProvider
  /** Every line logged so far, at the finest level. */
  readonly logLines: readonly string[]
  /** Somebody who has not signed in. */
  visitor(): Actor
  /** One of the people of the demo (contract.md), signed in through the provider. */
  signIn(email: string, login?: string): Promise<Actor>
  /** Rows as the superuser sees them, past every wall: for setting scenes and for looking afterwards. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  tenantId(slug: 'primetrade' | 'riverbend'): Promise<string>
  /** The house itself at work in a tenant. */
  house(slug: 'primetrade' | 'riverbend'): Promise<Ctx>
  /** A person's context without a browser, in the named tenant or else their first. */
  ctxOf(email: string, tenant?: 'primetrade' | 'riverbend'): Promise<Ctx>
  close(): Promise<void>
}

export interface TestAppOptions extends Overrides {
  /** Whether the jobs run; they do unless told otherwise. */
  readonly workers?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Starts one; it is closed by itself when the spec file (or the `describe` that started it) ends. */
export async function startTestApp({
  workers = true,
  env = {},
  ...overrides
}: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'lading-app-'))
  const database = await ownDatabase(inject('superuserUrl'))
  const owner = new pg.Pool({ connectionString: database.url, max: 2 })
  owner.on('error', () => {}) // the database is dropped at the end, whoever still holds a connection
  const logLines: string[] = []
  const log = createLog('trace', { write: (line) => void logLines.push(line) })

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const client = { clientId: 'lading', clientSecret: randomBytes(24).toString('base64url') }
  const provider = await startProvider({
    ...client,
    port: await freePort(),
    host: '127.0.0.1',
    redirectUris: [`${url}/auth/callback`],
    postLogoutRedirectUris: [`${url}/`],
    people: demoPeople,
    dataDir: inject('sharedDir'), // keys take long to make, and one set serves all
  })
  const config: ResolvedConfig = {
    ...loadConfig({ PORT: String(port), DATA_DIR: dataDir, DATABASE_POOL: '4', ...env }),
    databaseUrl: database.url,
    oidc: { issuer: provider.issuer, ...client },
    sessionSecrets: [randomBytes(32).toString('base64url')],
    storeSecret: randomBytes(32).toString('base64url'),
  }
  const app = await openApp(config, { log, ...overrides })
  const server = await openServer(app, config, mountsOf(app, config))
  if (workers) await app.startWorkers()

  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows as Row[]
  const tenantId = async (slug: string) =>
    (await sql<{ id: string }>('select id from tenants where slug = $1', [slug]))[0]?.id ?? ''
  const origin = () => ({ requestId: newId(), ip: null, userAgent: null })
  let closed = false
  const test: TestApp = {
    url,
    app,
    config,
    provider,
    logLines,
    sql,
    tenantId,
    visitor: () => new Actor(url),
    async signIn(email, login) {
      const actor = new Actor(url)
      await actor.signIn(email, login)
      return actor
    },
    async house(slug) {
      const tenant = await tenantById(app.services.reads, await tenantId(slug))
      if (!tenant) throw new Error(`There is no tenant ${slug}.`)
      return new Ctx(app.services, systemViewer(tenant), origin())
    },
    async ctxOf(email, tenant) {
      const [user] = await sql<{ id: string }>(
        `update users set status = 'ACTIVE' where email = $1 returning id`,
        [email],
      )
      const memberships = await membershipsOf(app.services.reads, user?.id ?? '')
      const membership = memberships.find(({ slug }) => tenant === undefined || slug === tenant)
      if (!membership) throw new Error(`${email} is a member of no such tenant.`)
      return new Ctx(app.services, viewerOf(membership), origin())
    },
    async close() {
      if (closed) return
      closed = true
      await server.close()
      await app.close()
      await provider.close()
      await owner.end()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  afterAll(() => test.close())
  return test
}
