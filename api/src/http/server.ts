import { type Server, createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, type Router } from 'express'
import type { App } from '../app.ts'
import type { ResolvedConfig } from '../config.ts'
import { openApollo } from '../graphql/apollo.ts'
import { openContext } from '../graphql/context.ts'
import { Executor } from '../graphql/executor.ts'
import { Limits } from '../graphql/limits.ts'
import { Viewers } from '../modules/identity/index.ts'
import { contextOf, offerContext } from './request-context.ts'
import { answerErrors, nothingHere } from './answer-errors.ts'
import { authRoutes } from './auth.ts'
import { canonicalHost } from './canonical-host.ts'
import { graphqlRoute } from './graphql.ts'
import { Streams } from './graphql-stream.ts'
import { healthRoutes } from './health.ts'
import { Metrics, metricsRoute } from './metrics.ts'
import { originCheck } from './origin-check.ts'
import { SignInProvider } from './provider.ts'
import { originOf, requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { sessionDoor, sessionMiddleware } from './session.ts'
import { Sessions } from './sessions.ts'
import { pwaFiles, pwaPages } from './static.ts'

/** How long answers under way may take when the process is asked to stop. */
const closingMs = 8_000

export interface RunningServer {
  readonly server: Server
  /** Stops accepting, lets what is under way finish, and closes what belongs to the server. */
  close(): Promise<void>
}

export interface Mount {
  readonly path: string
  readonly router: Router
}

/** Everything that one origin serves (contract.md), each behind what it needs and nothing more. */
export async function openServer(
  app: App,
  config: ResolvedConfig,
  mounts: readonly Mount[] = [],
): Promise<RunningServer> {
  const { services, schema } = app
  const { clock, log, reads, bus, publicUrl } = services
  const pwaFolder = fileURLToPath(new URL('../../../pwa/build', import.meta.url))
  const metrics = new Metrics()
  const viewers = new Viewers(reads, bus)
  const sessions = new Sessions({
    pool: reads.pool,
    bus,
    clock,
    onFault: (error) => log.warn({ err: error }, 'sessions'),
  })
  const limits = new Limits(schema)
  const apollo = await openApollo(new Executor(schema), config)
  const streams = new Streams({ services, viewers, sessions, schema, limits })
  let closing = false
  watch(metrics, app, streams)

  const web = express()
  web.disable('x-powered-by')
  web.disable('etag') // of generated answers; files have theirs
  web.set('trust proxy', config.trustProxy)
  web.use(requestLog({ log, metrics, trustsProxy: config.trustProxy > 0 }))
  web.use(
    securityHeaders({
      publicUrl,
      pwaFolder,
      storeOrigin: storeOriginOf(config),
      providerOrigin: new URL(config.oidc.issuer).origin,
    }),
  )
  web.use((_request, response, next) => {
    if (closing) response.setHeader('connection', 'close') // the next request goes to another process
    next()
  })

  const known: RequestHandler[] = [
    originCheck(publicUrl),
    sessionMiddleware({ sessions, secrets: config.sessionSecrets, publicUrl }),
    (request, _response, next) => {
      const origin = { ...originOf(request), ...sessionDoor(request, () => clock.now()) }
      offerContext(request, () => openContext(services, viewers, request.session, origin))
      next()
    },
  ]
  web.all('/graphql', known, graphqlRoute(apollo, limits))
  web.all('/graphql/stream', known, streams.route)

  web.use(healthRoutes(services, app.pendingMigrations, () => closing))
  web.use(metricsRoute(metrics, config.metricsToken))
  if (!config.production) web.use(canonicalHost(publicUrl))
  for (const { path: at, router } of mounts) web.use(at, router)
  web.use(pwaFiles(pwaFolder))
  web.use(known)
  web.use(
    authRoutes({
      services,
      provider: new SignInProvider(config.oidc, publicUrl),
      secrets: config.sessionSecrets,
    }),
  )
  for (const { routes } of app.modules) if (routes) web.use(routes(services, contextOf))
  web.use(pwaPages(pwaFolder))
  web.use(nothingHere)
  web.use(answerErrors(log))

  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    web,
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  return {
    server,
    async close() {
      closing = true
      streams.close()
      await drained(server)
      await apollo.stop()
      await sessions.close()
      viewers.close()
      metrics.close()
    },
  }
}

function watch(metrics: Metrics, { services: { reads, jobs } }: App, streams: Streams): void {
  const sql = async (text: string, values?: unknown[]) => ({
    rows: (await reads.pool.query(text, values)).rows as unknown[],
  })
  metrics.watch({
    name: 'lading_queue_age_seconds',
    help: 'How long the oldest job that is due has waited.',
    read: () => jobs.age(sql),
  })
  metrics.watch({ name: 'lading_streams', help: 'Open subscriptions.', read: () => streams.count })
  metrics.watch({
    name: 'lading_database_waiting',
    help: 'Reads that wait for a connection.',
    read: () => reads.pool.waitingCount,
  })
}

function storeOriginOf({ s3 }: ResolvedConfig): string | undefined {
  if (!s3) return undefined
  const address = s3.publicEndpoint ?? s3.endpoint
  return address
    ? new URL(address).origin
    : `https://s3.${s3.region}.amazonaws.com https://${s3.bucket}.s3.${s3.region}.amazonaws.com`
}

/** A connection that becomes idle after the server was closed stays open, and would be waited for: they are closed as they do. */
async function drained(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), closingMs)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
  clearTimeout(late)
}
