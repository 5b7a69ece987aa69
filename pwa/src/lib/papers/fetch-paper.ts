import type { DocumentKind } from '@lading/schema/generated/graphql.ts'
import { send } from '#lib/graphql/client.ts'
import { ApiRefusal, Unreachable, wasGivenUp } from '#lib/graphql/refusals.ts'
import { fingerprintOf } from './fingerprint.ts'
import { OpenPaper } from './operations.ts'

/** A BOL's PDF, whole and checked. */
export interface PaperFile {
  readonly bolId: string
  readonly kind: DocumentKind
  /** The name to save it under. */
  readonly name: string
  readonly bytes: ArrayBuffer
  /** SHA-256, hexadecimal. */
  readonly sha256: string
}

export interface Wanted {
  readonly bolId: string
  /** Which paper; the best one that the viewer may have when left out. */
  readonly kind?: DocumentKind | undefined
  readonly signal?: AbortSignal
  /** Told once the paper turns out to be still in the making. */
  readonly making?: () => void
}

/** Links that were dead on arrival, or bytes that were lost on the way, before it counts as a failure. */
const TRIES = 3
/** Pauses while the paper is being made, the last one again and again; two minutes in all. */
const PAUSES = [400, 800, 1_500, 3_000]
const LONGEST_WAIT = 120_000

/**
 * Fetches a paper: asks for a link, waits while it is being made, takes a new link when the first has ended.
 *
 * @throws ApiRefusal NOT_FOUND when there is none for this viewer, UNAVAILABLE when it is not made after two minutes,
 * Unreachable without a signal.
 */
export async function fetchPaper(wanted: Wanted): Promise<PaperFile> {
  let failure: unknown
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const link = await linkOnceMade(wanted)
    const bytes = await download(link.url, wanted.signal)
    const { fileName: name, kind, sha256 } = link
    const arrived = bytes && (await fingerprintOf(bytes))
    if (bytes && (arrived ?? sha256) === sha256) return { bolId: wanted.bolId, kind, name, bytes, sha256 }
    failure = new Unreachable()
  }
  throw failure
}

async function linkOnceMade({ bolId, kind, signal, making }: Wanted) {
  for (let waited = 0, turn = 0; ; turn++) {
    try {
      return (await send(OpenPaper, { bolId, kind: kind ?? null }, signal && { signal })).documentLink
    } catch (failure) {
      if (!isBeingMade(failure) || waited >= LONGEST_WAIT) throw failure
      making?.()
      const pause = PAUSES[Math.min(turn, PAUSES.length - 1)] ?? 0
      waited += pause
      await rest(pause, signal)
    }
  }
}

const isBeingMade = (failure: unknown) => failure instanceof ApiRefusal && failure.code === 'UNAVAILABLE'

/** The bytes behind a signed link, or undefined when the link has ended. */
async function download(url: string, signal?: AbortSignal): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(url, signal && { signal })
    if (response.ok) return await response.arrayBuffer()
    if ([401, 403, 404, 410].includes(response.status)) return undefined
    throw new Unreachable()
  } catch (failure) {
    throw wasGivenUp(failure) || failure instanceof Unreachable ? failure : new Unreachable(failure)
  }
}

function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(clock)
      reject(signal.reason as Error)
    })
  })
}
