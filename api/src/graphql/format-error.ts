import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Ctx } from '../platform/ctx.ts'
import { Refusal } from '../platform/errors.ts'
import { outageOf } from '../platform/outage.ts'
import { refusedByDatabase } from '../platform/refused-by-database.ts'

/**
 * What the asker is told of the errors of one answer: refusals with their code and facts, outages as such, and every
 * other fault as an apology with the request's number. Faults are logged here, each once, and nowhere else.
 */
export function presentable(errors: readonly GraphQLError[], ctx: Ctx): GraphQLError[] {
  const told = new Set<unknown>()
  return errors.map((error) => {
    const cause = causeOf(error)
    const answer = cause instanceof Refusal ? cause : (outageOf(cause) ?? refusedByDatabase(cause))
    if (answer) return withPath(error, answer.message, { code: answer.code, ...answer.details })
    if (error.extensions?.['code'] === 'BAD_USER_INPUT')
      return withPath(error, error.message, { code: 'BAD_USER_INPUT' })
    if (!told.has(cause.message)) {
      told.add(cause.message)
      ctx.services.log.error(
        { err: cause, requestId: ctx.origin.requestId, path: error.path?.join('.') },
        'fault while answering',
      )
    }
    return withPath(error, apology(ctx.origin.requestId), {
      code: 'INTERNAL',
      requestId: ctx.origin.requestId,
    })
  })
}

/** What a person reads when the fault is ours. */
export const apology = (requestId: string): string =>
  `Something went wrong here, and it was written down. If you report it, name this number: ${requestId}`

/** Errors that Apollo finds before anything is executed keep their meaning; what else it calls internal tells nothing. */
export function formatBeforehand(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  if (code === 'BAD_REQUEST')
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
  if (code === 'INTERNAL_SERVER_ERROR')
    return { message: 'Something went wrong here.', extensions: { code: 'INTERNAL' } }
  return formatted
}

function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

const withPath = (error: GraphQLError, message: string, extensions: Record<string, unknown>) =>
  new GraphQLError(message, { ...(error.path ? { path: error.path } : {}), extensions })
