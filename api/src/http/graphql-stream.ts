import type { Request, RequestHandler, Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/express'
import { openContext } from '../graphql/context.ts'
import { type LiveRequest, openLive } from '../graphql/live.ts'
import type { Limits } from '../graphql/limits.ts'
import type { SessionHolder, Viewers } from '../modules/identity/index.ts'
import type { Services } from '../platform/ctx.ts'
import { TooManyTries } from '../platform/errors.ts'
import { originOf } from './request-log.ts'
import { readJson } from './read-json.ts'
import { LARGEST_BODY } from './graphql.ts'
import type { Sessions } from './sessions.ts'

/** Streams that one session may hold: a few tabs with a few each. */
const STREAMS_PER_SESSION = 12

export interface StreamOptions {
  readonly services: Services
  readonly viewers: Viewers
  readonly sessions: Sessions
  readonly schema: GraphQLSchema
  readonly limits: Limits
}

/**
 * `/graphql/stream`: subscriptions over server-sent events (graphql-sse, distinct connections). POST only, so that no
 * other site's page can open one; never compressed or buffered, or news would come late.
 */
export class Streams {
  readonly #options: StreamOptions
  readonly #open = new Map<string, Set<Response>>()
  readonly #handle: ReturnType<typeof createHandler>

  constructor(options: StreamOptions) {
    this.#options = options
    const { schema, limits } = options
    this.#handle = createHandler({
      schema,
      authenticate: () => null, // no reserved streams: who asks is known by the session
      onSubscribe: ({ raw }, asked) =>
        openLive(schema, limits, asked as LiveRequest, () => this.#contextOf(raw as Request)) as never,
    })
  }

  readonly route: RequestHandler = async (request, response) => {
    if (request.method !== 'POST') {
      response
        .status(405)
        .set('allow', 'POST')
        .json({
          errors: [{ message: 'A stream is opened by POST.', extensions: { code: 'BAD_USER_INPUT' } }],
        })
      return
    }
    request.body = await readJson(request, LARGEST_BODY)
    const close = this.#hold(request.sessionID, response)
    const deaf = this.#options.sessions.onChange(
      request.sessionID,
      () => void this.#endIfOver(request, response),
    )
    response.once('close', () => {
      close()
      deaf()
    })
    response.set({ 'x-accel-buffering': 'no', 'cache-control': 'no-store, no-transform' })
    response.setTimeout(0)
    await this.#handle(request, response)
  }

  /** Ends every stream; browsers open them again at the next process. */
  close(): void {
    for (const responses of this.#open.values()) for (const response of responses) response.end()
  }

  get count(): number {
    return [...this.#open.values()].reduce((sum, responses) => sum + responses.size, 0)
  }

  #hold(sessionId: string, response: Response): () => void {
    const held = this.#open.get(sessionId) ?? new Set()
    if (held.size >= STREAMS_PER_SESSION) throw new TooManyTries(10)
    this.#open.set(sessionId, held.add(response))
    return () => {
      held.delete(response)
      if (held.size === 0) this.#open.delete(sessionId)
    }
  }

  async #contextOf(request: Request) {
    const { services, viewers } = this.#options
    return openContext(services, viewers, await this.#holderOf(request), originOf(request))
  }

  /** What the session says now, not what it said when the stream was opened. */
  #holderOf({ sessionID }: Request): Promise<SessionHolder> {
    return new Promise((resolve, reject) =>
      this.#options.sessions.get(sessionID, (error, data) => (error ? reject(error) : resolve(data ?? {}))),
    )
  }

  async #endIfOver(request: Request, response: Response): Promise<void> {
    const { userId, tenantId, visitId } = await this.#holderOf(request).catch((): SessionHolder => ({}))
    const { session } = request
    if (userId !== session?.userId || tenantId !== session?.tenantId || visitId !== session?.visitId)
      response.end()
  }
}
