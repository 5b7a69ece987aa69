import type { Viewer } from '../../platform/viewer.ts'
import { type BolStatus, canBecome } from './domain/lifecycle.ts'

interface Subject {
  readonly status: BolStatus
}

const isOffice = (viewer: Viewer) => viewer.scope === 'staff'

// Who may is asked here; whether the state allows it is asked of the lifecycle. The screen wants both at once.
export const mayVoid = (viewer: Viewer) => isOffice(viewer)
export const mayRecordOfficialWeight = (viewer: Viewer) => isOffice(viewer)
export const mayHandOver = (viewer: Viewer) => isOffice(viewer)
export const maySign = (viewer: Viewer) => viewer.scope === 'visit'

/** What the viewer can do with this BOL now. */
export const abilities = (viewer: Viewer, bol: Subject) => ({
  void: mayVoid(viewer) && canBecome(bol.status, 'VOID'),
  reissue: mayVoid(viewer) && canBecome(bol.status, 'VOID'),
  recordOfficialWeight: mayRecordOfficialWeight(viewer) && bol.status !== 'VOID',
  handOver: mayHandOver(viewer) && (bol.status === 'ISSUED' || bol.status === 'READY'),
  sign: maySign(viewer) && canBecome(bol.status, 'SIGNED'),
  share: viewer.scope !== 'gate' && bol.status !== 'VOID',
})
