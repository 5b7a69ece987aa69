import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { getNamedType, isCompositeType, isListType, isNonNullType, isObjectType } from 'graphql'
import { LARGEST_PAGE } from '../platform/page.ts'
import { type Fragments, fragmentsOf } from './document-size.ts'

/** How many objects an operation may bring, given its variables. */
export type Count = (variables: Readonly<Record<string, unknown>>) => number

/** Rows that a list without pages is taken to have. */
const USUAL_LIST = 10

/** One count for each operation of the document: every page is taken to be full. */
export function objectCounts(schema: GraphQLSchema, document: DocumentNode): Count[] {
  const fragments = fragmentsOf(document)
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const root = schema.getRootType(definition.operation)
    const defaults = Object.fromEntries(
      (definition.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    )
    const count = root ? countOf(schema, root, definition.selectionSet, fragments, []) : () => 0
    return [(variables) => count({ ...defaults, ...variables })]
  })
}

function countOf(
  schema: GraphQLSchema,
  parent: GraphQLOutputType,
  set: SelectionSetNode,
  fragments: Fragments,
  within: readonly string[],
): Count {
  const parts = set.selections.map((selection): Count => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
      return type && isCompositeType(type)
        ? countOf(schema, type, selection.selectionSet, fragments, within)
        : () => 0
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (!fragment || within.includes(selection.name.value)) return () => 0
      return countOf(schema, parent, fragment.selectionSet, fragments, [...within, selection.name.value])
    }
    return countOfField(schema, parent, selection, fragments, within)
  })
  return (variables) => parts.reduce((sum, part) => sum + part(variables), 0)
}

function countOfField(
  schema: GraphQLSchema,
  parent: GraphQLOutputType,
  node: FieldNode,
  fragments: Fragments,
  within: readonly string[],
): Count {
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined
  if (!field || !node.selectionSet) return () => 0
  const type = getNamedType(field.type)
  const inner = countOf(schema, type as GraphQLOutputType, node.selectionSet, fragments, within)
  const paged = field.args.some((argument) => argument.name === 'first')
  const rows = paged
    ? pageSize(node, field.args.find((argument) => argument.name === 'first')?.defaultValue)
    : () => (isList(field.type) && node.name.value !== 'edges' ? USUAL_LIST : 1)
  return (variables) => rows(variables) * (1 + inner(variables))
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type)

function pageSize(node: FieldNode, usual: unknown): Count {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value
  const otherwise = typeof usual === 'number' ? usual : LARGEST_PAGE
  if (!value) return () => otherwise
  if (value.kind === Kind.INT) return () => Number(value.value)
  if (value.kind !== Kind.VARIABLE) return () => otherwise
  return (variables) => {
    const given = variables[value.name.value]
    return typeof given === 'number' && given > 0 ? given : otherwise
  }
}
