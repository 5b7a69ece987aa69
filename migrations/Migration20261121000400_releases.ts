import { Migration } from '@mikro-orm/migrations'
import { OWNED, STAFF, wall } from './rls.ts'

const OWN = `${STAFF} or customer_id = any (app.customers())`

/** What sellers let go (releases), what was read from their papers (intakes), and the trucks planned for it (loads). */
export class Migration20261121000400_releases extends Migration {
  override up(): void {
    this.addSql(`
      create table release_intakes (
        ${OWNED},
        file_name text not null check (length(file_name) between 1 and 200),
        key text not null,
        sha256 text not null,
        bytes integer not null,
        status text not null check (status in ('READ', 'UNREADABLE', 'APPROVED', 'DISCARDED')),
        fault text,
        reading jsonb,
        release_id uuid,
        uploaded_by uuid not null references users (id),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now()
      );
      create index release_intakes_newest on release_intakes (tenant_id, created_at desc, id desc);
      ${wall('release_intakes', { insert: STAFF, update: STAFF })}

      create table releases (
        ${OWNED},
        number text not null check (length(number) between 1 and 30),
        number_key text not null generated always as (app.folded(number)) stored,
        seller text not null check (length(seller) between 1 and 120),
        release_date date not null,
        customer_id uuid not null,
        ship_to_id uuid not null,
        customer_po text check (length(customer_po) <= 60),
        carrier_id uuid,
        fob text check (length(fob) <= 60),
        care_of text check (length(care_of) <= 120),
        requirements jsonb not null default '[]' check (jsonb_typeof(requirements) = 'array'),
        special_instructions text check (length(special_instructions) <= 4000),
        status text not null default 'OPEN' check (status in ('OPEN', 'COMPLETE', 'CANCELLED')),
        intake_id uuid,
        created_by uuid not null references users (id),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        foreign key (tenant_id, customer_id) references customers (tenant_id, id),
        foreign key (tenant_id, ship_to_id) references ship_tos (tenant_id, id),
        foreign key (tenant_id, carrier_id) references carriers (tenant_id, id),
        foreign key (tenant_id, intake_id) references release_intakes (tenant_id, id),
        unique (tenant_id, id, customer_id)
      );
      alter table release_intakes add foreign key (tenant_id, release_id) references releases (tenant_id, id);
      create unique index releases_number on releases (tenant_id, number_key) where status <> 'CANCELLED';
      create index releases_newest on releases (tenant_id, release_date desc, id desc);
      create index releases_customer on releases (tenant_id, customer_id, release_date desc, id desc);
      ${wall('releases', { read: OWN, insert: STAFF, update: STAFF, ownerSeesAll: true })}

      create table release_lines (
        ${OWNED},
        release_id uuid not null,
        customer_id uuid not null,
        position integer not null default 1,
        product_id uuid not null,
        lot_id uuid,
        quantity_lbs integer not null check (quantity_lbs between 1 and 2000000000),
        chemistry_override jsonb,
        foreign key (tenant_id, release_id, customer_id) references releases (tenant_id, id, customer_id),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        foreign key (tenant_id, lot_id) references lots (tenant_id, id),
        unique (tenant_id, release_id, position)
      );
      create index release_lines_product on release_lines (tenant_id, product_id);
      ${wall('release_lines', { read: OWN, insert: STAFF, update: STAFF })}

      -- A client knows the products shipped or released to its own customers (release_lines shows it no others).
      ${wall('products', {
        read: `${STAFF} or exists (select from release_lines l where l.tenant_id = products.tenant_id and l.product_id = products.id)`,
        insert: STAFF,
        update: STAFF,
      })}

      create table loads (
        ${OWNED},
        release_id uuid not null,
        customer_id uuid not null,
        seq integer not null check (seq > 0),
        planned_date date,
        planned_lbs integer not null check (planned_lbs between 1 and 200000),
        status text not null default 'PENDING' check (status in ('PENDING', 'SHIPPED', 'CANCELLED')),
        shipped_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        foreign key (tenant_id, release_id, customer_id) references releases (tenant_id, id, customer_id),
        unique (tenant_id, release_id, seq),
        unique (tenant_id, id, release_id, customer_id),
        check ((status = 'SHIPPED') = (shipped_at is not null))
      );
      create index loads_due on loads (tenant_id, planned_date, id) where status = 'PENDING';
      create index loads_release on loads (tenant_id, release_id, seq);
      ${wall('loads', { read: OWN, insert: STAFF, update: STAFF })}
    `)
  }

  override down(): void {
    this.addSql(`
      drop policy read on products;
      drop policy add on products;
      drop policy change on products;
      alter table release_intakes drop constraint release_intakes_tenant_id_release_id_fkey;
      drop table loads, release_lines, releases, release_intakes;
    `)
  }
}
