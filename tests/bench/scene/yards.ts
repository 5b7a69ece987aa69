import type pg from 'pg'

/** How many tenants the scene has; every BOL belongs to one of them in turn. */
export const TENANTS = 20

/**
 * Makes the tenants, one office person in each, and the nouns of their yards: customers and where they receive, carriers,
 * products, lots. Ids follow from their meaning (`bench.id`), so that later statements name rows without looking them up.
 */
export async function makeYards(superuser: pg.Client): Promise<void> {
  await superuser.query(IDS)
  await superuser.query(YARDS)
}

const IDS = `
  create schema bench;
  -- As a UUIDv7: sorted by its millisecond, the rest follows from the key. One expression each, so that PostgreSQL inlines them.
  create function bench.id(ms bigint, key text) returns uuid language sql immutable parallel safe as $$
    select (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(key), 1, 3) || '8' || substr(md5(key), 4, 15))::uuid $$;
  create function bench.noun(kind text, t integer, n integer) returns uuid language sql immutable parallel safe as $$
    select ('018c22a11a007' || substr(md5(kind || ' ' || t::text || ' ' || n::text), 1, 3) || '8' || substr(md5(kind || ' ' || t::text || ' ' || n::text), 4, 15))::uuid $$;
  -- 0 to below, evenly and always the same for a key.
  create function bench.pick(key text, below integer) returns integer language sql immutable parallel safe as $$
    select (hashtextextended(key, 7) & 2147483647)::integer % below $$;
`

const YARDS = `
  set session_replication_role = replica;

  insert into tenants (id, slug, name, bol_prefix, time_zone)
  select bench.noun('tenant', t, 0), 'yard-' || t, 'Yard ' || t || ' Logistics', 'Y' || chr(65 + t) || 'R', 'America/New_York'
  from generate_series(0, ${TENANTS - 1}) t;

  insert into terminals (id, tenant_id, slug, name, street, city, state, zip, is_default)
  select bench.noun('terminal', t, 0), bench.noun('tenant', t, 0), 'dock-' || t, 'River Dock', '1 Harbor Road', 'Toledo', 'OH', '43605', true
  from generate_series(0, ${TENANTS - 1}) t;

  insert into users (id, email, name) select bench.noun('user', t, 0), 'office@yard-' || t || '.bench.net', 'Olga Office'
  from generate_series(0, ${TENANTS - 1}) t;
  insert into memberships (id, tenant_id, user_id, roles)
  select bench.noun('membership', t, 0), bench.noun('tenant', t, 0), bench.noun('user', t, 0), array['OFFICE'] from generate_series(0, ${TENANTS - 1}) t;

  insert into customers (id, tenant_id, code, name, street, city, state, zip)
  select bench.noun('customer', t, c), bench.noun('tenant', t, 0), upper(name), name, (100 + c) || ' Furnace Street', 'Lima', 'OH', '45801'
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 39) c,
    lateral (select (array['Harlan', 'Midwest', 'Great Lakes', 'Ohio Valley', 'Keystone', 'Blue Ridge', 'Delta', 'Northern'])[c / 5 + 1] || ' '
      || (array['Foundry', 'Steel', 'Castings', 'Iron Works', 'Metals'])[c % 5 + 1] as name) named;

  insert into ship_tos (id, tenant_id, customer_id, name, street, city, state, zip)
  select bench.noun('ship-to', t, c), bench.noun('tenant', t, 0), bench.noun('customer', t, c), 'Plant ' || c, (100 + c) || ' Furnace Street', 'Lima', 'OH', '45801'
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 39) c;

  insert into carriers (id, tenant_id, name)
  select bench.noun('carrier', t, c), bench.noun('tenant', t, 0),
    (array['Buckeye Bulk', 'Lakeshore Haulers', 'Three Rivers Trucking', 'Ironhorse Transport', 'Maumee Freight', 'Summit Carriers'])[c + 1]
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 5) c;

  insert into products (id, tenant_id, name)
  select bench.noun('product', t, p), bench.noun('tenant', t, 0),
    (array['Basic pig iron', 'Nodular pig iron', 'Low phosphorus pig iron', 'Hot briquetted iron', 'Ferrosilicon 75', 'Silicomanganese', 'Foundry coke', 'Shredded scrap'])[p + 1]
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 7) p;
  insert into lots (id, tenant_id, product_id, code)
  select bench.noun('lot', t, l), bench.noun('tenant', t, 0), bench.noun('product', t, l % 8), 'CRT ' || (1200 + l) || 'N' || (l % 9) || 'A'
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 63) l;

  -- More than will ever ship, so that issuing has nothing to ask about.
  insert into stock_balances (tenant_id, product_id, lot_key, opening_lbs)
  select bench.noun('tenant', t, 0), bench.noun('product', t, p), '00000000-0000-0000-0000-000000000000', 2000000000
  from generate_series(0, ${TENANTS - 1}) t, generate_series(0, 7) p;

  set session_replication_role = origin;
`
