/** A field before and after; `before` is null for facts that only came with the action. */
export interface Change {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Reads what an entry keeps: `[before, after]` for a changed field, any other value for a fact. */
export function changesOf(kept: Readonly<Record<string, unknown>>): Change[] {
  return Object.entries(kept).map(([field, value]) =>
    Array.isArray(value) && value.length === 2
      ? { field, before: asText(value[0]), after: asText(value[1]) }
      : { field, before: null, after: asText(value) },
  )
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
