/** Starts what `npm start` brings along, then the application, and stops all of it in the opposite order. */
import { setTimeout as sleep } from 'node:timers/promises'
import { clusterFolder } from './borrow-postgres.ts'
import { type Logins, prepareDatabase } from './database.ts'
import { checkListening } from './listen-fault.ts'
import { takeDataFolder } from './instance.ts'
import { demoPeople } from './people.ts'
import { freePort } from './ports.ts'
import { startPostgres } from './postgres.ts'
import { startProvider } from './provider.ts'
import { embeddedSecret } from './secrets.ts'
import { StartFault } from './start-fault.ts'
import { welcome } from './welcome.ts'

/** The part of the configuration that decides what is brought along: what is undefined is. */
export interface StartConfig {
  port: number
  host: string
  publicUrl: string
  dataDir: string
  databaseUrl?: string | undefined
  migrationDatabaseUrl?: string | undefined
  oidc?: OidcConfig | undefined
}

export interface OidcConfig {
  issuer: string
  clientId: string
  clientSecret: string
}

/** The configuration once everything has its place. */
export type Complete<C extends StartConfig> = C & Logins & { oidc: OidcConfig }

export interface Application {
  /** Address to open in a browser. */
  url: string
  close(): Promise<void>
}

const closingMs = 10_000

/**
 * Runs until a signal or a fault; resolves with the exit code. Every step may be repeated: a first start that was
 * killed half way is finished by the second.
 */
export async function run<C extends StartConfig>(
  config: C,
  startApplication: (config: Complete<C>) => Promise<Application>,
): Promise<number> {
  const closers: Closer[] = []
  const ending = endingOf()
  try {
    const folder = takeDataFolder(config.dataDir, `the one at ${config.publicUrl}`)
    closers.push(() => folder.release())
    await checkListening(config)

    const database = config.databaseUrl
      ? {
          databaseUrl: config.databaseUrl,
          migrationDatabaseUrl: config.migrationDatabaseUrl ?? config.databaseUrl,
        }
      : await bringDatabase(config, closers, ending)
    const oidc = config.oidc ?? (await bringProvider(config, closers))
    const starting = startApplication({ ...config, ...database, oidc }).then((application) => {
      closers.push(() => application.close())
      return application
    })
    const application = await Promise.race([starting, ending.reached])
    if (application === undefined) await Promise.race([starting.catch(() => {}), sleep(closingMs)])
    else
      console.log(
        welcome({ url: application.url, dataDir: config.dataDir, people: config.oidc ? [] : demoPeople }),
      )
    return await ending.reached.then(() => ending.code())
  } catch (error) {
    console.error(error instanceof StartFault ? error.message : error)
    return 1
  } finally {
    for (const close of closers.reverse()) await closeInTime(close)
  }
}

async function bringDatabase(config: StartConfig, closers: Closer[], ending: Ending): Promise<Logins> {
  const postgres = await startPostgres({ dataDir: clusterFolder(config.dataDir) })
  closers.push(() => postgres.stop())
  postgres.onCrash((lastWords) => {
    console.error(
      `The database ended by itself. ${lastWords}\nNothing that was saved is lost: start Lading again.`,
    )
    ending.end(1)
  })
  return prepareDatabase(postgres.superuserUrl, {
    name: 'lading',
    ownerPassword: embeddedSecret(config.dataDir, 'database-owner'),
    apiPassword: embeddedSecret(config.dataDir, 'database-api'),
  })
}

async function bringProvider(config: StartConfig, closers: Closer[]): Promise<OidcConfig> {
  const client = { clientId: 'lading', clientSecret: embeddedSecret(config.dataDir, 'oidc-client') }
  const provider = await startProvider({
    ...client,
    port: await freePort(config.port + 1, config.host),
    host: config.host,
    publicHost: new URL(config.publicUrl).hostname,
    redirectUris: [`${config.publicUrl}/auth/callback`],
    postLogoutRedirectUris: [`${config.publicUrl}/`],
    people: demoPeople,
    dataDir: config.dataDir,
    log: (line) => console.error(line),
  })
  closers.push(() => provider.close())
  return { issuer: provider.issuer, ...client }
}

type Closer = () => Promise<void> | void

interface Ending {
  reached: Promise<undefined>
  code(): number
  end(code: number): void
}

/** The first signal or fault decides; Ctrl-C often arrives twice, from the terminal and from the bootstrap. */
function endingOf(): Ending {
  let code: number | undefined
  let reach = () => {}
  const reached = new Promise<undefined>((resolve) => (reach = () => resolve(undefined)))
  const end = (wanted: number) => {
    if (code !== undefined) return
    code = wanted
    if (wanted === 0) console.log('Stopping ...')
    reach()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  return { reached, end, code: () => code ?? 0 }
}

/** One part that hangs or fails must not keep the others from being closed. */
async function closeInTime(close: Closer): Promise<void> {
  const late = sleep(closingMs, 'late' as const, { ref: false })
  const closing = Promise.resolve()
    .then(close)
    .catch((error: unknown) => console.error('While stopping:', error))
  if ((await Promise.race([closing, late])) === 'late')
    console.error(`A part did not stop within ${closingMs / 1000} s.`)
}
