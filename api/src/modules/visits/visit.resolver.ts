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
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import { Bol, type BolRead, bolById } from '../bols/index.ts'
import { VisitStatus } from './domain/lifecycle.ts'
import { findVisit, liveVisitOfBol, signatureOfBol, visitsIn } from './queries/visits.ts'
import { Signature } from './signature.entity.ts'
import { checkIn } from './use-cases/check-in.ts'
import { cancelVisit, completeVisit } from './use-cases/end-visit.ts'
import { assignVisit, handOverBol } from './use-cases/hand-over.ts'
import { openPickup } from './use-cases/open-pickup.ts'
import { signBol } from './use-cases/sign-bol.ts'
import { Visit } from './visit.entity.ts'
import { AssignVisitInput, CheckInInput, SignBolInput } from './visit.inputs.ts'

const KEY = {
  nullable: true,
  description: 'Makes a retry harmless: the same key, the same answer, one effect.',
}

@Resolver(() => Visit)
export class VisitResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => [Visit], {
    description: 'The queue, first come first; all live visits when no state is named.',
  })
  visits(
    @Arg('status', () => [VisitStatus], { nullable: true, description: 'Only in these states.' })
    status: VisitStatus[] | null,
    @Context() ctx: Ctx,
  ): Promise<Visit[]> {
    return visitsIn(ctx, status)
  }

  @Guard('DRIVER')
  @Query(() => Visit, { nullable: true, description: "The visit that this phone's session stands for." })
  myVisit(@Context() ctx: Ctx): Promise<Visit | null> {
    return findVisit(ctx, ctx.viewer.id)
  }

  @Guard('PUBLIC')
  @Mutation(() => Visit, {
    description: 'A driver checks in at the gate; the phone holds the visit from now on.',
  })
  checkIn(
    @Arg('input', () => CheckInInput, { description: 'What is asked for.' }) input: CheckInInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    return checkIn(ctx, input, key)
  }

  @Guard('PUBLIC')
  @Mutation(() => Boolean, {
    description:
      'Lets this phone in with a pick-up code. NOT_FOUND for a wrong one; RATE_LIMITED after ten of them.',
  })
  async openPickup(
    @Arg('code', () => String, { description: 'XXXX-XX; small letters and a missing hyphen are understood.' })
    code: string,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    await openPickup(ctx, code)
    return true
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Visit, { description: 'Picks the BOL for a driver who waits.' })
  assignVisit(
    @Arg('input', () => AssignVisitInput, { description: 'What is asked for.' }) input: AssignVisitInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    return assignVisit(ctx, input)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Visit, {
    description:
      'Gives a BOL to a driver: the visit and its code, to be shown as a QR. Again gives the same.',
  })
  handOverBol(
    @Arg('bolId', () => UUID, { description: 'The BOL.' }) bolId: string,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    return handOverBol(ctx, bolId)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Visit, { description: 'The driver has left with the signed BOL.' })
  completeVisit(
    @Arg('id', () => UUID, { description: 'The visit.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    return completeVisit(ctx, id)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Visit, { description: 'Ends a visit that comes to nothing; its code is dead.' })
  cancelVisit(
    @Arg('id', () => UUID, { description: 'The visit.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    return cancelVisit(ctx, id)
  }

  @Guard('DRIVER')
  @Mutation(() => Bol, {
    description:
      'Signs the BOL of the visit, once. CONFLICT when signed, void, or shown in an older version.',
  })
  async signBol(
    @Arg('input', () => SignBolInput, { description: 'What is asked for.' }) input: SignBolInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
  ): Promise<BolRead> {
    const { id } = await signBol(ctx, input, key)
    const bol = await ctx.loader(bolById).load(id)
    if (!bol) throw new NotFound('BOL')
    return bol
  }

  @FieldResolver(() => Bol, { nullable: true, description: 'The BOL that the office picked.' })
  bol(@Root() visit: Visit, @Context() ctx: Ctx): Promise<BolRead | null> | null {
    return visit.bolId ? ctx.loader(bolById).load(visit.bolId) : null
  }
}

/** Adds to BOLs what only visits know. */
@Resolver(() => Bol)
export class BolVisitResolver {
  @FieldResolver(() => Signature, { nullable: true, description: 'What the driver signed.' })
  signature(@Root() bol: BolRead, @Context() ctx: Ctx): Promise<Signature | null> {
    return ctx.loader(signatureOfBol).load(bol.id)
  }

  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => Visit, { nullable: true, description: 'The visit of the driver who has it.' })
  visit(@Root() bol: BolRead, @Context() ctx: Ctx): Promise<Visit | null> {
    return liveVisitOfBol(ctx, bol.id)
  }
}
