import { Decimal, UUID } from '../../graphql/scalars.ts'
import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { BadInput, NotAllowed, NotFound } from '../../platform/errors.ts'
import { PageArgs, connectionOf } from '../../platform/page.ts'
import { tonsOf } from '../../platform/pounds.ts'
import { isStaff } from '../../platform/viewer.ts'
import { Carrier, Customer, ShipTo, carrierById, customerById, shipToById } from '../catalog/index.ts'
import { Load } from './load.entity.ts'
import { linesOfRelease } from './queries/release-lines.ts'
import { findRelease, loadsOfRelease, loadsPage, releaseById, releasesPage } from './queries/release-lists.ts'
import { ReleaseLineView } from './release-line.view.ts'
import { Release } from './release.entity.ts'
import { CreateReleaseInput, LoadFilter, ReleaseFilter } from './release.inputs.ts'
import { createRelease } from './use-cases/create-release.ts'

const ReleaseConnection = connectionOf(Release, 'Release')
const LoadConnection = connectionOf(Load, 'Load')
type ReleasePage = InstanceType<typeof ReleaseConnection>
type LoadPage = InstanceType<typeof LoadConnection>

@Resolver(() => Release)
export class ReleaseResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Query(() => ReleaseConnection, {
    description: "Releases, newest first. A client sees its own customers'.",
  })
  async releases(
    @Arg('filter', () => ReleaseFilter, { nullable: true, description: 'Which; all when left out.' })
    filter: ReleaseFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<ReleasePage> {
    return ReleaseConnection.of(await releasesPage(ctx, filter ?? {}, page))
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Query(() => Release, { nullable: true, description: 'One release, by its id or its number.' })
  async release(
    @Arg('id', () => UUID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Its number.' }) number: string | null,
    @Context() ctx: Ctx,
  ): Promise<Release> {
    if (!id === !number)
      throw new BadInput({ id: 'Name the release by its id or by its number: one of both.' })
    const release = await findRelease(ctx, { id, number })
    if (!release) throw new NotFound('release')
    return release
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Release, {
    description: 'Enters a release with its loads. CONFLICT when its number is taken.',
  })
  createRelease(
    @Arg('input', () => CreateReleaseInput, { description: 'What is asked for.' }) input: CreateReleaseInput,
    @Arg('idempotencyKey', () => UUID, { nullable: true, description: 'Makes a retry harmless.' })
    key: string | undefined,
    @Context() ctx: Ctx,
  ): Promise<Release> {
    return createRelease(ctx, input, key)
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who lets the tons go. Not for clients where a care-of company hides it (blind shipping).',
  })
  seller(@Root() release: Release, @Context() ctx: Ctx): string {
    if (release.careOf && !isStaff(ctx.viewer)) throw new NotAllowed('see the seller of this release')
    return release.seller
  }

  @FieldResolver(() => Customer, { description: 'Who bought the material.' })
  async customer(@Root() release: Release, @Context() ctx: Ctx): Promise<Customer> {
    const customer = await ctx.loader(customerById).load(release.customerId)
    if (!customer) throw new NotFound('customer')
    return customer
  }

  @FieldResolver(() => ShipTo, { description: 'Where it goes.' })
  async shipTo(@Root() release: Release, @Context() ctx: Ctx): Promise<ShipTo> {
    const shipTo = await ctx.loader(shipToById).load(release.shipToId)
    if (!shipTo) throw new NotFound('delivery address')
    return shipTo
  }

  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => Carrier, { nullable: true, description: 'Who carries it, when known.' })
  carrier(@Root() release: Release, @Context() ctx: Ctx): Promise<Carrier | null> | null {
    return release.carrierId ? ctx.loader(carrierById).load(release.carrierId) : null
  }

  @FieldResolver(() => [ReleaseLineView], { description: 'What is let go; nearly always one line.' })
  async lines(@Root() release: Release, @Context() ctx: Ctx): Promise<ReleaseLineView[]> {
    const lines = await ctx.loader(linesOfRelease).load(release.id)
    return lines.map((line) => Object.assign(new ReleaseLineView(), line))
  }

  @FieldResolver(() => Int, { description: 'How much it lets go, in pounds.' })
  async quantityLbs(@Root() release: Release, @Context() ctx: Ctx): Promise<number> {
    const lines = await ctx.loader(linesOfRelease).load(release.id)
    return lines.reduce((sum, line) => sum + line.quantityLbs, 0)
  }

  @FieldResolver(() => Decimal, { description: 'The same in short tons, exact to 4 decimals.' })
  async quantityTons(@Root() release: Release, @Context() ctx: Ctx): Promise<string> {
    return tonsOf(await this.quantityLbs(release, ctx))
  }

  @FieldResolver(() => [Load], { description: 'Its planned trucks, in their sequence.' })
  loads(@Root() release: Release, @Context() ctx: Ctx): Promise<Load[]> {
    return ctx.loader(loadsOfRelease).load(release.id)
  }
}

@Resolver(() => Load)
export class LoadResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Query(() => LoadConnection, { description: 'Loads by planned day, those without a day last.' })
  async loads(
    @Arg('filter', () => LoadFilter, { nullable: true, description: 'Which; all when left out.' })
    filter: LoadFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<LoadPage> {
    return LoadConnection.of(await loadsPage(ctx, filter ?? {}, page))
  }

  @FieldResolver(() => Release, { description: 'The release it ships.' })
  async release(@Root() load: Load, @Context() ctx: Ctx): Promise<Release> {
    const release = await ctx.loader(releaseById).load(load.releaseId)
    if (!release) throw new NotFound('release')
    return release
  }

  @FieldResolver(() => String, { description: 'How papers call it: release and sequence, e.g. "60381-1".' })
  async name(@Root() load: Load, @Context() ctx: Ctx): Promise<string> {
    const release = await ctx.loader(releaseById).load(load.releaseId)
    return `${release?.number ?? ''}-${load.seq}`
  }
}
