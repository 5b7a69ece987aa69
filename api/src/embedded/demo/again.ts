import { Conflict } from '../../platform/errors.ts'

/** For `catch`: what an earlier, half-finished seeding has made already is there, and that is well. */
export function ignoreConflict(error: unknown): void {
  if (!(error instanceof Conflict)) throw error
}
