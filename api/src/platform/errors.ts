/** The codes of permissions.md; whatever else goes wrong is INTERNAL. */
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

/** The system at work: a code for programs, a sentence for people, and the facts in it. */
export abstract class Refusal extends Error {
  abstract readonly code: RefusalCode

  override get name(): string {
    return this.constructor.name
  }

  /** What programs may read beside the code, e.g. `fields`, `warnings`, `current`, `retryAfter`. */
  get details(): Record<string, unknown> {
    return {}
  }
}

/** Nobody is signed in, or the session has ended. */
export class SignInNeeded extends Refusal {
  readonly code = 'UNAUTHENTICATED'
  constructor() {
    super('Sign in first. What you typed is kept.')
  }
}

/** The viewer may not do or read this. Never used where the thing itself must stay unknown. */
export class NotAllowed extends Refusal {
  readonly code = 'FORBIDDEN'
  constructor(action = 'do that') {
    super(`You may not ${action}.`)
  }
}

/** The same answer for what does not exist and for what is not the viewer's. */
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND'
  constructor(what: string) {
    super(`There is no such ${what}.`)
  }
}

/** The thing is in a state that does not allow this; `current` says which. */
export class Conflict extends Refusal {
  readonly code = 'CONFLICT'
  readonly current: unknown
  constructor(message: string, current: unknown) {
    super(message)
    this.current = current
  }
  override get details() {
    return { current: this.current }
  }
}

/** What was sent cannot be used; one sentence for each field that is wrong. */
export class BadInput extends Refusal {
  readonly code = 'BAD_USER_INPUT'
  readonly fields: Readonly<Record<string, string>>
  constructor(fields: Readonly<Record<string, string>>) {
    super(Object.values(fields).join(' '))
    this.fields = fields
  }
  override get details() {
    return { fields: this.fields }
  }
}

/** Something unusual that a person must say yes to; sent again with the codes in `confirm` it goes through. */
export class NeedsConfirmation extends Refusal {
  readonly code = 'NEEDS_CONFIRMATION'
  readonly warnings: readonly Warning[]
  constructor(warnings: readonly Warning[]) {
    super(warnings.map((warning) => warning.message).join(' '))
    this.warnings = warnings
  }
  override get details() {
    return { warnings: this.warnings }
  }
}

export interface Warning {
  readonly code: string
  readonly message: string
  /** Whether a yes must come with a reason, which is audited. */
  readonly needsReason: boolean
}

/** Too many tries; `retryAfter` is in seconds. */
export class TooManyTries extends Refusal {
  readonly code = 'RATE_LIMITED'
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super(`Too many tries. Wait ${retryAfter} seconds and try again.`)
    this.retryAfter = retryAfter
  }
  override get details() {
    return { retryAfter: this.retryAfter }
  }
}

/** More bytes than this door takes. */
export class TooLarge extends Refusal {
  readonly code = 'PAYLOAD_TOO_LARGE'
}

/** A part that we depend on is down for the moment; nothing was changed. */
export class Unavailable extends Refusal {
  readonly code = 'UNAVAILABLE'
}
