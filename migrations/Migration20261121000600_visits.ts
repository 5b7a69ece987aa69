import { Migration } from '@mikro-orm/migrations'
import { appendOnly, OWNED, STAFF, wall } from './rls.ts'

/** Drivers at the yard: their stay, the code that opens their BOL, and what they sign. */
export class Migration20261121000600_visits extends Migration {
  override up(): void {
    this.addSql(`
      create table visits (
        ${OWNED},
        terminal_id uuid not null,
        code text not null check (code ~ '^[A-Z0-9]{4}-[A-Z0-9]{2}$'),
        driver_name text check (length(driver_name) between 1 and 120),
        phone text check (length(phone) <= 40),
        pickup_number text check (length(pickup_number) <= 60),
        carrier_name text check (length(carrier_name) <= 120),
        truck_number text check (length(truck_number) <= 30),
        trailer_number text check (length(trailer_number) <= 30),
        status text not null check (status in ('WAITING', 'ASSIGNED', 'READY', 'SIGNED', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
        load_id uuid,
        bol_id uuid,
        checked_in_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        assigned_at timestamptz(3),
        ready_at timestamptz(3),
        signed_at timestamptz(3),
        ended_at timestamptz(3),
        foreign key (tenant_id, terminal_id) references terminals (tenant_id, id),
        foreign key (tenant_id, load_id) references loads (tenant_id, id),
        foreign key (tenant_id, bol_id) references bols (tenant_id, id)
      );
      create unique index visits_live_code on visits (code) where status in ('WAITING', 'ASSIGNED', 'READY', 'SIGNED');
      create unique index visits_live_bol on visits (tenant_id, bol_id)
        where bol_id is not null and status in ('ASSIGNED', 'READY', 'SIGNED');
      create index visits_expiring on visits (expires_at) where status in ('WAITING', 'ASSIGNED', 'READY');
      create index visits_queue on visits (tenant_id, status, checked_in_at);
      ${wall('visits', {
        read: `${STAFF} or id = app.visit()`,
        insert: `${STAFF} or (app.scope() = 'gate' and id = app.visit() and status = 'WAITING' and bol_id is null)`,
        update: `${STAFF} or id = app.visit()`,
        ownerSeesAll: true,
      })}

      create table signatures (
        ${OWNED},
        bol_id uuid not null,
        document_id uuid not null,
        role text not null check (role in ('DRIVER', 'SHIPPER')),
        signer_name text not null check (length(signer_name) between 2 and 120),
        company text check (length(company) <= 120),
        strokes jsonb not null,
        consent text not null check (length(consent) between 1 and 60),
        language text not null check (language in ('en', 'es')),
        reservation text check (length(reservation) <= 1000),
        signed_at timestamptz(3) not null,
        received_at timestamptz(3) not null,
        device text check (length(device) <= 300),
        place jsonb,
        offline boolean not null default false,
        shown_sha256 text not null,
        foreign key (tenant_id, bol_id) references bols (tenant_id, id),
        foreign key (tenant_id, document_id) references documents (tenant_id, id),
        unique (tenant_id, bol_id, role)
      );
      ${wall('signatures', {
        read: `${STAFF} or bol_id = app.visit_bol() or exists (
          select from bols b where b.tenant_id = signatures.tenant_id and b.id = signatures.bol_id)`,
        insert: `${STAFF} or bol_id = app.visit_bol()`,
        ownerSeesAll: true,
      })}
      ${appendOnly('signatures')}

      -- Who holds the code holds the visit; the tenant follows from it.
      create function app.find_visit(p_code text, p_at timestamptz)
        returns table (id uuid, tenant_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
        select v.id, v.tenant_id from visits v
        where v.code = p_code and v.status in ('WAITING', 'ASSIGNED', 'READY', 'SIGNED')
          and (v.expires_at > p_at or v.status = 'SIGNED') $$;

      -- Stays that were never served; the house ends each in its own tenant.
      create function app.overdue_visits(p_at timestamptz)
        returns table (id uuid, tenant_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
        select v.id, v.tenant_id from visits v where v.status in ('WAITING', 'ASSIGNED', 'READY') and v.expires_at <= p_at limit 500 $$;

      -- What the session of a phone stands for, asked at each request.
      create function app.visit_viewer(p_visit uuid)
        returns table (id uuid, tenant_id uuid, bol_id uuid, driver_name text, status text, terminal_name text, tenant_name text,
          slug text, time_zone text, bol_prefix text, link_ttl_hours integer)
        language sql stable security definer set search_path = public, pg_temp as $$
        select v.id, v.tenant_id, v.bol_id, v.driver_name, v.status, g.name, t.name, t.slug, t.time_zone, t.bol_prefix, t.link_ttl_hours
        from visits v join tenants t on t.id = v.tenant_id join terminals g on g.tenant_id = v.tenant_id and g.id = v.terminal_id
        where v.id = p_visit and v.status not in ('CANCELLED', 'EXPIRED') $$;

      -- The public check page: needs the fingerprint printed on the paper, so that numbers cannot be walked.
      create function app.verify_bol(p_number text, p_fingerprint text)
        returns table (number text, status text, issued_at timestamptz, signed_by text, signed_at timestamptz, official boolean,
          voided_at timestamptz, time_zone text, documents jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        select b.number, b.status, b.issued_at, s.signer_name, s.signed_at, b.official_lbs is not null, b.voided_at, t.time_zone,
          (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'version', d.version, 'sha256', d.sha256) order by d.created_at), '[]')
           from documents d where d.tenant_id = b.tenant_id and d.bol_id = b.id and d.status = 'READY')
        from bols b join tenants t on t.id = b.tenant_id
          left join signatures s on s.tenant_id = b.tenant_id and s.bol_id = b.id and s.role = 'DRIVER'
        where b.number = p_number and b.fingerprint = p_fingerprint $$;

      revoke execute on all functions in schema app from public;
      grant execute on all functions in schema app to lading_app;
    `)
  }

  override down(): void {
    this.addSql(`
      drop function app.verify_bol(text, text);
      drop function app.visit_viewer(uuid);
      drop function app.overdue_visits(timestamptz);
      drop function app.find_visit(text, timestamptz);
      drop table signatures, visits;
    `)
  }
}
