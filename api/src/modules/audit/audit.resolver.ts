import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { PageArgs } from '../../platform/page.ts'
import { AuditChange, AuditEvent, AuditEventConnection, AuditFilter } from './audit-event.type.ts'
import { changesOf } from './domain/changes.ts'
import { auditPage } from './queries/audit-page.ts'
import { type ChainCheck, verifyChain } from './queries/verify-chain.ts'

type AuditEventPage = InstanceType<typeof AuditEventConnection>

@AsParent()
@ObjectType({ description: 'Whether the chained record holds from end to end.' })
class AuditChain {
  @Field(() => Int, { simple: true, description: 'How many links it has.' })
  length!: number

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The first place where it does not hold; null when it holds.',
  })
  brokenAt!: number | null
}

@Resolver(() => AuditEvent)
export class AuditResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => AuditEventConnection, { description: 'What happened, the newest first.' })
  async auditEvents(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which part of the record.' })
    filter: AuditFilter | null,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<AuditEventPage> {
    return AuditEventConnection.of(await auditPage(ctx, filter ?? {}, first, after))
  }

  @Guard('ADMIN')
  @Query(() => AuditChain, { description: 'Proves the record link by link.' })
  auditChain(@Context() ctx: Ctx): Promise<ChainCheck> {
    return verifyChain(ctx)
  }

  @AsParent()
  @FieldResolver(() => [AuditChange], { description: 'What was changed, field by field.' })
  changes(@Root() event: AuditEvent): AuditChange[] {
    return changesOf(event.changed)
  }
}
