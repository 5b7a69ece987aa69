import { Unavailable } from './errors.ts'

/**
 * Says whether a fault is only that something we depend on is down or too busy for the moment; undefined when it is a
 * fault of ours. Codes: PostgreSQL's appendix A, and Node's for sockets.
 */
export function outageOf(fault: unknown): Unavailable | undefined {
  for (let error = fault, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const code = codeOf(error)
    if (BUSY.has(code))
      return new Unavailable(
        'The database is too busy for that right now. Nothing was changed; try again in a moment.',
      )
    if (code.startsWith('08') || DOWN.has(code) || GONE.test(error.message))
      return new Unavailable(
        'Lading cannot reach its database for the moment. Nothing was changed; try again shortly.',
      )
  }
  return undefined
}

const GONE =
  /^Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not currently accepting connections/
const BUSY = new Set(['57014', '55P03', '40001', '40P01', '53300', '25P03'])
const DOWN = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown }
  if (typeof code === 'string') return code
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return first instanceof Error ? codeOf(first) : ''
}
