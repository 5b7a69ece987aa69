import { newId } from '../../../platform/ids.ts'
import type { Role } from '../../../platform/viewer.ts'
import type { Owner } from '../../tenancy/index.ts'

export interface Invitation {
  readonly tenantId: string
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  /** For a client: whose papers they see. Without any they see nothing. */
  readonly customerIds?: readonly string[]
}

/**
 * Makes a person a member of a tenant, or changes what they are there, and returns the ids. Their first sign-in with
 * this address binds the account to the provider's name for them. For operators, on the owner's connection.
 */
export async function inviteUser(
  owner: Owner,
  invitation: Invitation,
): Promise<{ userId: string; membershipId: string }> {
  const { tenantId, email, name, roles, customerIds = [] } = invitation
  const userId = await one(
    owner,
    `with made as (insert into users (id, email, name, status) values ($1, $2, $3, 'INVITED') on conflict (lower(email)) do nothing returning id)
     select id from made union all select id from users where lower(email) = lower($2)`,
    [newId(), email, name],
  )
  const membershipId = await one(
    owner,
    `insert into memberships (id, tenant_id, user_id, roles) values ($1, $2, $3, $4)
     on conflict (tenant_id, user_id) do update set roles = excluded.roles returning id`,
    [newId(), tenantId, userId, roles],
  )
  await owner.query('delete from membership_customers where membership_id = $1 and customer_id <> all ($2)', [
    membershipId,
    customerIds,
  ])
  await owner.query(
    `insert into membership_customers (membership_id, tenant_id, customer_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [membershipId, tenantId, customerIds],
  )
  await owner.query(`select pg_notify('identity', $1)`, [`${tenantId}:${userId}`])
  return { userId, membershipId }
}

async function one(owner: Owner, text: string, values: unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values)
  if (!rows[0]) throw new Error('The database made no row and named none.')
  return rows[0].id
}
