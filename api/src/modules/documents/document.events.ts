import { auditAction, domainEvent } from '../../platform/events.ts'

/** A version of a BOL's paper is wanted. */
export const documentRequested = domainEvent<{ documentId: string; bolId: string }>('document.requested')
/** A version of a BOL's paper is stored and can be opened. */
export const documentStored = domainEvent<{ documentId: string; bolId: string }>('document.stored')
export const shareLinkCreated = auditAction<{ expiresAt: string }>('shareLink.created')
export const shareLinkRevoked = auditAction('shareLink.revoked')
