import pino from 'pino'

export type Log = pino.Logger

const SECRET = [
  'password', 'secret', 'token', 'cookie', 'authorization', 'code', 'session', 'sid', 'url', 'link',
  'idToken', 'id_token', 'access_token', 'code_verifier', 'state', 'nonce', 'strokes', 'phone', 'email',
] // prettier-ignore

/**
 * JSON lines on standard output. What may be a secret is left out by name wherever it stands, one to three levels down,
 * so a careless `log.info({ req })` tells nothing.
 */
export function createLog(level: pino.Level | 'silent', destination?: pino.DestinationStream): Log {
  const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [...paths, 'req', 'res', 'headers', '*.headers', 'variables', '*.variables'],
        censor: '[left out]',
      },
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination ?? pino.destination(1),
  )
}

// A database error carries the row in `detail` and the statement in `query`: neither belongs in a log.
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint, table } = error as Error & Record<string, unknown>
  return {
    type: error.name,
    message: withoutAddresses(error.message),
    stack: error.stack ? withoutAddresses(error.stack) : undefined,
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    ...(table ? { table } : {}),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}

const withoutAddresses = (text: string) =>
  text.replace(
    /\b[a-z][a-z+.-]*:\/\/\S+/gi,
    (url) => url.split(/[?#]/)[0]?.replace(/\/\/[^@/]*@/, '//') ?? '',
  )
