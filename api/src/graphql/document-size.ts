import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )

/** What a selection asks for, counted as if every fragment in it were written out. */
export interface Size {
  readonly fields: number
  readonly aliases: number
  readonly depth: number
}

const NOTHING: Size = { fields: 0, aliases: 0, depth: 0 }

/** Each fragment is measured once, so that fragments that double each other cost nothing to see through. */
export function sizeOf(
  set: SelectionSetNode,
  fragments: Fragments,
  sizes: Map<string, Size | undefined>,
): Size {
  return set.selections.map(sizeOfOne).reduce(
    (sum, one) => ({
      fields: sum.fields + one.fields,
      aliases: sum.aliases + one.aliases,
      depth: Math.max(sum.depth, one.depth),
    }),
    NOTHING,
  )

  function sizeOfOne(selection: SelectionSetNode['selections'][number]): Size {
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet, fragments, sizes)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value)
    const introspects = selection.name.value.startsWith('__') // its depth is the schema's, and it is off in production
    const inner = selection.selectionSet ? sizeOf(selection.selectionSet, fragments, sizes) : NOTHING
    return {
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      depth: introspects ? 1 : inner.depth + 1,
    }
  }

  function sizeOfFragment(name: string): Size {
    if (!sizes.has(name)) {
      sizes.set(name, undefined) // a fragment within itself is for validation to refuse
      const fragment = fragments.get(name)
      sizes.set(name, fragment ? sizeOf(fragment.selectionSet, fragments, sizes) : NOTHING)
    }
    return sizes.get(name) ?? NOTHING
  }
}
