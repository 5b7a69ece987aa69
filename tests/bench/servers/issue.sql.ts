/** One statement of issuing; `values` names what it needs of the statements before it. */
export interface Step {
  readonly text: string
  readonly values: readonly string[]
}

const step = (text: string, ...values: string[]): Step => ({ text, values })
const see = (table: string, as: string) => step(`select id as ${as} from ${table} where id = $1`, `${as}_id`)

/** What issueBol writes and reads, as statements: the same rows, locks, ledger, trail, paper and job. */
export const ISSUE: readonly Step[] = [
  step(
    `select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true), set_config('app.scope', 'staff', true)`,
    'tenantId',
    'userId',
  ),
  step('select release_id from loads where id = $1', 'loadId'),
  step(
    `select customer_id, ship_to_id, carrier_id, number as release_number from releases where id = $1 for update`,
    'release_id',
  ),
  step('select seq as load_seq from loads where id = $1 for update', 'loadId'),
  step('select product_id, lot_id from release_lines where release_id = $1', 'release_id'),
  see('customers', 'customer'),
  see('ship_tos', 'ship_to'),
  see('carriers', 'carrier'),
  see('products', 'product'),
  see('lots', 'lot'),
  step('select id as terminal_id from terminals where is_default'),
  step(
    `select (select coalesce(sum(effective_lbs), 0) from bols where release_id = $1 and status <> 'VOID') as shipped,
       (select coalesce(sum(remaining_lbs), 0) from stock_balances where product_id = $2) as remaining`,
    'release_id',
    'product_id',
  ),
  step(
    `insert into bol_counters as c (tenant_id, year, last) values ($1, extract(year from now())::integer, 1)
     on conflict (tenant_id, year) do update set last = c.last + 1 returning year, last`,
    'tenantId',
  ),
  step(
    `insert into bols (id, tenant_id, number, year, seq, bol_date, load_id, release_id, customer_id, terminal_id, carrier_id, product_id, snapshot, fingerprint,
       net_lbs, issued_by, issued_by_name, issued_at)
     select uuidv7(), $1, 'YAR-' || $2::integer || '-' || lpad($3::integer::text, greatest(4, length($3::integer::text)), '0'), $2::integer, $3::integer, current_date, $4, $5, $6, $7, $8, $9,
       (select snapshot from bols where tenant_id = $1 order by bol_date desc, id desc limit 1), substr(md5($4::uuid::text), 1, 20), 44000, $10, 'Olga Office', now()
     returning id as bol_id, number as bol_number`,
    'tenantId',
    'year',
    'last',
    'loadId',
    'release_id',
    'customer_id',
    'terminal_id',
    'carrier_id',
    'product_id',
    'userId', // prettier-ignore
  ),
  step(
    `insert into bol_lines (id, tenant_id, bol_id, customer_id, position, product_id, lot_id, description, handling_units, net_lbs)
     values (uuidv7(), $1, $2, $3, 1, $4, $5, 'Pig iron', '1 bulk load', 44000)`,
    'tenantId',
    'bol_id',
    'customer_id',
    'product_id',
    'lot_id', // prettier-ignore
  ),
  step(
    `insert into ledger_entries (id, tenant_id, product_id, lot_id, lbs, kind, bol_id, at, by) values (uuidv7(), $1, $2, $3, -44000, 'SHIPMENT', $4, now(), $5)`,
    'tenantId',
    'product_id',
    'lot_id',
    'bol_id',
    'userId', // prettier-ignore
  ),
  step(`update loads set status = 'SHIPPED', shipped_at = now(), updated_at = now() where id = $1`, 'loadId'),
  step(`select id as another_id from loads where release_id = $1 and status = 'PENDING'`, 'release_id'),
  step(
    `insert into trucks (id, tenant_id, carrier_id, truck_number, trailer_number) values (uuidv7(), $1, $2, ($3::integer % 900 + 100)::text, 'R-77')
     on conflict (tenant_id, carrier_id, truck_key) do update set trailer_number = excluded.trailer_number`,
    'tenantId',
    'carrier_id',
    'last', // prettier-ignore
  ),
  step(
    `select coalesce(max(version), 0) as version from documents where bol_id = $1 and kind = 'ORIGINAL'`,
    'bol_id',
  ),
  step(
    `insert into documents (id, tenant_id, bol_id, customer_id, kind, version, key, file_name)
     values (uuidv7(), $1, $2, $3, 'ORIGINAL', 1, 'tenants/' || $1::uuid::text || '/' || $4::text, $4::text || '.pdf')`,
    'tenantId',
    'bol_id',
    'customer_id',
    'bol_number', // prettier-ignore
  ),
  step(
    `insert into jobs.job (name, data) select name, jsonb_build_object('bolId', $1::text) from jobs.queue where name not like '\\_\\_%' limit 1`,
    'bol_id',
  ),
  step(`select pg_notify('bol', $1::text || ':' || $2::text)`, 'tenantId', 'bol_id'),
  step(
    `insert into audit_events (id, tenant_id, seq, at, actor_kind, actor_id, actor_name, action, entity, entity_id, changes, prev_hash, hash)
     values (uuidv7(), $1, 0, now(), 'USER', $2, 'Olga Office', 'bol.issued', 'Bol', $3, '{"netLbs": 44000}', '', '')`,
    'tenantId',
    'userId',
    'bol_id', // prettier-ignore
  ),
]
