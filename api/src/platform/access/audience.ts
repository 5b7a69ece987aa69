import type { Viewer } from '../viewer.ts'

/** The columns of permissions.md: who a rule can speak of. PUBLIC is anybody, signed in or not. */
export const audiences = ['ADMIN', 'OFFICE', 'CLIENT', 'DRIVER', 'PUBLIC'] as const
export type Audience = (typeof audiences)[number]

/** Whether this viewer is one of `allowed`. The house itself (SYSTEM) acts for the office. */
export function isAmong(viewer: Viewer | null, allowed: readonly Audience[]): boolean {
  if (allowed.includes('PUBLIC')) return true
  if (!viewer) return false
  switch (viewer.kind) {
    case 'USER':
      return viewer.roles.some((role) => allowed.includes(role))
    case 'VISIT':
      return allowed.includes('DRIVER')
    case 'SYSTEM':
      return allowed.includes('OFFICE')
    case 'GATE':
      return false
    default:
      return viewer.kind satisfies never
  }
}
