import type { Reads } from '../../../platform/reads.ts'
import type { Viewer } from '../../../platform/viewer.ts'

interface VisitRow {
  id: string
  tenant_id: string
  bol_id: string | null
  driver_name: string | null
  tenant_name: string
  slug: string
  time_zone: string
  bol_prefix: string
  link_ttl_hours: number
}

const VISIT_VIEWER = { name: 'visit viewer', text: 'select * from app.visit_viewer($1)' }

/** The driver of a visit as a viewer who sees that visit and its BOL; none once the visit is cancelled or has expired. */
export async function visitViewer(reads: Reads, visitId: string): Promise<Viewer[]> {
  const rows = await reads.anonymously<VisitRow>(VISIT_VIEWER, [visitId])
  return rows.map((visit) => ({
    kind: 'VISIT',
    id: visit.id,
    name: visit.driver_name ?? 'Driver',
    email: null,
    tenant: {
      id: visit.tenant_id,
      slug: visit.slug,
      name: visit.tenant_name,
      timeZone: visit.time_zone,
      bolPrefix: visit.bol_prefix,
      linkTtlHours: visit.link_ttl_hours,
    },
    roles: [],
    scope: 'visit',
    customerIds: [],
    visitId: visit.id,
    visitBolId: visit.bol_id,
  }))
}
