import { auditAction } from '../../platform/events.ts'

export const customerCreated = auditAction('customer.created')
export const shipToCreated = auditAction('shipTo.created')
export const carrierCreated = auditAction('carrier.created')
export const truckSeen = auditAction('truck.seen')
export const productCreated = auditAction('product.created')
export const lotCreated = auditAction('lot.created')
