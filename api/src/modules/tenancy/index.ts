import type { Module } from '../../platform/module.ts'
import { GateResolver } from './gate.resolver.ts'
import { TerminalResolver } from './tenancy.resolver.ts'
import { Tenant, TenantSchema } from './tenant.entity.ts'
import { Terminal, TerminalSchema } from './terminal.entity.ts'

/** Whose everything is: tenants and their terminals. */
export const tenancy: Module = {
  name: 'tenancy',
  entities: [TenantSchema, TerminalSchema],
  resolvers: [TerminalResolver, GateResolver],
}

export { Tenant, Terminal }
export { type StockWeight, StockWeightEnum } from './tenant.entity.ts'
export { findGate } from './queries/find-gate.ts'
export { tenantById } from './queries/tenant-by-id.ts'
export { type NewTenant, type NewTerminal, type Owner, createTenant } from './use-cases/create-tenant.ts'
