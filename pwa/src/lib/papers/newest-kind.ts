import type { DocumentKind, DocumentStatus } from '@lading/schema/generated/graphql.ts'

interface Made {
  readonly kind: DocumentKind
  readonly status: DocumentStatus
}

/**
 * The paper to ask for by name because it is still being made, so that nobody is shown the one before it.
 *
 * @returns undefined when the newest is there (ask for the best one), or when it failed.
 */
export function kindInTheMaking(documents: readonly Made[]): DocumentKind | undefined {
  const newest = documents.at(-1)
  return newest?.status === 'PENDING' ? newest.kind : undefined
}
