import { Arg, Ctx as Context, Field, ObjectType, Query, Resolver } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import { findGate } from './queries/find-gate.ts'

@AsParent()
@ObjectType('Gate', { description: 'The gate that a driver stands at.' })
export class GateView {
  @Field(() => String, { simple: true, description: 'The name of the yard.' })
  terminalName!: string

  @Field(() => String, { simple: true, description: 'Who runs it.' })
  tenantName!: string
}

@Resolver()
export class GateResolver {
  @Guard('PUBLIC')
  @Query(() => GateView, {
    nullable: true,
    description: "What the gate's QR opens: whose yard this is. NOT_FOUND when there is none.",
  })
  async gate(
    @Arg('terminal', () => String, { description: 'The terminal, as the QR names it.' }) terminal: string,
    @Context() ctx: Ctx,
  ): Promise<GateView> {
    const gate = await findGate(ctx.services.reads, terminal)
    if (!gate) throw new NotFound('gate')
    return { terminalName: gate.terminalName, tenantName: gate.tenant.name }
  }
}
