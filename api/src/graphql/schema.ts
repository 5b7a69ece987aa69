import type { GraphQLSchema } from 'graphql'
import { applyMiddleware } from 'graphql-middleware'
import { guardMiddleware, guardStreams } from '../platform/access/guard.ts'
import type { Module } from '../platform/module.ts'
import { DateOnly, DateTime, Decimal, UUID } from './scalars.ts'
import { buildSchema } from './type-graphql.ts'

/** The contract as the modules' classes say it, without guards: what is printed and compared. Never served. */
export function contractOf(modules: readonly Module[]): Promise<GraphQLSchema> {
  const resolvers = modules.flatMap((module) => module.resolvers ?? [])
  const [first, ...rest] = resolvers
  if (!first) throw new Error('No module has a resolver.')
  return buildSchema({
    resolvers: [first, ...rest],
    pubSub: NO_TOPICS,
    validate: false, // use cases check their input themselves and answer with one sentence a field
    scalarsMap: [
      { type: UUID as never, scalar: UUID },
      { type: DateOnly as never, scalar: DateOnly },
      { type: DateTime as never, scalar: DateTime },
      { type: Decimal as never, scalar: Decimal },
    ],
  })
}

/** The schema that is served: every field behind its guard, and every stream guarded at its door. */
export async function guardedSchema(modules: readonly Module[]): Promise<GraphQLSchema> {
  const contract = await contractOf(modules)
  return guardStreams(applyMiddleware(contract, guardMiddleware(contract) as never))
}

// type-graphql asks for a bus as soon as there is a subscription; ours bring their own streams (platform/live.ts).
const NO_TOPICS = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('Subscriptions here have a `subscribe` of their own.')
  },
}
