import type { Ctx } from '../../../platform/ctx.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Limit } from '../../../platform/rate-limits.ts'
import { readCode } from '../domain/pickup-code.ts'

/** Wrong codes an address may try; a right one is never counted, so a driver is not locked out by his own phone. */
const GUESSES: Limit = { name: 'pickup-code', tries: 10, perSeconds: 600 }
/** Wrong codes that all addresses together may try; 887 million codes. */
const ALL_GUESSES: Limit = { name: 'pickup-code-all', tries: 1_200, perSeconds: 600 }

/**
 * Lets a phone in with a pick-up code: its session stands for that visit and nothing else.
 *
 * @returns the id of the visit. @throws NotFound for a code that is none, the same for one that has ended; TooManyTries.
 */
export async function openPickup(ctx: Ctx, typed: string): Promise<string> {
  const code = readCode(typed)
  const [visit] = code
    ? await ctx.services.reads.anonymously<{ id: string }>(
        { name: 'find visit', text: 'select id from app.find_visit($1, $2)' },
        [code, ctx.now()],
      )
    : []
  const { limits } = ctx.services
  const who = ctx.origin.ip ?? 'unknown'
  if (!visit) {
    await limits.count(GUESSES, who)
    await limits.count(ALL_GUESSES, 'all')
    throw new NotFound('pick-up code. Look at the code again, or ask the office')
  }
  await limits.refuseIfSpent(GUESSES, who)
  await ctx.origin.startVisit?.(visit.id)
  return visit.id
}
