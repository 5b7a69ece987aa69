import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import type { Ctx } from '../platform/ctx.ts'
import { presentable } from './format-error.ts'
import type { Limits } from './limits.ts'

export interface LiveRequest {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
}

/**
 * Opens a subscription. Each event is answered to whoever the session stands for at that moment: `open` is asked anew
 * every time, and the stream ends as soon as that is somebody else or nobody. A refusal carries `data: null`, or
 * graphql-sse 2.6 would not know it for an answer.
 */
export async function openLive(
  schema: GraphQLSchema,
  limits: Limits,
  asked: LiveRequest,
  open: () => Promise<Ctx>,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const document = checked(schema, limits, asked)
  if (Array.isArray(document)) return { data: null, errors: document }
  const { operationName = null, variables } = asked
  const ctx = await open()
  const shared = { schema, document, operationName, variableValues: variables ?? {} }
  const events = await createSourceEventStream({ ...shared, contextValue: ctx })
  if (!(Symbol.asyncIterator in events)) return { data: null, errors: presentable(events.errors ?? [], ctx) }

  return mapped(events, async (rootValue) => {
    const now = await open()
    if (!isSame(ctx, now)) return undefined
    const result = await execute({ ...shared, rootValue, contextValue: now })
    return result.errors ? { ...result, errors: presentable(result.errors, now) } : result
  })
}

function checked(schema: GraphQLSchema, limits: Limits, asked: LiveRequest): DocumentNode | GraphQLError[] {
  const refusal = limits.refusal(asked)
  if (refusal) return [refusal]
  try {
    const document = parse(asked.query)
    const errors = validate(schema, document)
    if (errors.length > 0)
      return errors.map(
        (error) => new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      )
    if (getOperationAST(document, asked.operationName)?.operation === 'subscription') return document
    return [
      new GraphQLError('Only a subscription can be streamed.', { extensions: { code: 'BAD_USER_INPUT' } }),
    ]
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })]
  }
}

function isSame(before: Ctx, now: Ctx): boolean {
  const [one, other] = [before.viewerOrNull, now.viewerOrNull]
  return one?.id === other?.id && one?.tenant.id === other?.tenant.id && one?.scope === other?.scope
}

/** Hand-written: a generator that waits for its next event cannot be ended from outside, and would keep its listener. */
function mapped<T>(
  events: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<T | undefined>,
): AsyncIterableIterator<T> {
  const source = events[Symbol.asyncIterator]()
  const end = async (): Promise<IteratorResult<T>> => {
    await source.return?.()
    return { value: undefined, done: true }
  }
  return {
    async next() {
      const event = await source.next()
      if (event.done) return { value: undefined, done: true }
      const value = await answer(event.value)
      return value === undefined ? end() : { value, done: false }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
