import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const GENERATED = new URL('../../schema/generated/', import.meta.url)

/**
 * Replaces every `graphql(\`...\`)` by the one operation that it names.
 *
 * The generated `graphql()` looks its text up in a table of all operations, so whoever sends one would download the
 * office's, too. Here each call becomes a value of its own with the same face: `toString()` gives the text with its
 * fragments, `__meta__.hash` the name by which the server knows it as one of ours.
 */
export function inlineOperations(): Plugin {
  let known: Promise<Map<string, string>> | undefined
  return {
    name: 'lading:inline-operations',
    enforce: 'pre',
    buildStart() {
      known = undefined
    },
    async transform(code, id) {
      if (!id.endsWith('/operations.ts')) return
      known ??= operationsByHead()
      const operations = await known
      const replaced = code.replaceAll(/\bgraphql\(`([^`]*)`\)/g, (_, source: string) => {
        if (/^\s*fragment\b/.test(source)) return 'undefined' // its text travels inside the operations that use it
        const operation = operations.get(head(source))
        if (!operation)
          this.error(`${head(source)} is not in schema/generated. Run: pnpm --filter @lading/schema codegen`)
        return operation
      })
      return { code: replaced, map: null }
    },
  }
}

/** From "query Viewer" to the value that replaces its call. */
async function operationsByHead(): Promise<Map<string, string>> {
  const manifest = JSON.parse(
    await readFile(new URL('persisted-documents.json', GENERATED), 'utf8'),
  ) as Record<string, string>
  return new Map(
    Object.entries(manifest).map(([hash, text]) => [
      head(text),
      `({ __meta__: { hash: ${JSON.stringify(hash)} }, toString: () => ${JSON.stringify(text)} })`,
    ]),
  )
}

/** The kind and name that begin an operation: names are unique, so they stand for the whole of it. */
function head(source: string): string {
  return /\b(query|mutation|subscription)\s+\w+/.exec(source)?.[0].replace(/\s+/g, ' ') ?? source.slice(0, 60)
}
