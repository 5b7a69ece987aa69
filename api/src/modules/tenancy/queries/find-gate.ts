import type { Reads } from '../../../platform/reads.ts'
import type { ViewerTenant } from '../../../platform/viewer.ts'

/** A yard's gate, as its QR names it, and the tenant that it belongs to. */
export interface Gate {
  readonly terminalId: string
  readonly terminalName: string
  readonly tenant: ViewerTenant
}

const GATE = { name: 'gate', text: 'select * from app.gate($1)' }

interface Row {
  tenant_id: string
  tenant_name: string
  slug: string
  time_zone: string
  bol_prefix: string
  link_ttl_hours: number
  terminal_id: string
  terminal_name: string
}

/** Asked before anybody is known: the tenant follows from the terminal; undefined when there is none. */
export async function findGate(reads: Reads, terminal: string): Promise<Gate | undefined> {
  const [row] = await reads.anonymously<Row>(GATE, [terminal.trim().toLowerCase()])
  if (!row) return undefined
  return {
    terminalId: row.terminal_id,
    terminalName: row.terminal_name,
    tenant: {
      id: row.tenant_id,
      slug: row.slug,
      name: row.tenant_name,
      timeZone: row.time_zone,
      bolPrefix: row.bol_prefix,
      linkTtlHours: row.link_ttl_hours,
    },
  }
}
