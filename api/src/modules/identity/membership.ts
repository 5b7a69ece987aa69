import { type Role, type Viewer, roles } from '../../platform/viewer.ts'

/** Where a person may act, as what, and for which customers: a row of `app.memberships_of`. */
export interface Membership {
  readonly user_id: string
  readonly email: string
  readonly name: string
  readonly tenant_id: string
  readonly slug: string
  readonly tenant_name: string
  readonly time_zone: string
  readonly bol_prefix: string
  readonly link_ttl_hours: number
  readonly roles: readonly string[]
  readonly customer_ids: readonly string[]
}

/** Whom a person is while acting under this membership. Whoever is not of the yard sees its own customers only. */
export function viewerOf(membership: Membership): Viewer {
  const held = roles.filter((role): role is Role => membership.roles.includes(role))
  return {
    kind: 'USER',
    id: membership.user_id,
    name: membership.name,
    email: membership.email,
    tenant: {
      id: membership.tenant_id,
      slug: membership.slug,
      name: membership.tenant_name,
      timeZone: membership.time_zone,
      bolPrefix: membership.bol_prefix,
      linkTtlHours: membership.link_ttl_hours,
    },
    roles: held,
    scope: held.includes('ADMIN') || held.includes('OFFICE') ? 'staff' : 'customer',
    customerIds: membership.customer_ids,
    visitId: null,
    visitBolId: null,
  }
}
