import { type Module, worker } from '../../platform/module.ts'
import { documentRequested } from '../documents/index.ts'
import { BolFieldsResolver } from './bol-fields.resolver.ts'
import { Bol, BolLineSchema, BolSchema } from './bol.entity.ts'
import { bolVoided } from './bol.events.ts'
import { BolLiveResolver } from './bol-live.resolver.ts'
import { BolResolver } from './bol.resolver.ts'
import { drawDocument } from './jobs/draw-document.ts'
import { LedgerEntrySchema } from './ledger.entity.ts'
import { bolTemplates } from './pdf/render.ts'
import { VerificationResolver } from './verification.resolver.ts'
import { LoadBolResolver, ReleaseProgressResolver } from './release-progress.resolver.ts'

/** A store may be down for days; with five minutes between tries at the most, these last for three. */
const DRAW = { name: 'draw-document', retryLimit: 900 }

/** Bills of lading: issued, voided, weighed, printed; and the ledger they move. */
export const bols: Module = {
  name: 'bols',
  entities: [BolSchema, BolLineSchema, LedgerEntrySchema],
  resolvers: [
    BolResolver,
    BolFieldsResolver,
    BolLiveResolver,
    ReleaseProgressResolver,
    LoadBolResolver,
    VerificationResolver,
  ],
  jobs: [worker(DRAW, [documentRequested], drawDocument)],
  pdfTemplates: bolTemplates,
}

export { Bol, bolVoided }
export { mayHandOver, maySign } from './bol.policy.ts'
export { advance } from './domain/lifecycle.ts'
export type { SignedMark, Stroke } from './domain/snapshot.ts'
export type { BolRead } from './queries/bol-read.ts'
export { bolById } from './queries/bol-reads.ts'
export { marksSoFar } from './queries/bol-marks.ts'
export { issueBol } from './use-cases/issue-bol.ts'
export { receiveStock } from './use-cases/receive-stock.ts'
export { recordOfficialWeight } from './use-cases/record-official-weight.ts'
export { voidBol } from './use-cases/void-bol.ts'
