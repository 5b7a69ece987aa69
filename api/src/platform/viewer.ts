/** Roles of a membership (permissions.md). */
export const roles = ['ADMIN', 'OFFICE', 'CLIENT'] as const
export type Role = (typeof roles)[number]

/**
 * Who acts, in which tenant, and how far they see.
 *
 * `scope` is what the database is told: `staff` sees its tenant, `customer` the rows of `customerIds`, `visit` the one
 * visit and its BOL, `gate` nothing (it may only check in).
 */
export interface Viewer {
  readonly kind: 'USER' | 'VISIT' | 'GATE' | 'SYSTEM'
  /** The user, the visit, or for SYSTEM and GATE the zero id. */
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly tenant: ViewerTenant
  readonly roles: readonly Role[]
  readonly scope: 'staff' | 'customer' | 'visit' | 'gate'
  readonly customerIds: readonly string[]
  readonly visitId: string | null
  readonly visitBolId: string | null
}

export interface ViewerTenant {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly timeZone: string
  readonly bolPrefix: string
  readonly linkTtlHours: number
}

export const NOBODY = '00000000-0000-0000-0000-000000000000'

export const isStaff = (viewer: Viewer | null): boolean => viewer?.scope === 'staff'

/** The house itself at work in a tenant: jobs, imports, the demo. */
export const systemViewer = (tenant: ViewerTenant): Viewer => ({
  kind: 'SYSTEM',
  id: NOBODY,
  name: 'Lading',
  email: null,
  tenant,
  roles: [],
  scope: 'staff',
  customerIds: [],
  visitId: null,
  visitBolId: null,
})

/** A driver who has not been let in yet: may begin this one visit at this tenant's gate, and no more. */
export const gateViewer = (tenant: ViewerTenant, visitId: string): Viewer => ({
  ...systemViewer(tenant),
  kind: 'GATE',
  name: 'Gate',
  scope: 'gate',
  visitId,
})

/** The settings under which the database's policies see this viewer; nobody sees nothing. */
export function sessionVariables(viewer: Viewer | null): Record<string, string> {
  return {
    'app.tenant_id': viewer?.tenant.id ?? '',
    'app.user_id': viewer?.id ?? '',
    'app.scope': viewer?.scope ?? '',
    'app.customer_ids': viewer?.scope === 'customer' ? `{${viewer.customerIds.join(',')}}` : '',
    'app.visit_id': viewer?.visitId ?? '',
    'app.bol_id': viewer?.visitBolId ?? '',
  }
}
