import { UUID } from '../../graphql/scalars.ts'
import {
  Arg,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Viewer, ViewerTenant } from '../../platform/viewer.ts'
import { Tenant } from '../tenancy/index.ts'
import { customersOf, tenantsOf } from './queries/viewer-details.ts'
import { switchTenant } from './use-cases/switch-tenant.ts'
import { ViewerCustomer, ViewerType } from './viewer.type.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Guard('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Context() ctx: Ctx): Viewer | null {
    return ctx.viewerOrNull
  }

  @AsParent()
  @FieldResolver(() => [Tenant], {
    description: 'The tenants that the person may switch to, this one among them.',
  })
  tenants(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<readonly ViewerTenant[]> {
    return tenantsOf(ctx.as(viewer))
  }

  @AsParent()
  @FieldResolver(() => [ViewerCustomer], {
    description: 'The customers that a client acts for; empty for everybody else.',
  })
  customers(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<readonly ViewerCustomer[]> {
    return customersOf(ctx.as(viewer))
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Mutation(() => ViewerType, { description: 'Acts in another of your tenants from now on.' })
  switchTenant(
    @Arg('tenantId', () => UUID, { description: 'The tenant.' }) tenantId: string,
    @Context() ctx: Ctx,
  ): Promise<Viewer> {
    return switchTenant(ctx, tenantId)
  }
}
