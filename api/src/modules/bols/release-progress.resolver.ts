import { Decimal } from '../../graphql/scalars.ts'
import { Ctx as Context, FieldResolver, Int, Resolver, Root } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { tonsOf } from '../../platform/pounds.ts'
import { Load, Release, linesOfRelease } from '../releases/index.ts'
import { Bol } from './bol.entity.ts'
import type { BolRead } from './queries/bol-read.ts'
import { liveBolOfLoad } from './queries/live-bols.ts'
import { progressOfRelease } from './queries/release-progress.ts'

/** Adds to releases what only shipments know, so that releases need not know us. */
@Resolver(() => Release)
export class ReleaseProgressResolver {
  @FieldResolver(() => Int, { description: 'Planned in its loads, in pounds.' })
  async plannedLbs(@Root() release: Release, @Context() ctx: Ctx): Promise<number> {
    return (await ctx.loader(progressOfRelease).load(release.id)).plannedLbs
  }

  @FieldResolver(() => Int, { description: 'Shipped by effective weight, in pounds.' })
  async shippedLbs(@Root() release: Release, @Context() ctx: Ctx): Promise<number> {
    return (await ctx.loader(progressOfRelease).load(release.id)).shippedLbs
  }

  @FieldResolver(() => Int, {
    description: 'Let go and not shipped, in pounds; below zero when more was shipped.',
  })
  async remainingLbs(@Root() release: Release, @Context() ctx: Ctx): Promise<number> {
    const lines = await ctx.loader(linesOfRelease).load(release.id)
    const { shippedLbs } = await ctx.loader(progressOfRelease).load(release.id)
    return lines.reduce((sum, line) => sum + line.quantityLbs, 0) - shippedLbs
  }

  @FieldResolver(() => Decimal, { description: 'The same in short tons.' })
  async remainingTons(@Root() release: Release, @Context() ctx: Ctx): Promise<string> {
    return tonsOf(await this.remainingLbs(release, ctx))
  }

  @FieldResolver(() => Int, { description: 'Loads that are still to ship.' })
  async loadsLeft(@Root() release: Release, @Context() ctx: Ctx): Promise<number> {
    return (await ctx.loader(progressOfRelease).load(release.id)).loadsLeft
  }
}

@Resolver(() => Load)
export class LoadBolResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Bol, { nullable: true, description: 'Its live BOL, once issued.' })
  bol(@Root() load: Load, @Context() ctx: Ctx): Promise<BolRead | null> {
    return ctx.loader(liveBolOfLoad).load(load.id)
  }
}
