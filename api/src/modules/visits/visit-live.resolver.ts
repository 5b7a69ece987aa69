import { Resolver, Root, Subscription } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { liveRows } from '../../platform/live.ts'
import { findVisit } from './queries/visits.ts'
import { Visit } from './visit.entity.ts'

@Resolver()
export class VisitLiveResolver {
  @Guard('ADMIN', 'OFFICE', 'DRIVER')
  @Subscription(() => Visit, {
    description: 'A visit each time it changes; a driver hears of the own one only.',
    subscribe: ({ context }: { context: Ctx }) =>
      liveRows(context, 'visit', context.viewer.visitId, findVisit),
  })
  visitsChanged(@Root() visit: Visit): Visit {
    return visit
  }
}
