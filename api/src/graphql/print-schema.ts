/** Writes what others rely on: schema/schema.graphql and docs/permissions.md. With `--check` it only tells what differs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { modules } from '../app.ts'
import { breaksSince } from './breaking.ts'
import { printPermissions } from './print-permissions.ts'
import { contractOf } from './schema.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The committed files that follow from the classes, by their place in the checkout. */
export function printed(contract: GraphQLSchema): Record<string, string> {
  return {
    'schema/schema.graphql': `# Printed from the classes by "pnpm schema:write"; do not edit.\n\n${printSchema(lexicographicSortSchema(contract))}\n`,
    'docs/permissions.md': printPermissions(contract),
  }
}

if (import.meta.main) {
  const contract = await contractOf(modules)
  const complaints = process.argv.includes('--check')
    ? differing(printed(contract))
    : write(printed(contract))
  complaints.push(...breaksSince(contract, root))
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exitCode = 1
}

function differing(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([name, text]) => contentOf(path.join(root, name)) !== text)
    .map(([name]) => `${name} is not what the classes say. Run: pnpm schema:write`)
}

function write(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return []
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
