import type pg from 'pg'
import { TENANTS } from './yards.ts'

/** Shipments a day of one yard; a release has 25 loads, twenty are open at a time. */
const A_DAY = 50
/** BOLs of all yards from the first to the last of twenty releases. */
const RELEASED = 500 * TENANTS

/**
 * Lets the yards ship until there are `upTo` BOLs, each with its release, load and ready paper. Day follows day: what is
 * added is newer than what was there. Lines, ledger and trail of the past are left out: nothing measured reads them.
 *
 * Triggers and foreign keys are off while it runs, and the indexes of the large tables are made afterwards: set-based
 * writing, by two connections, in a database that only the bench uses. What is written satisfies the keys.
 */
export async function ship(
  superusers: readonly [pg.Client, pg.Client],
  { from, upTo }: { from: number; upTo: number },
): Promise<void> {
  const [first, second] = superusers
  for (const superuser of superusers)
    await superuser.query(
      `set session_replication_role = replica; set maintenance_work_mem = '768MB'; set work_mem = '128MB'`,
    )
  const later = upTo - from > 50_000 ? await dropIndexes(first) : []
  const half = Math.ceil((from + upTo) / 2 / RELEASED) * RELEASED // no release is in both halves
  await Promise.all([fill(first, from, half), fill(second, half, upTo)])
  await Promise.all(superusers.map((superuser) => inTurn(superuser, later)))
  await first.query(COUNTERS)
  for (const superuser of superusers) await superuser.query('set session_replication_role = origin')
}

async function fill(superuser: pg.Client, from: number, upTo: number): Promise<void> {
  await superuser.query(shipments(from, upTo))
  await superuser.query(FILL)
}

async function inTurn(superuser: pg.Client, statements: string[]): Promise<void> {
  for (let next = statements.shift(); next !== undefined; next = statements.shift())
    await superuser.query(next)
}

/** Plans loads that are still to ship, for issuing: `count` of them in the first yard. */
export async function planLoads(superuser: pg.Client, count: number): Promise<void> {
  await superuser.query(`set session_replication_role = replica;
    insert into releases (id, tenant_id, number, seller, release_date, customer_id, ship_to_id, carrier_id, created_by)
    select bench.noun('open release', 0, r), bench.noun('tenant', 0, 0), '9' || lpad(r::text, 5, '0'), 'Interlake Iron', '2026-10-01',
      bench.noun('customer', 0, r % 40), bench.noun('ship-to', 0, r % 40), bench.noun('carrier', 0, r % 6), bench.noun('user', 0, 0)
    from generate_series(0, ${count} / 25) r;
    insert into release_lines (id, tenant_id, release_id, customer_id, product_id, lot_id, quantity_lbs)
    select bench.noun('open line', 0, r), bench.noun('tenant', 0, 0), bench.noun('open release', 0, r), bench.noun('customer', 0, r % 40),
      bench.noun('product', 0, r % 8), bench.noun('lot', 0, r % 64), 2000000000 from generate_series(0, ${count} / 25) r;
    insert into loads (id, tenant_id, release_id, customer_id, seq, planned_date, planned_lbs)
    select bench.noun('open load', 0, l), bench.noun('tenant', 0, 0), bench.noun('open release', 0, l / 25), bench.noun('customer', 0, l / 25 % 40),
      l % 25 + 1, '2026-11-01', 45000 from generate_series(0, ${count} - 1) l;
    set session_replication_role = origin`)
}

/** After a bulk load: statistics for the planner, and visibility for index-only scans. */
export async function settle(superuser: pg.Client): Promise<void> {
  for (const table of [...LARGE, 'releases', 'release_lines', 'customers', 'tenants', 'stock_balances'])
    await superuser.query(`vacuum (analyze) ${table}`)
  await superuser.query('checkpoint')
}

const LARGE = ['bols', 'loads', 'documents']

/** Takes the plain indexes of the large tables away and returns the statements that make them again. */
async function dropIndexes(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid) order by pg_get_indexdef(indexrelid) !~ 'gin', 1`,
    [LARGE],
  )
  for (const { name } of rows) await superuser.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/** What is the same in all rows of one shipment, reckoned once: `n` is its place among those of its yard `t`. */
const shipments = (from: number, upTo: number) => `
  create temporary table shipment on commit preserve rows as
  select g, t, n, day, ms, to_timestamp(ms / 1000) as at, tenant_id, r, load_seq, customer, product, lot, carrier, net_lbs, official, status, year,
    'Y' || chr(65 + t) || 'R-' || year || '-' || lpad(seq::text, greatest(4, length(seq::text)), '0') as number, seq, truck, trailer,
    bench.id(ms, 'bol ' || g) as bol_id, bench.id(ms - 604800000, 'load ' || g) as load_id,
    bench.id(1704067200000 + r, 'release ' || t || ' ' || r) as release_id, (60000 + r)::text as release_number,
    '4500' || lpad(bench.pick('po ' || t || ' ' || r, 1000000)::text, 6, '0') as po
  from (
    select g, g % ${TENANTS} as t, n, date '2024-01-01' + n / ${A_DAY} as day, bench.noun('tenant', g % ${TENANTS}, 0) as tenant_id,
      1704088800000 + n / ${A_DAY} * 86400000::bigint + n % ${A_DAY} * 720000 as ms,
      n / 500 * 20 + n % 20 as r, n % 500 / 20 + 1 as load_seq,
      40000 + bench.pick('net ' || g, 9000) as net_lbs, bench.pick('carrier ' || g, 6) as carrier,
      100 + bench.pick('truck ' || g, 900) as truck, chr(65 + bench.pick('letter ' || g, 26)) || '-' || (1000 + bench.pick('trailer ' || g, 9000)) as trailer,
      bench.pick('official ' || g, 100) < 70 as official,
      case when bench.pick('status ' || g, 100) < 2 then 'VOID' when bench.pick('status ' || g, 100) < 6 then 'ISSUED' else 'SIGNED' end as status
    from generate_series(${from}, ${upTo - 1}) g, lateral (select g / ${TENANTS} as n) place
  ) one,
  lateral (select extract(year from day)::integer as year) calendar,
  lateral (select n - (make_date(year, 1, 1) - date '2024-01-01') * ${A_DAY} + 1 as seq) numbering,
  lateral (select bench.pick('customer ' || t || ' ' || r, 40) as customer, bench.pick('lot ' || t || ' ' || r, 64) as lot) released,
  lateral (select lot % 8 as product) made;
  analyze shipment;
`

const FILL = `
  insert into releases (id, tenant_id, number, seller, release_date, customer_id, ship_to_id, customer_po, carrier_id, created_by, status)
  select distinct on (release_id) release_id, tenant_id, release_number, 'Interlake Iron', day - 30, bench.noun('customer', t, customer),
    bench.noun('ship-to', t, customer), po, bench.noun('carrier', t, carrier), bench.noun('user', t, 0), 'COMPLETE'
  from shipment order by release_id on conflict do nothing;

  insert into release_lines (id, tenant_id, release_id, customer_id, product_id, lot_id, quantity_lbs)
  select distinct on (release_id) bench.id(1704067200000 + r, 'line ' || release_id), tenant_id, release_id, bench.noun('customer', t, customer),
    bench.noun('product', t, product), bench.noun('lot', t, lot), 1250000
  from shipment order by release_id on conflict do nothing;

  insert into loads (id, tenant_id, release_id, customer_id, seq, planned_date, planned_lbs, status, shipped_at)
  select load_id, tenant_id, release_id, bench.noun('customer', t, customer), load_seq, day, 45000,
    case when status = 'VOID' then 'PENDING' else 'SHIPPED' end, case when status <> 'VOID' then at end
  from shipment order by g;

  insert into bols (id, tenant_id, number, year, seq, bol_date, load_id, release_id, customer_id, terminal_id, carrier_id, product_id, snapshot,
    fingerprint, net_lbs, official_lbs, official_ticket, official_by, official_at, status, issued_by, issued_by_name, issued_at, void_reason, voided_by, voided_at)
  select bol_id, s.tenant_id, s.number, year, seq, day, load_id, release_id, c.id, bench.noun('terminal', t, 0), k.id, p.id,
    jsonb_build_object('number', s.number, 'tenantName', 'Yard ' || t || ' Logistics',
      'terminal', jsonb_build_object('name', 'River Dock', 'street', '1 Harbor Road', 'street2', null, 'city', 'Toledo', 'state', 'OH', 'zip', '43605', 'phone', null),
      'careOf', null,
      'shipTo', jsonb_build_object('customerName', c.name, 'name', 'Plant ' || customer, 'street', c.street, 'street2', null, 'city', 'Lima', 'state', 'OH', 'zip', '45801', 'phone', null),
      'bolDate', day, 'releaseNumber', release_number, 'loadSeq', load_seq, 'customerPo', po, 'carrierName', k.name, 'scac', null,
      'truckNumber', truck::text, 'trailerNumber', trailer, 'seals', '00' || (48000 + n % 9000), 'fob', 'Origin', 'freightTerms', 'Collect', 'driverName', null,
      'lines', jsonb_build_array(jsonb_build_object('handlingUnits', '1 bulk load', 'description', p.name, 'hazmat', null, 'lotCode', l.code,
        'chemistry', '[{"element": "C", "percent": "4.286"}, {"element": "Si", "percent": "1.05"}, {"element": "Mn", "percent": "0.31"}, {"element": "P", "percent": "0.072"}, {"element": "S", "percent": "0.019"}]'::jsonb,
        'serials', '[]'::jsonb, 'netLbs', net_lbs)),
      'grossLbs', null, 'tareLbs', null, 'netLbs', net_lbs, 'requirements', '["Certificate of analysis with each load."]'::jsonb, 'specialInstructions', null,
      'issuedAt', at, 'timeZone', 'America/New_York', 'verifyUrl', 'https://lading.bench.net/verify/' || s.number || '/' || substr(md5(s.number), 1, 20), 'issuedByName', 'Olga Office'),
    substr(md5(s.number), 1, 20), net_lbs, case when official then net_lbs - 300 + n % 600 end, case when official then 'T' || g end,
    case when official then bench.noun('user', t, 0) end, case when official then at + interval '1 day' end, status, bench.noun('user', t, 0), 'Olga Office', at,
    case when status = 'VOID' then 'Wrong truck' end, case when status = 'VOID' then bench.noun('user', t, 0) end, case when status = 'VOID' then at + interval '1 hour' end
  from shipment s
  join customers c on c.id = bench.noun('customer', t, customer)
  join products p on p.id = bench.noun('product', t, product)
  join lots l on l.id = bench.noun('lot', t, lot)
  join carriers k on k.id = bench.noun('carrier', t, carrier)
  order by g;

  insert into documents (id, tenant_id, bol_id, customer_id, kind, version, key, file_name, status, sha256, bytes, created_at, ready_at)
  select bench.id(ms, 'document ' || g), tenant_id, bol_id, bench.noun('customer', t, customer), 'ORIGINAL', 1,
    'tenants/' || tenant_id || '/bols/' || year || '/' || number || '/ORIGINAL-v1.pdf', number || '.pdf', 'READY',
    encode(sha256(number::bytea), 'hex'), 38000, at, at + interval '2 seconds' from shipment order by g;

  drop table shipment;
`

const COUNTERS = `
  insert into bol_counters as c (tenant_id, year, last) select tenant_id, year, max(seq) from bols group by 1, 2
  on conflict (tenant_id, year) do update set last = excluded.last`
