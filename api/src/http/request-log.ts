import type { Request, RequestHandler } from 'express'
import type { Origin } from '../platform/ctx.ts'
import { newId } from '../platform/ids.ts'
import type { Log } from '../platform/log.ts'
import type { Metrics } from './metrics.ts'

const origins = new WeakMap<Request, Origin>()

/** Names each request, counts it, and writes one line about it, without anything that could be a secret. */
export function requestLog({
  log,
  metrics,
  trustsProxy,
}: {
  log: Log
  metrics: Metrics
  trustsProxy: boolean
}): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now()
    const given = trustsProxy ? request.get('x-request-id') : undefined
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : newId()
    response.setHeader('x-request-id', requestId)
    origins.set(request, { requestId, ip: request.ip ?? null, userAgent: request.get('user-agent') ?? null })
    response.once('close', () => {
      const seconds = (performance.now() - begun) / 1000
      const place = placeOf(request.path)
      metrics.answered({ place, method: request.method, status: response.statusCode, seconds })
      log.debug(
        {
          requestId,
          method: request.method,
          place,
          status: response.statusCode,
          ms: Math.round(seconds * 1000),
        },
        'answered',
      )
    })
    next()
  }
}

/** Where the request came from, for the audit trail and the limits. */
export function originOf(request: Request): Origin {
  return origins.get(request) ?? { requestId: newId(), ip: request.ip ?? null, userAgent: null }
}

const PLACES = new Set([
  'graphql',
  'auth',
  'd',
  'verify',
  'uploads',
  'gate',
  'health',
  'metrics',
  'api',
  'store',
  '_app',
])

/** The first step of the path, when it is one of ours: what follows may be a token, and foreign names would fill the metrics. */
function placeOf(path: string): string {
  const first = path.split('/', 2)[1] ?? ''
  return PLACES.has(first) ? `/${first}` : '/'
}
