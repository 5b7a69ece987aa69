import { auditAction, domainEvent } from '../../platform/events.ts'

export const bolIssuedAction = auditAction<{
  number: string
  netLbs: number
  confirmed?: readonly string[]
  confirmReason?: string | null
}>('bol.issued')
export const bolVoidedAction = auditAction<{ reason: string }>('bol.voided')
export const officialWeightRecorded = auditAction('bol.officialWeightRecorded')
export const stockReceived = auditAction<{ lbs: number; kind: string }>('stock.received')

export const bolIssued = domainEvent<{ bolId: string }>('bol.issued')
export const bolVoided = domainEvent<{ bolId: string }>('bol.voided')
