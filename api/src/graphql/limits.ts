import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { fragmentsOf, sizeOf, type Size } from './document-size.ts'
import { type Count, objectCounts } from './object-count.ts'

/** How much one request may ask. The PWA's largest operation needs about a tenth of each. */
export const limits = {
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Levels of fields. */
  depth: 14,
  /** Fields, counted as if every fragment were written out. */
  fields: 600,
  aliases: 40,
  /** Operations and fragments. */
  definitions: 40,
  /** Objects that the answer may hold, by the page sizes asked for. */
  objects: 20_000,
} as const

/**
 * Refuses what asks for too much, before Apollo validates it: validating is what a hostile document makes slow.
 *
 * A document is measured once; only what depends on the variables is reckoned anew each time.
 */
export class Limits {
  readonly #schema: GraphQLSchema
  readonly #measured = new LRUCache<string, Measured>({
    max: 2_000,
    maxSize: 8_000_000,
    sizeCalculation: (_value, source) => source.length + 1,
  })

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** The refusal, or undefined when the request may go on. A document that does not parse is left to Apollo. */
  refusal({ query, variables }: { query?: unknown; variables?: unknown }): GraphQLError | undefined {
    if (typeof query !== 'string') return undefined
    let measured = this.#measured.get(query)
    if (!measured) this.#measured.set(query, (measured = measure(this.#schema, query)))
    if (measured.refusal) return measured.refusal
    const given = (typeof variables === 'object' && variables !== null ? variables : {}) as Record<
      string,
      unknown
    >
    const objects = measured.objects.reduce((sum, count) => Math.max(sum, count(given)), 0)
    return objects > limits.objects
      ? tooMuch(`asks for up to ${objects} objects, at most ${limits.objects}. Ask for smaller pages`)
      : undefined
  }
}

interface Measured {
  readonly refusal?: GraphQLError
  /** For each operation, how many objects it may bring with these variables. */
  readonly objects: readonly Count[]
}

const tooMuch = (what: string) =>
  new GraphQLError(`This request ${what}.`, { extensions: { code: 'QUERY_TOO_COMPLEX' } })

function measure(schema: GraphQLSchema, source: string): Measured {
  let document: DocumentNode
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true })
  } catch (error) {
    const tooLong = error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)
    return { objects: [], ...(tooLong ? { refusal: tooMuch(`is longer than ${limits.tokens} tokens`) } : {}) }
  }
  const refusal = refusalOf(document)
  return refusal ? { refusal, objects: [] } : { objects: objectCounts(schema, document) }
}

function refusalOf(document: DocumentNode): GraphQLError | undefined {
  if (document.definitions.length > limits.definitions)
    return tooMuch(`has more than ${limits.definitions} operations and fragments`)
  const fragments = fragmentsOf(document)
  const sizes = new Map<string, Size | undefined>()
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue
    const { fields, aliases, depth } = sizeOf(definition.selectionSet, fragments, sizes)
    if (fields > limits.fields) return tooMuch(`asks for more than ${limits.fields} fields`)
    if (aliases > limits.aliases) return tooMuch(`uses more than ${limits.aliases} aliases`)
    if (depth > limits.depth) return tooMuch(`goes more than ${limits.depth} levels deep`)
  }
  return undefined
}
