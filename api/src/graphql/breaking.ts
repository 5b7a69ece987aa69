import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type GraphQLSchema, buildSchema, findBreakingChanges, printSchema } from 'graphql'

/** Where breaks that were decided on are listed, each with its reason. */
export const ACCEPTED = 'schema/accepted-breaks.md'

/**
 * What clients of the committed schema would lose by this one, each as a sentence: all that schema/accepted-breaks.md
 * does not name. Without a commit to compare with there is nothing to break.
 */
export function breaksSince(schema: GraphQLSchema, root: string): string[] {
  const committed = committedSchema(root)
  if (committed === undefined) return []
  const accepted = acceptedBreaks(root)
  return findBreakingChanges(
    buildSchema(committed, { assumeValid: true }),
    buildSchema(printSchema(schema), { assumeValid: true }),
  )
    .filter(({ description }) => !accepted.has(description))
    .map(
      ({ description }) =>
        `This breaks clients: ${description} If that is meant, list it in ${ACCEPTED} as "- ${description}" with the reason below it.`,
    )
}

function committedSchema(root: string): string | undefined {
  try {
    return execFileSync('git', ['show', 'HEAD:schema/schema.graphql'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16_000_000,
    })
  } catch {
    return undefined // no git, no commit, or no schema in it yet
  }
}

function acceptedBreaks(root: string): ReadonlySet<string> {
  const text = readFileSync(path.join(root, ACCEPTED), 'utf8')
  return new Set([...text.matchAll(/^- (.+)$/gm)].map(([, line = '']) => line.trim()))
}
