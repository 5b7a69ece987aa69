import type { Reads } from '../../../platform/reads.ts'
import type { Membership } from '../membership.ts'

/** What the provider vouches for. */
export interface ProvenIdentity {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  /** Whether the provider has checked the address; an address nobody checked opens no account. */
  readonly emailVerified: boolean
}

const FIND_USER = { name: 'find user', text: 'select id, status from app.find_user($1, $2, $3, $4)' }
const MEMBERSHIPS = { name: 'memberships of', text: 'select * from app.memberships_of($1)' }

/**
 * Finds the user whom this identity is bound to. The first time, a checked address that was invited binds it; from then
 * on only the provider's own name for the person counts, so that a reused address opens nothing.
 */
export async function userOf(
  reads: Reads,
  { issuer, subject, email, emailVerified }: ProvenIdentity,
): Promise<string | undefined> {
  const [user] = await reads.anonymously<{ id: string }>(FIND_USER, [
    issuer,
    subject,
    email ?? '',
    emailVerified && email !== null,
  ])
  return user?.id
}

/** Where this user may act, oldest first; nowhere when the account is not active. */
export const membershipsOf = (reads: Reads, userId: string): Promise<Membership[]> =>
  reads.anonymously<Membership>(MEMBERSHIPS, [userId])
