import { page } from '$app/state'
import { todayIn } from '#lib/i18n/format.ts'
import type { SignedIn } from '#lib/session/session.svelte.ts'

/** Who works at this desk; the office's layout has let them in. */
export function clerk(): SignedIn {
  return page.data.viewer as SignedIn
}

/** The zone that the tenant's days and times are in. */
export function yardZone(): string {
  return clerk().tenant.timeZone
}

/** Today in the tenant's zone, as "2026-11-20". */
export function yardToday(): string {
  return todayIn(yardZone())
}
