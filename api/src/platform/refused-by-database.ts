import { BadInput, Conflict, type Refusal } from './errors.ts'

/**
 * What the database itself refused of what was sent, where no use case could know beforehand: text that cannot be kept (a
 * zero character: 22021, in JSON 22P05), and a name or key that somebody else took in the same moment (23505). Undefined
 * for every other fault. Codes: PostgreSQL's appendix A.
 */
export function refusedByDatabase(fault: unknown): Refusal | undefined {
  for (let error = fault, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const { code } = error as { code?: unknown }
    if (code === '22021' || code === '22P05')
      return new BadInput({
        text: 'Some of what was sent holds a character that cannot be kept. Type it anew.',
      })
    if (code === '23505')
      return new Conflict('Somebody has just entered the same. Look at what is there, then try again.', null)
  }
  return undefined
}
