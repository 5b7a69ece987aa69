import type { Reads } from '../../../platform/reads.ts'
import { type ViewerTenant, systemViewer } from '../../../platform/viewer.ts'

const TENANT = {
  name: 'tenant by id',
  text: `select id, slug, name, time_zone as "timeZone", bol_prefix as "bolPrefix", link_ttl_hours as "linkTtlHours"
    from tenants where id = $1`,
}

/** Looks a tenant up under its own wall, for work that knows only the id, as jobs do; undefined when there is none. */
export async function tenantById(reads: Reads, id: string): Promise<ViewerTenant | undefined> {
  const asItself = systemViewer({ id, slug: '', name: '', timeZone: 'UTC', bolPrefix: '', linkTtlHours: 1 })
  const [tenant] = await reads.rows<ViewerTenant>(asItself, TENANT, [id])
  return tenant
}
