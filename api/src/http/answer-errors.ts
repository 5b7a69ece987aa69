import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { apology } from '../graphql/format-error.ts'
import { NotFound, Refusal, type RefusalCode, TooLarge, TooManyTries } from '../platform/errors.ts'
import type { Log } from '../platform/log.ts'
import { outageOf } from '../platform/outage.ts'
import { sendPage } from './plain-page.ts'
import { originOf } from './request-log.ts'

const STATUS: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  NEEDS_CONFIRMATION: 409,
  RATE_LIMITED: 429,
  PAYLOAD_TOO_LARGE: 413,
  QUERY_TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
}

export const nothingHere: RequestHandler = (_request, _response, next) => next(new NotFound('page'))

/**
 * The last word on every error outside GraphQL: a page for people, `{errors: [...]}` as in GraphQL for programs. What
 * is nobody's refusal is a fault of ours: logged once, here, and told only by its number.
 */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const { requestId } = originOf(request)
    const refusal = error instanceof Refusal ? error : (outageOf(error) ?? tooLargeOf(error))
    const status = refusal ? STATUS[refusal.code] : (clientStatusOf(error) ?? 500)
    if (status === 500) log.error({ err: error, requestId }, 'fault while answering')
    if (status === 503) log.warn({ err: error, requestId }, 'something we depend on is down')
    if (response.headersSent) return void response.destroy()

    const message =
      refusal?.message ?? (status === 500 ? apology(requestId) : 'That request cannot be understood.')
    if (refusal instanceof TooManyTries) response.set('retry-after', String(refusal.retryAfter))
    if (status === 413) response.set('connection', 'close') // the rest of the body is not read
    if (isPerson(request))
      return sendPage(response, {
        status,
        title: TITLES[status] ?? 'That did not work',
        sentence: message,
        action: { label: 'To the start', path: '/' },
      })
    const code = refusal?.code ?? (status === 500 ? 'INTERNAL' : 'BAD_USER_INPUT')
    response.status(status).json({
      errors: [
        { message, extensions: { code, ...refusal?.details, ...(status === 500 ? { requestId } : {}) } },
      ],
    })
  }
}

const TITLES: Record<number, string> = {
  403: 'Not allowed',
  404: 'Nothing here',
  429: 'One moment',
  500: 'Something went wrong',
  503: 'Not available',
}

/** Express marks what the sender did wrong, e.g. a path that cannot be decoded. */
function clientStatusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}

/** A body whose length was not told beforehand, found too long while it was read. */
const tooLargeOf = (error: unknown): TooLarge | undefined =>
  clientStatusOf(error) === 413
    ? new TooLarge('That is more than fits here. Send a smaller file.')
    : undefined

const isPerson = (request: Request): boolean =>
  request.method === 'GET' && (request.get('accept') ?? '').includes('text/html')
