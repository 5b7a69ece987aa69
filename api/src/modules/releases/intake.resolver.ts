import { UUID } from '../../graphql/scalars.ts'
import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import { Carrier, Customer, Lot, Product } from '../catalog/index.ts'
import { Intake, IntakeField } from './intake.entity.ts'
import { intakeFault } from './intake/faults.ts'
import { flatten } from './intake/flatten.ts'
import { findIntake, matchesOf, recentIntakes } from './queries/intakes.ts'
import { releaseById } from './queries/release-lists.ts'
import { Release } from './release.entity.ts'
import { ApproveIntakeInput } from './release.inputs.ts'
import { approveIntake, discardIntake } from './use-cases/take-in-release.ts'

/** How long the link to a seller's PDF lives: long enough to look at it beside the form. */
const FILE_LINK_SECONDS = 3_600

@AsParent()
@ObjectType({
  description:
    "What the yard knows already of the names on a seller's paper: the same one first, then what looks alike; at most 5 each.",
})
export class IntakeMatches {
  @Field(() => [Customer], { simple: true, description: 'Customers.' })
  customers!: Customer[]

  @Field(() => [Carrier], { simple: true, description: 'Carriers.' })
  carriers!: Carrier[]

  @Field(() => [Product], { simple: true, description: 'Products.' })
  products!: Product[]

  @Field(() => [Lot], { simple: true, description: 'Lots.' })
  lots!: Lot[]

  @Field(() => Release, {
    simple: true,
    nullable: true,
    description: 'The release that has this number already.',
  })
  release!: Release | null
}

const NO_MATCHES = { customers: [], carriers: [], products: [], lots: [], release: null }

@Resolver(() => Intake)
export class IntakeResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => [Intake], { description: 'The newest intakes, those that wait first; at most 100.' })
  intakes(@Context() ctx: Ctx): Promise<Intake[]> {
    return recentIntakes(ctx)
  }

  @Guard('ADMIN', 'OFFICE')
  @Query(() => Intake, { nullable: true, description: 'One intake.' })
  async intake(
    @Arg('id', () => UUID, { description: 'Its id.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Intake> {
    const intake = await findIntake(ctx, id)
    if (!intake) throw new NotFound('intake')
    return intake
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Release, {
    description: 'Makes the release that the office has checked. CONFLICT when its number is taken.',
  })
  approveIntake(
    @Arg('input', () => ApproveIntakeInput, { description: 'What is asked for.' }) input: ApproveIntakeInput,
    @Arg('idempotencyKey', () => UUID, { nullable: true, description: 'Makes a retry harmless.' })
    key: string | undefined,
    @Context() ctx: Ctx,
  ): Promise<Release> {
    return approveIntake(ctx, input, key)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Intake, { description: 'Puts an intake away; its file is kept.' })
  discardIntake(
    @Arg('id', () => UUID, { description: 'Its id.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Intake> {
    return discardIntake(ctx, id)
  }

  @FieldResolver(() => [IntakeField], {
    description: 'What was read, in the order of a form; nothing for a file that could not be read.',
  })
  fields(@Root() intake: Intake): IntakeField[] {
    return intake.reading ? flatten(intake.reading) : []
  }

  @FieldResolver(() => [String], { description: 'What does not fit together, in sentences.' })
  flags(@Root() intake: Intake): string[] {
    return [...(intake.reading?.flags ?? [])]
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the file could not be read, and what to do.',
  })
  fault(@Root() intake: Intake): string | null {
    return intake.fault ? intakeFault(intake.fault).message : null
  }

  @FieldResolver(() => IntakeMatches, { description: 'What the yard knows already of the names on it.' })
  async matches(@Root() intake: Intake, @Context() ctx: Ctx): Promise<IntakeMatches> {
    return (intake.reading ? await matchesOf(ctx, intake.reading) : NO_MATCHES) as IntakeMatches
  }

  @FieldResolver(() => Release, { nullable: true, description: 'The release that it became.' })
  release(@Root() intake: Intake, @Context() ctx: Ctx): Promise<Release | null> | null {
    return intake.releaseId ? ctx.loader(releaseById).load(intake.releaseId) : null
  }

  @FieldResolver(() => String, { description: 'A link to the PDF; lives an hour.' })
  async fileUrl(@Root() intake: Intake, @Context() ctx: Ctx): Promise<string> {
    const link = await ctx.services.store.link(intake.key, {
      expiresInSeconds: FILE_LINK_SECONDS,
      fileName: intake.fileName,
      inline: true,
    })
    return link.url
  }
}

/** Adds to a release the paper it came from. */
@Resolver(() => Release)
export class ReleaseSourceResolver {
  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => Intake, { nullable: true, description: "The seller's PDF it came from." })
  intake(@Root() release: Release, @Context() ctx: Ctx): Promise<Intake | null> | null {
    return release.intakeId ? findIntake(ctx, release.intakeId) : null
  }
}
