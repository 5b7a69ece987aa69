import { auditAction } from '../../platform/events.ts'

export const releaseCreated = auditAction<{
  number: string
  loads: number
  quantityLbs: number
  chemistryOverrideReason?: string | null
}>('release.created')
export const releaseCompleted = auditAction('release.completed')
export const releaseReopened = auditAction('release.reopened')
export const intakeUploaded = auditAction('intake.uploaded')
export const intakeApproved = auditAction('intake.approved')
export const intakeDiscarded = auditAction('intake.discarded')
