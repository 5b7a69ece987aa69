import { UUID } from '../../graphql/scalars.ts'
import { Arg, Resolver, Root, Subscription } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { liveRows } from '../../platform/live.ts'
import { Bol } from './bol.entity.ts'
import type { BolRead } from './queries/bol-read.ts'
import { bolById } from './queries/bol-reads.ts'

@Resolver()
export class BolLiveResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT', 'DRIVER')
  @Subscription(() => Bol, {
    description:
      'A BOL each time it changes: its state, its weight, its papers. All that the viewer sees when no id is named.',
    subscribe: ({ args, context }: { args: { id?: string }; context: Ctx }) =>
      liveRows(context, 'bol', args.id ?? null, (ctx, id) => ctx.loader(bolById).load(id)),
  })
  bolChanged(
    @Arg('id', () => UUID, { nullable: true, description: 'Only this one.' }) _id: string | null,
    @Root() bol: BolRead,
  ): BolRead {
    return bol
  }
}
