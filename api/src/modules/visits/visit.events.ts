import { auditAction } from '../../platform/events.ts'

export const visitCheckedIn = auditAction('visit.checkedIn')
export const visitAssigned = auditAction<{ bolNumber?: string }>('visit.assigned')
export const visitReady = auditAction('visit.ready')
export const visitCancelled = auditAction('visit.cancelled')
export const visitExpired = auditAction('visit.expired')
export const visitCompleted = auditAction('visit.completed')
export const bolHandedOver = auditAction('bol.handedOver')
export const bolSigned = auditAction<{ signer: string; offline: boolean }>('bol.signed')
