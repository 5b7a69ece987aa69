import { auditAction } from '../../platform/events.ts'

export const customerCreated = auditAction<{ code: string }>('customer.created')
export const shipToCreated = auditAction('shipTo.created')
export const carrierCreated = auditAction('carrier.created')
export const truckSeen = auditAction('truck.seen')
export const productCreated = auditAction('product.created')
export const lotCreated = auditAction<{ code: string }>('lot.created')
