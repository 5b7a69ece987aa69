import { Ctx as Context, Query, Resolver } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { terminalsOf } from './queries/terminals.ts'
import { Terminal } from './terminal.entity.ts'

@Resolver(() => Terminal)
export class TerminalResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => [Terminal], { description: 'The yards of the tenant: the default first, then by name.' })
  terminals(@Context() ctx: Ctx): Promise<Terminal[]> {
    return terminalsOf(ctx)
  }
}
