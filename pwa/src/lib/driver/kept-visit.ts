import type { DriverVisitFragment } from '@lading/schema/generated/graphql.ts'
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { PaperFile } from '#lib/papers/fetch-paper.ts'

/** What stays on this phone without a signal: the visit as it was last heard of, and the paper that was shown. */
export interface Kept {
  readonly visit: DriverVisitFragment
  readonly paper: PaperFile | undefined
  /** The BOL's papers as they were listed when this one was asked for. */
  readonly answers: string
}

const KEY = 'visit'
let store: UseStore | undefined

// A private window may refuse: then nothing is kept, and everything else works on.

export async function keptVisit(): Promise<Kept | undefined> {
  try {
    return await get<Kept>(KEY, at())
  } catch {
    return undefined
  }
}

/** @returns whether it really stays: the screen says so only then. */
export async function keepVisit(kept: Kept): Promise<boolean> {
  try {
    await set(KEY, kept, at())
    return true
  } catch {
    return false
  }
}

export async function forgetVisit(): Promise<void> {
  try {
    await del(KEY, at())
  } catch {
    // What was never kept need not be forgotten.
  }
}

const at = () => (store ??= createStore('lading-driver', 'kept'))
