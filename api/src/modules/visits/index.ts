import { type Module, worker } from '../../platform/module.ts'
import { bolVoided } from '../bols/index.ts'
import { documentStored } from '../documents/index.ts'
import { cancelVisits } from './jobs/cancel-visits.ts'
import { expireVisits } from './jobs/expire-visits.ts'
import { readyVisits } from './jobs/ready-visits.ts'
import { SignatureSchema } from './signature.entity.ts'
import { VisitLiveResolver } from './visit-live.resolver.ts'
import { VisitSchema } from './visit.entity.ts'
import { BolVisitResolver, VisitResolver } from './visit.resolver.ts'

/** Drivers at the yard: check-in, the queue, the pick-up code, signing. */
export const visits: Module = {
  name: 'visits',
  entities: [VisitSchema, SignatureSchema],
  resolvers: [VisitResolver, VisitLiveResolver, BolVisitResolver],
  jobs: [
    worker({ name: 'ready-visits' }, [documentStored], readyVisits),
    worker({ name: 'cancel-visits' }, [bolVoided], cancelVisits),
  ],
  chores: [expireVisits],
}

export { Visit } from './visit.entity.ts'
export { assignVisit, handOverBol } from './use-cases/hand-over.ts'
export { checkIn } from './use-cases/check-in.ts'
export { cancelVisit, completeVisit } from './use-cases/end-visit.ts'
export { signBol } from './use-cases/sign-bol.ts'
export { expireVisits } from './jobs/expire-visits.ts'
