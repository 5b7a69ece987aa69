/** Codes of the API's refusals (permissions.md); a code that is not among them is a fault of ours. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'NEEDS_CONFIRMATION'
  | 'RATE_LIMITED'
  | 'PAYLOAD_TOO_LARGE'
  | 'QUERY_TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** Something that may be done if the person says so. */
export interface Warning {
  readonly code: string
  readonly message: string
  /** Whether a yes must come with a reason (`confirmReason`). */
  readonly needsReason?: boolean
}

/** One entry of a GraphQL answer's `errors`. */
export interface WireError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The API understood and said no. The message is a sentence for the person. */
export class ApiRefusal extends Error {
  override readonly name: string = 'ApiRefusal'
  readonly code: RefusalCode
  /** What is wrong with which field, by the field's name in the input. */
  readonly fields: Readonly<Record<string, string>>
  readonly warnings: readonly Warning[]
  /** What the row is now, when somebody else was faster. */
  readonly current: unknown
  /** Seconds to wait. */
  readonly retryAfter: number | undefined
  readonly path: readonly (string | number)[]
  /** The request's id in the log. */
  readonly reference: string | undefined

  constructor({ message, path = [], extensions = {} }: WireError) {
    super(message)
    this.code = (typeof extensions.code === 'string' ? extensions.code : 'INTERNAL') as RefusalCode
    this.fields = (extensions.fields ?? {}) as Readonly<Record<string, string>>
    this.warnings = (extensions.warnings ?? []) as readonly Warning[]
    this.current = extensions.current
    this.retryAfter = typeof extensions.retryAfter === 'number' ? extensions.retryAfter : undefined
    this.path = path
    this.reference = typeof extensions.requestId === 'string' ? extensions.requestId : undefined
  }
}

/** Nobody is signed in (any more). What was typed is still there. */
export class SessionEnded extends ApiRefusal {
  override readonly name = 'SessionEnded'
}

/** No answer came: no signal, or nothing there to answer. The work may have been done; the same key is safe to repeat. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'

  constructor(cause?: unknown) {
    super('No answer from the yard: the signal is gone or the server is down.', { cause })
  }
}

/** Whether a failure is the person giving up on a request (a newer search, a closed page). */
export function wasGivenUp(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'AbortError'
}
