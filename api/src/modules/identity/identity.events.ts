import { auditAction } from '../../platform/events.ts'

export const signedIn = auditAction('user.signedIn')
export const signedOut = auditAction('user.signedOut')
export const actedIn = auditAction('user.actedIn')
