import type { GraphQLResolveInfo } from 'graphql'
import { UUID } from '../../graphql/scalars.ts'
import { Arg, Args, Ctx as Context, Info, Mutation, Query, Resolver } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { BadInput, NotFound } from '../../platform/errors.ts'
import { PageArgs, connectionOf } from '../../platform/page.ts'
import { Bol } from './bol.entity.ts'
import { BolFilter, IssueBolInput, OfficialWeightInput, ReissueBolInput, VoidBolInput } from './bol.inputs.ts'
import { BolPreview, ProductBalance } from './bol.views.ts'
import type { BolRead } from './queries/bol-read.ts'
import { bolsPage, findBol } from './queries/bol-reads.ts'
import { productBalances } from './queries/product-balances.ts'
import { issueBol } from './use-cases/issue-bol.ts'
import { previewBol } from './use-cases/preview-bol.ts'
import { recordOfficialWeight } from './use-cases/record-official-weight.ts'
import { reissueBol } from './use-cases/reissue-bol.ts'
import { voidBol } from './use-cases/void-bol.ts'

const BolConnection = connectionOf(Bol, 'Bol')
type BolPage = InstanceType<typeof BolConnection>

const KEY = {
  nullable: true,
  description: 'Makes a retry harmless: the same key, the same answer, one effect.',
}

/** Operations on BOLs. A written BOL is answered as it is read: what the database made of it. */
@Resolver(() => Bol)
export class BolResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT', 'DRIVER')
  @Query(() => Bol, {
    nullable: true,
    description: 'One BOL, by its id or its number. NOT_FOUND when it is not yours or not there.',
  })
  async bol(
    @Arg('id', () => UUID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Its number.' }) number: string | null,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolRead> {
    if (!id === !number) throw new BadInput({ id: 'Name the BOL by its id or by its number: one of both.' })
    return found(await findBol(ctx, { id, number }, info))
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT', 'DRIVER')
  @Query(() => BolConnection, {
    description: "BOLs, newest first. A client sees its own customers', a driver the one of the visit.",
  })
  async bols(
    @Arg('filter', () => BolFilter, { nullable: true, description: 'Which; all when left out.' })
    filter: BolFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolPage> {
    return BolConnection.of((await bolsPage(ctx, filter ?? {}, page, info)) as never)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => BolPreview, {
    description: 'The paper that issuing would make, marked PREVIEW. Writes nothing.',
  })
  previewBol(
    @Arg('input', () => IssueBolInput, { description: 'What is asked for.' }) input: IssueBolInput,
    @Context() ctx: Ctx,
  ): Promise<BolPreview> {
    return previewBol(ctx, input)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Bol, {
    description:
      'Issues the BOL of a load. CONFLICT when it has shipped; NEEDS_CONFIRMATION for warnings not yet said yes to.',
  })
  async issueBol(
    @Arg('input', () => IssueBolInput, { description: 'What is asked for.' }) input: IssueBolInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolRead> {
    return written(ctx, await issueBol(ctx, input, key), info)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Bol, {
    description: 'Voids a BOL for good: its load is to ship again, its pounds come back, its links die.',
  })
  async voidBol(
    @Arg('input', () => VoidBolInput, { description: 'What is asked for.' }) input: VoidBolInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolRead> {
    return written(ctx, await voidBol(ctx, input, key), info)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Bol, {
    description: 'Voids a BOL and issues the one that takes its place, in one step. Answers the new one.',
  })
  async reissueBol(
    @Arg('input', () => ReissueBolInput, { description: 'What is asked for.' }) input: ReissueBolInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolRead> {
    return written(ctx, await reissueBol(ctx, input, key), info)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Bol, {
    description: 'Enters or corrects the certified weight; the paper gets a new, stamped version.',
  })
  async recordOfficialWeight(
    @Arg('input', () => OfficialWeightInput, { description: 'What is asked for.' })
    input: OfficialWeightInput,
    @Arg('idempotencyKey', () => UUID, KEY) key: string | undefined,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BolRead> {
    return written(ctx, await recordOfficialWeight(ctx, input, key), info)
  }

  @Guard('ADMIN', 'OFFICE')
  @Query(() => [ProductBalance], { description: 'The stock of every product: sums of the ledger.' })
  productBalances(@Context() ctx: Ctx): Promise<ProductBalance[]> {
    return productBalances(ctx)
  }
}

const found = (bol: BolRead | null): BolRead => {
  if (!bol) throw new NotFound('BOL')
  return bol
}

const written = async (ctx: Ctx, { id }: { id: string }, info: GraphQLResolveInfo) =>
  found(await findBol(ctx, { id }, info))
