/** Arguments and selections made up from the schema, for specs that walk every operation there is. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { absentId } from './seed.ts'

type Operation = 'query' | 'mutation' | 'subscription'

/** The shortest document that asks for a root field with these variables. */
export function documentOf(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): string {
  const given = field.args.filter(({ name }) => name in variables)
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  return `${operation} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`
}

/** Values for the arguments that must be there: of the right type, and naming nothing that exists. */
export const variablesOf = (field: GraphQLField<unknown, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    field.args
      .filter((argument) => isRequiredArgument(argument))
      .map(({ name, type }) => [name, sampleOf(type)]),
  )

/** Where ids stand in the arguments, e.g. `input.shipTo.id`; keys of retries name nothing and are left out. */
export const idPaths = (field: GraphQLField<unknown, unknown>): string[] =>
  field.args
    .flatMap(({ name, type }) => pathsIn(type, name))
    .filter((path) => !path.endsWith('idempotencyKey'))

function pathsIn(type: GraphQLInputType, at: string): string[] {
  const named = getNamedType(type)
  if (named.name === 'UUID') return [at]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => pathsIn(field.type, `${at}.${field.name}`))
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return []
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field))
        .map((field) => [field.name, sampleOf(field.type)]),
    )
  if (isEnumType(type)) return type.getValues()[0]?.name
  const samples: Record<string, unknown> = {
    UUID: absentId(),
    Date: '2026-11-20',
    DateTime: '2026-11-20T15:00:00Z',
    Decimal: '1',
    Int: 1,
    Float: 1,
    Boolean: false,
  }
  return samples[type.name] ?? 'x'
}
