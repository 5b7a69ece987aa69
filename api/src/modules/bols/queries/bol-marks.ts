import type { Tx } from '../../../platform/tx.ts'
import { Document } from '../../documents/index.ts'
import type { Bol } from '../bol.entity.ts'
import type { BolMarks, OfficialMark } from '../domain/snapshot.ts'
import { varianceOf } from '../domain/weights.ts'

/** What the newest paper of a BOL carries already (stamp, signature), for the next version to carry on. */
export async function marksSoFar(tx: Tx, bol: Bol): Promise<BolMarks> {
  const papers = await tx.seeAll(Document, { bolId: bol.id })
  const newest = papers.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0]
  return (newest?.marks ?? {}) as BolMarks
}

/** The stamp of a BOL whose official weight is known. */
export function officialMark(bol: Bol): OfficialMark {
  const officialLbs = bol.officialLbs ?? bol.netLbs
  const { lbs, percent } = varianceOf(bol.netLbs, officialLbs)
  return {
    officialLbs,
    ticketNumber: bol.officialTicket ?? '',
    varianceLbs: lbs,
    variancePercent: percent,
    at: (bol.officialAt ?? bol.issuedAt).toISOString(),
  }
}
