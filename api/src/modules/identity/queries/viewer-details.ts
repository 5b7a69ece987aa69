import type { Ctx } from '../../../platform/ctx.ts'
import type { ViewerTenant } from '../../../platform/viewer.ts'
import { viewerOf } from '../membership.ts'
import type { ViewerCustomer } from '../viewer.type.ts'
import { membershipsOf } from './who.ts'

const OWN_CUSTOMERS = {
  name: 'own customers',
  text: 'select id, code, name from customers where id = any (app.customers()) order by name, id',
}

/** The tenants this person may switch to, the present one among them; for a driver the one they are at. */
export async function tenantsOf({ viewer, services }: Ctx): Promise<readonly ViewerTenant[]> {
  if (viewer.kind !== 'USER') return [viewer.tenant]
  return (await membershipsOf(services.reads, viewer.id)).map((membership) => viewerOf(membership).tenant)
}

/** The customers a client acts for; the yard's own people act for none. */
export async function customersOf(ctx: Ctx): Promise<readonly ViewerCustomer[]> {
  return ctx.viewer.scope === 'customer' ? ctx.rows<ViewerCustomer>(OWN_CUSTOMERS) : []
}
