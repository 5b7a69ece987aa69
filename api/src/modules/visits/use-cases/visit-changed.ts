import type { Tx } from '../../../platform/tx.ts'
import { IDENTITY } from '../../identity/index.ts'
import type { Visit } from '../visit.entity.ts'

/** Tells the open screens, and every process that remembers what the driver's phone may see. */
export function visitChanged(tx: Tx, visit: Visit): void {
  tx.notify('visit', visit.id)
  tx.notify(IDENTITY, visit.id)
}
