import { Migration } from '@mikro-orm/migrations'
import { OWNED, STAFF, wall } from './rls.ts'

/** The nouns of the yard: customers and where they receive, carriers and trucks, products, lots. */
export class Migration20261121000300_catalog extends Migration {
  override up(): void {
    this.addSql(`
      create table customers (
        ${OWNED},
        code text not null check (length(code) between 1 and 60),
        code_key text not null generated always as (app.folded(code)) stored,
        name text not null check (length(name) between 1 and 120),
        name_key text not null generated always as (app.folded(name)) stored,
        street text check (length(street) <= 120),
        street2 text check (length(street2) <= 120),
        city text check (length(city) <= 80),
        state text check (state ~ '^[A-Z]{2}$'),
        zip text check (zip ~ '^[0-9]{5}(-[0-9]{4})?$'),
        is_active boolean not null default true,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        unique (tenant_id, code_key)
      );
      create index customers_name on customers (tenant_id, name_key, id);
      ${wall('customers', { read: `${STAFF} or id = any (app.customers())`, insert: STAFF, update: STAFF, ownerSeesAll: true })}

      create table membership_customers (
        membership_id uuid not null,
        tenant_id uuid not null,
        customer_id uuid not null,
        primary key (membership_id, customer_id),
        foreign key (tenant_id, membership_id) references memberships (tenant_id, id),
        foreign key (tenant_id, customer_id) references customers (tenant_id, id)
      );
      ${wall('membership_customers', { insert: STAFF, remove: STAFF, ownerSeesAll: true })}

      create table ship_tos (
        ${OWNED},
        customer_id uuid not null,
        name text not null check (length(name) between 1 and 120),
        street text not null check (length(street) between 1 and 120),
        street2 text check (length(street2) <= 120),
        city text not null check (length(city) between 1 and 80),
        state text not null check (state ~ '^[A-Z]{2}$'),
        zip text not null check (zip ~ '^[0-9]{5}(-[0-9]{4})?$'),
        phone text check (length(phone) <= 40),
        is_active boolean not null default true,
        address_key text not null generated always as (
          app.folded(name || '|' || street || '|' || coalesce(street2, '') || '|' || city || '|' || state || '|' || left(zip, 5))
        ) stored,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        foreign key (tenant_id, customer_id) references customers (tenant_id, id),
        unique (tenant_id, customer_id, address_key)
      );
      ${wall('ship_tos', { read: `${STAFF} or customer_id = any (app.customers())`, insert: STAFF, update: STAFF })}

      create table carriers (
        ${OWNED},
        name text not null check (length(name) between 1 and 120),
        name_key text not null generated always as (app.folded(name)) stored,
        scac text check (scac ~ '^[A-Z]{2,4}$'),
        usdot text check (usdot ~ '^[0-9]{1,8}$'),
        contact text check (length(contact) <= 120),
        phone text check (length(phone) <= 40),
        email text check (length(email) <= 254),
        is_active boolean not null default true,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        unique (tenant_id, name_key)
      );
      ${wall('carriers', { insert: STAFF, update: STAFF })}

      create table trucks (
        ${OWNED},
        carrier_id uuid not null,
        truck_number text not null check (length(truck_number) between 1 and 30),
        truck_key text not null generated always as (app.folded(truck_number)) stored,
        trailer_number text check (length(trailer_number) <= 30),
        tare_lbs integer check (tare_lbs between 1 and 200000),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        foreign key (tenant_id, carrier_id) references carriers (tenant_id, id),
        unique (tenant_id, carrier_id, truck_key)
      );
      ${wall('trucks', { insert: STAFF, update: STAFF })}

      create table products (
        ${OWNED},
        name text not null check (length(name) between 1 and 120),
        name_key text not null generated always as (app.folded(name)) stored,
        description text check (length(description) <= 500),
        hazmat jsonb,
        is_active boolean not null default true,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        unique (tenant_id, name_key)
      );

      -- Weight percent by element symbol, as decimal text with at most 3 decimals: {"C": "4.286"}.
      create function app.is_chemistry(value jsonb) returns boolean language sql immutable parallel safe as $$
        select jsonb_typeof(value) = 'object' and not exists (
          select from jsonb_each(value) e
          where e.key !~ '^[A-Z][a-z]?$' or jsonb_typeof(e.value) <> 'string'
            or e.value #>> '{}' !~ '^(100(\\.0{1,3})?|[0-9]{1,2}(\\.[0-9]{1,3})?)$'
        ) $$;

      create table lots (
        ${OWNED},
        product_id uuid not null,
        code text not null check (length(code) between 1 and 40),
        code_key text not null generated always as (app.folded(code)) stored,
        chemistry jsonb not null default '{}' check (app.is_chemistry(chemistry)),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        unique (tenant_id, code_key)
      );
      ${wall('lots', { insert: STAFF, update: STAFF })}

      -- The sign-in's question: where may this person act, as what, for whom?
      create function app.memberships_of(p_user uuid)
        returns table (user_id uuid, email text, name text, tenant_id uuid, slug text, tenant_name text, time_zone text,
          bol_prefix text, link_ttl_hours integer, roles text[], customer_ids uuid[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select u.id, u.email, u.name, t.id, t.slug, t.name, t.time_zone, t.bol_prefix, t.link_ttl_hours, m.roles,
          array(select mc.customer_id from membership_customers mc where mc.membership_id = m.id)
        from users u join memberships m on m.user_id = u.id join tenants t on t.id = m.tenant_id
        where u.id = p_user and u.status = 'ACTIVE'
        order by m.created_at, t.slug $$;

      revoke execute on all functions in schema app from public;
      grant execute on all functions in schema app to lading_app;
    `)
  }

  override down(): void {
    this.addSql(`
      drop function app.memberships_of(uuid);
      drop table lots, products, trucks, carriers, ship_tos, membership_customers, customers;
      drop function app.is_chemistry(jsonb);
    `)
  }
}
