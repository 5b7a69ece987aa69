import type { Module } from '../../platform/module.ts'
import { AuditResolver } from './audit.resolver.ts'

/** The chained record of what happened. Use cases write it by `tx.record`; here it is read and proved. */
export const audit: Module = { name: 'audit', resolvers: [AuditResolver] }

export { AuditEvent, AuditEventConnection, type AuditFilter } from './audit-event.type.ts'
export { auditPage } from './queries/audit-page.ts'
export { type ChainCheck, verifyChain } from './queries/verify-chain.ts'
