import type { Ctx } from '../../../platform/ctx.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { User } from '../identity.entities.ts'
import { actedIn } from '../identity.events.ts'
import { viewerOf } from '../membership.ts'
import { membershipsOf } from '../queries/who.ts'

/**
 * Lets the same person act in another of their tenants, from the next request on.
 *
 * @throws NotFound for a tenant that is not theirs, whether it exists or not.
 */
export async function switchTenant(ctx: Ctx, tenantId: string): Promise<Viewer> {
  const memberships = await membershipsOf(ctx.services.reads, ctx.viewer.id)
  const membership = memberships.find((one) => one.tenant_id === tenantId)
  if (!membership || !ctx.origin.actIn) throw new NotFound('tenant')
  const viewer = viewerOf(membership)
  await recordOf(ctx.as(viewer), actedIn)
  await ctx.origin.actIn(tenantId)
  return viewer
}

/** Leaves in the audit trail that the viewer came, went, or changed tenants. */
export async function recordOf(ctx: Ctx, action: typeof actedIn): Promise<void> {
  await ctx.transact(async (tx) => {
    const user = await tx.see(User, { id: ctx.viewer.id })
    if (user) tx.record(action, 'User', user)
  })
}
