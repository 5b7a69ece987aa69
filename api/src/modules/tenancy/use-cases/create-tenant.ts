import type pg from 'pg'
import { newId } from '../../../platform/ids.ts'

export interface NewTenant {
  readonly slug: string
  readonly name: string
  readonly bolPrefix: string
  readonly timeZone: string
  readonly stockWeight?: 'BUCKET' | 'OFFICIAL_WHEN_KNOWN'
}

export interface NewTerminal {
  readonly slug: string
  readonly name: string
  readonly street: string
  readonly street2?: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly phone?: string
}

/**
 * Makes a tenant with its first terminal, and returns their ids. For operators: it runs on the owner's connection, as
 * nobody is signed in before there is a tenant. A slug that is taken keeps what is there.
 */
export async function createTenant(
  owner: Owner,
  tenant: NewTenant,
  terminal: NewTerminal,
): Promise<{ tenantId: string; terminalId: string }> {
  const tenantId = await idOf(
    owner,
    `with made as (
       insert into tenants (id, slug, name, bol_prefix, time_zone, stock_weight) values ($1, $2, $3, $4, $5, $6)
       on conflict (slug) do nothing returning id
     ) select id from made union all select id from tenants where slug = $2`,
    [newId(), tenant.slug, tenant.name, tenant.bolPrefix, tenant.timeZone, tenant.stockWeight ?? 'BUCKET'],
  )
  const { slug, name, street, street2, city, state, zip, phone } = terminal
  const terminalId = await idOf(
    owner,
    `with made as (
       insert into terminals (id, tenant_id, slug, name, street, street2, city, state, zip, phone, is_default)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, not exists (select from terminals where tenant_id = $2 and is_default))
       on conflict (slug) do nothing returning id
     ) select id from made union all select id from terminals where tenant_id = $2 and slug = $3`,
    [newId(), tenantId, slug, name, street, street2 ?? null, city, state, zip, phone ?? null],
  )
  return { tenantId, terminalId }
}

/** A connection of the role that owns the tables. */
export type Owner = Pick<pg.ClientBase, 'query'>

async function idOf(owner: Owner, text: string, values: unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values)
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`The short name ${String(values[2])} belongs to another tenant.`)
  return id
}
