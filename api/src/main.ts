/** The API: one process that serves everything on one origin. While developing, it does the work of the queue too. */
import { type App, type Overrides, caughtMailFolder, jobs, openApp } from './app.ts'
import { type Config, type OidcConfig, type ResolvedConfig, loadConfig } from './config.ts'
import { mailPage } from './embedded/mail-catcher.ts'
import { embeddedSecret } from './embedded/secrets.ts'
import { StartFault } from './embedded/start-fault.ts'
import { type Mount, openServer } from './http/server.ts'
import { migrateUp } from './migrate.ts'
import { LocalStore } from './platform/object-store/local.ts'
import { localStoreRouter } from './platform/object-store/local-router.ts'
import { runUntilSignal } from './run-until-signal.ts'

export interface RunningApp {
  /** Address to open in a browser. */
  readonly url: string
  readonly app: App
  /** Stops within 10 seconds: no new requests, those under way finish, then the parts are closed. */
  close(): Promise<void>
}

/** Starts the API; outside production it first brings the database up to date, and runs the jobs as well. */
export async function startApp(
  given: Config & { databaseUrl: string; oidc: OidcConfig },
  overrides: Overrides = {},
): Promise<RunningApp> {
  const config = withSecrets(given)
  if (!config.production) await migrateUp(config.migrationDatabaseUrl ?? config.databaseUrl, jobs)
  const app = await openApp(config, overrides)
  try {
    const server = await openServer(app, config, mountsOf(app, config))
    if (!config.production) await app.startWorkers()
    return {
      url: config.publicUrl,
      app,
      async close() {
        await server.close()
        await app.close()
      },
    }
  } catch (error) {
    await app.close()
    throw error
  }
}

/** Secrets that nobody chose are made up and kept with the demo's data. Production has refused to come this far. */
export function withSecrets<C extends Config>(
  config: C & { databaseUrl: string; oidc: OidcConfig },
): C & ResolvedConfig {
  return {
    ...config,
    sessionSecrets: config.sessionSecrets ?? [embeddedSecret(config.dataDir, 'session')],
    storeSecret: config.storeSecret ?? (config.s3 ? '' : embeddedSecret(config.dataDir, 'store')),
  }
}

/** What stands in for services that are not configured: documents as files, letters on a page. */
export function mountsOf(
  { services: { store } }: App,
  { smtpUrl, production, dataDir }: ResolvedConfig,
): Mount[] {
  return [
    ...(store instanceof LocalStore ? [{ path: '/store', router: localStoreRouter(store) }] : []),
    ...(smtpUrl || production ? [] : [{ path: '/mail', router: mailPage(caughtMailFolder(dataDir)) }]),
  ]
}

/** The configuration of a process that brings nothing along. @throws StartFault naming what is missing. */
export function completeConfig(config: Config): ResolvedConfig {
  const { databaseUrl, oidc } = config
  if (!databaseUrl || !oidc)
    throw new StartFault(
      'DATABASE_URL and OIDC_ISSUER are missing. npm start brings both along; this process does not.',
    )
  return withSecrets({ ...config, databaseUrl, oidc })
}

if (import.meta.main) await runUntilSignal(async () => startApp(completeConfig(loadConfig(process.env))))
