import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql'
import { allow, type and, deny, rule, shield } from 'graphql-shield'
import { Extensions } from '../../graphql/type-graphql.ts'
import type { Ctx } from '../ctx.ts'
import { NotAllowed, type Refusal, SignInNeeded } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import { type Audience, audiences, isAmong } from './audience.ts'

/** Who may use an operation, a type or a field; `null` means whoever could reach the object that holds it. */
export type Grant = readonly Audience[] | null

/** Puts the grant on the operation, type or field that it protects. Without one, nobody may use it. */
export const Guard = (...allowed: readonly Audience[]) => Extensions({ grant: allowed })

/** For types and fields that show what their parent already decided: as visible as the object itself. */
export const AsParent = () => Extensions({ grant: null })

export type ShieldRule = Parameters<typeof and>[number]
export type GuardTree = Record<string, Record<string, ShieldRule>>

/**
 * The graphql-shield tree, derived from the grants written on the schema.
 *
 * Root fields need a grant of their own. A field of another type has its own grant or else its type's. What has neither
 * is denied to everybody. Only this folder imports graphql-shield.
 */
export function guardTree(schema: GraphQLSchema): GuardTree {
  return Object.fromEntries(
    objectTypes(schema).map((type) => [
      type.name,
      Object.fromEntries(
        Object.values(type.getFields()).map((field) => [field.name, ruleOf(grantOf(schema, type, field))]),
      ),
    ]),
  )
}

/** Shield's middleware for every field where something is really decided; the rest run bare (stack.md 12.3). */
export function guardMiddleware(schema: GraphQLSchema): GuardTree {
  const complete = guardTree(schema)
  const generated = shield(complete, {
    fallbackRule: deny,
    allowExternalErrors: true, // refusals of use cases pass through; format-error.ts masks the rest
    fallbackError: () => new NotAllowed(),
  }).generate(schema) as GuardTree
  return Object.fromEntries(
    Object.entries(generated).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).filter(([field]) => complete[type]?.[field] !== allow)),
    ]),
  )
}

/**
 * Guards the opening of every stream, in place. Shield only guards each event of one: without this anybody could hold
 * a stream open (stack.md 7). Call it on the schema that `applyMiddleware` returned.
 */
export function guardStreams(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getSubscriptionType()
  for (const field of Object.values(type?.getFields() ?? {})) {
    const { subscribe } = field
    const grant = type ? grantOf(schema, type, field) : undefined
    field.subscribe = (source, args, ctx: Ctx, info) => {
      const refusal = refusalOf(ctx.viewerOrNull, grant ?? [])
      if (refusal) throw refusal
      return subscribe?.(source, args, ctx, info)
    }
  }
  return schema
}

/** Fields that nobody granted to anybody. A test holds this list empty. */
export function unguarded(schema: GraphQLSchema): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => grantOf(schema, type, field) === undefined)
      .map((field) => `${type.name}.${field.name}`),
  )
}

/** The grant in force on a field: its own, or its type's (never for root fields); undefined when there is none. */
export function grantOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Granted): Grant | undefined {
  const own = (field.extensions as { grant?: Grant }).grant
  if (own !== undefined || isRoot(schema, type)) return own
  return (type.extensions as { grant?: Grant }).grant
}

type Granted = { readonly extensions: object }

const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
  )

export const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type)

function ruleOf(grant: Grant | undefined): ShieldRule {
  if (grant === undefined) return deny
  if (grant === null || grant.includes('PUBLIC')) return allow
  return forAudience(grant)
}

const rules = new Map<string, ShieldRule>()

// One rule an audience: shield refuses two rules of one name. Not cached: the answer is a comparison of short lists.
function forAudience(allowed: readonly Audience[]): ShieldRule {
  const name = audiences.filter((audience) => allowed.includes(audience)).join('_')
  let found = rules.get(name)
  if (!found) {
    found = rule(name, { cache: 'no_cache' })(
      (_parent, _args, ctx: Ctx) => refusalOf(ctx.viewerOrNull, allowed) ?? true,
    )
    rules.set(name, found)
  }
  return found
}

function refusalOf(viewer: Viewer | null, allowed: readonly Audience[]): Refusal | undefined {
  if (isAmong(viewer, allowed)) return undefined
  return viewer ? new NotAllowed() : new SignInNeeded()
}
