import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>()

/**
 * Whether the question selects any of `fields` under `path` of the field being resolved, through fragments and aliases.
 *
 * Parsed documents are kept, so each is walked once. `@skip` and `@include` are read as "selected": a column too many
 * costs little, one too few would be wrong.
 */
export function selects(
  info: GraphQLResolveInfo,
  path: readonly string[],
  fields: readonly string[],
): boolean {
  const selected = info.fieldNodes.map((node) => selectedUnder(node, path, info))
  return fields.some((field) => selected.some((names) => names.has(field)))
}

function selectedUnder(
  node: FieldNode,
  path: readonly string[],
  info: GraphQLResolveInfo,
): ReadonlySet<string> {
  const key = path.join('.')
  let paths = known.get(node)
  if (!paths) known.set(node, (paths = new Map()))
  let names = paths.get(key)
  if (!names) paths.set(key, (names = walk(node.selectionSet, path, info)))
  return names
}

function walk(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  info: GraphQLResolveInfo,
): ReadonlySet<string> {
  const fields = flatten(set, info)
  const [next, ...rest] = path
  if (next === undefined) return new Set(fields.map((field) => field.name.value))
  return new Set(
    fields
      .filter((field) => field.name.value === next)
      .flatMap((field) => [...walk(field.selectionSet, rest, info)]),
  )
}

function flatten(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return flatten(selection.selectionSet, info)
    return flatten(info.fragments[selection.name.value]?.selectionSet, info)
  })
}
