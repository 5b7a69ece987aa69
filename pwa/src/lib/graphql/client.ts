import { ApiRefusal, SessionEnded, Unreachable, wasGivenUp, type WireError } from './refusals.ts'

/** A typed operation, as `graphql()` of schema/generated makes it. */
export interface Operation<Result, Variables> {
  /** Never there at run time: it carries the types. */
  readonly __apiType?: (variables: Variables) => Result
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined
  toString(): string
}

export interface SendOptions {
  readonly signal?: AbortSignal
  /** Milliseconds until it counts as unreachable; 20 s unless told. */
  readonly timeout?: number
}

type Asked<V> =
  Record<never, never> extends V
    ? [variables?: V, options?: SendOptions]
    : [variables: V, options?: SendOptions]

/** Asks the person to sign in again; resolves to true when the same person has. */
type SignInAgain = () => Promise<boolean>

let signInAgain: SignInAgain | undefined

/** Lets a shell that people sign in to answer an ended session, so that the request in hand goes on afterwards. */
export function whenSessionEnds(answer: SignInAgain | undefined): void {
  signInAgain = answer
}

/**
 * Sends one operation and returns its data.
 *
 * An idempotency key is a variable like any other (`idempotencyKey: newKey()`): make it once a form, not once a try.
 *
 * @throws ApiRefusal with the API's sentence, SessionEnded when nobody is signed in, Unreachable without an answer.
 */
export async function send<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables, options]: Asked<Variables>
): Promise<Result> {
  try {
    return await once(operation, variables, options)
  } catch (failure) {
    if (!(failure instanceof SessionEnded) || !signInAgain || !(await signInAgain())) throw failure
    return once(operation, variables, options)
  }
}

/** A key under which the API does a thing at most once, however often it is sent. */
export function newKey(): string {
  return crypto.randomUUID()
}

async function once<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
  { signal, timeout = 20_000 }: SendOptions = {},
): Promise<Result> {
  const limit = AbortSignal.timeout(timeout)
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'apollo-require-preflight': '1',
      },
      body: JSON.stringify({
        query: operation.toString(),
        documentId: operation.__meta__?.hash, // "sha256:...": the server knows it from schema/generated
        variables,
      }),
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
  } catch (failure) {
    if (wasGivenUp(failure)) throw failure
    throw new Unreachable(failure)
  }
  return read<Result>(response)
}

async function read<Result>(response: Response): Promise<Result> {
  let answer: { data?: Result | null; errors?: readonly WireError[] }
  try {
    answer = await response.json()
  } catch (failure) {
    if (wasGivenUp(failure)) throw failure
    // A proxy's page or half an answer: whatever stands behind it did not say no.
    throw new Unreachable(failure)
  }
  const refusal = answer.errors?.find((error) => !isHiddenField(error))
  if (refusal) throw refusalOf(refusal)
  if (!answer.data) throw new Unreachable()
  return answer.data
}

/** A field that this viewer may not see is null, and the rest of the answer stands. */
function isHiddenField({ path, extensions }: WireError): boolean {
  return extensions?.code === 'FORBIDDEN' && (path?.length ?? 0) > 1
}

function refusalOf(error: WireError): ApiRefusal {
  return error.extensions?.code === 'UNAUTHENTICATED' ? new SessionEnded(error) : new ApiRefusal(error)
}
