import type { Ctx } from '../../../platform/ctx.ts'
import { BadInput } from '../../../platform/errors.ts'
import { Bol } from '../bol.entity.ts'
import type { ReissueBolInput } from '../bol.inputs.ts'
import { writeBol } from './issue-bol.ts'
import { writeVoid } from './void-bol.ts'

/** Voids a BOL and issues the one that takes its place, under a new number, in one transaction. */
export function reissueBol(ctx: Ctx, input: ReissueBolInput, key: string | undefined): Promise<Bol> {
  return ctx.transactOnce(
    { key, operation: 'reissueBol', input },
    async (tx) => {
      const old = await writeVoid(tx, input)
      if (old.loadId !== input.bol.loadId)
        throw new BadInput({ 'bol.loadId': `A reissue is for the same load as ${old.number}.` })
      await tx.flush()
      return writeBol(tx, input.bol, old)
    },
    (tx, id) => tx.take(Bol, id, 'BOL'),
  )
}
