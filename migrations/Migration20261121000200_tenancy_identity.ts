import { Migration } from '@mikro-orm/migrations'
import { ANYONE, appendOnly, OWNED, STAFF, wall } from './rls.ts'

/** Whose the rows are, who may act on them, and the chained record of what happened. */
export class Migration20261121000200_tenancy_identity extends Migration {
  override up(): void {
    this.addSql(`
      create table tenants (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
        name text not null check (length(name) between 1 and 120),
        bol_prefix text not null check (bol_prefix ~ '^[A-Z]{2,6}$'),
        time_zone text not null,
        link_ttl_hours integer not null default 24 check (link_ttl_hours between 1 and 24),
        variance_warn_percent numeric(5, 2) not null default 5 check (variance_warn_percent between 0 and 100),
        stock_weight text not null default 'BUCKET' check (stock_weight in ('BUCKET', 'OFFICIAL_WHEN_KNOWN')),
        branding jsonb not null default '{}',
        created_at timestamptz(3) not null default now()
      );
      ${wall('tenants', { tenant: 'id', read: ANYONE, update: STAFF, ownerSeesAll: true })}

      create table terminals (
        ${OWNED},
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
        name text not null check (length(name) between 1 and 120),
        street text not null check (length(street) <= 120),
        street2 text check (length(street2) <= 120),
        city text not null check (length(city) <= 80),
        state text not null check (state ~ '^[A-Z]{2}$'),
        zip text not null check (zip ~ '^[0-9]{5}(-[0-9]{4})?$'),
        phone text check (length(phone) <= 40),
        is_default boolean not null default false,
        created_at timestamptz(3) not null default now()
      );
      create unique index terminals_one_default on terminals (tenant_id) where is_default;
      ${wall('terminals', { insert: STAFF, update: STAFF, ownerSeesAll: true })}

      create table users (
        id uuid primary key,
        email text not null check (length(email) between 3 and 254),
        name text not null check (length(name) between 1 and 120),
        status text not null default 'ACTIVE' check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
        issuer text,
        subject text,
        created_at timestamptz(3) not null default now()
      );
      create unique index users_email on users (lower(email));
      create unique index users_subject on users (issuer, subject);

      create table memberships (
        ${OWNED},
        user_id uuid not null references users (id),
        roles text[] not null check (
          cardinality(roles) > 0 and roles <@ array['ADMIN', 'OFFICE', 'CLIENT']
        ),
        created_at timestamptz(3) not null default now(),
        unique (tenant_id, user_id)
      );
      create index memberships_user on memberships (user_id);
      ${wall('memberships', { read: `${STAFF} or user_id = app.actor()`, insert: STAFF, update: STAFF, ownerSeesAll: true })}

      alter table users enable row level security;
      alter table users force row level security;
      grant select on users to lading_app;
      create policy read on users for select to lading_app using (
        id = app.actor()
        or (${STAFF} and exists (select from memberships m where m.user_id = users.id and m.tenant_id = app.tenant()))
      );
      create policy owner_of_definer_functions on users to current_user using (true) with check (true);

      create table audit_heads (
        tenant_id uuid primary key references tenants (id),
        seq bigint not null,
        hash bytea not null
      );
      ${wall('audit_heads', { ownerSeesAll: true })}

      create table audit_events (
        ${OWNED},
        seq bigint not null,
        at timestamptz(3) not null,
        actor_kind text not null,
        actor_id uuid,
        actor_name text not null,
        action text not null,
        entity text not null,
        entity_id uuid not null,
        changes jsonb not null default '{}',
        ip inet,
        user_agent text,
        request_id text,
        prev_hash bytea not null,
        hash bytea not null,
        unique (tenant_id, seq)
      );
      create index audit_events_entity on audit_events (tenant_id, entity, entity_id, seq desc);
      create index audit_events_at on audit_events (tenant_id, at desc, id desc);
      ${wall('audit_events', { insert: ANYONE })}
      ${appendOnly('audit_events')}

      -- What a link of the chain says, in the one form that is hashed: the text of a jsonb, keys sorted by PostgreSQL.
      -- The time zone is fixed, or the same instant would read differently to the next reader.
      create function app.audit_text(e audit_events) returns text language sql stable set timezone = 'UTC' as $$
        select (to_jsonb(e) - 'prev_hash' - 'hash')::text $$;

      -- hash = SHA-256(prevHash || text). The head's row lock makes the chain one file, tenant by tenant.
      create function app.chain_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare head audit_heads;
        begin
          insert into audit_heads values (new.tenant_id, 0, sha256('')) on conflict do nothing;
          select * into head from audit_heads where tenant_id = new.tenant_id for update;
          new.seq := head.seq + 1;
          new.prev_hash := head.hash;
          new.hash := sha256(head.hash || convert_to(app.audit_text(new), 'UTF8'));
          update audit_heads set seq = new.seq, hash = new.hash where tenant_id = new.tenant_id;
          return new;
        end $$;
      create trigger chain before insert on audit_events for each row execute function app.chain_audit();

      -- The same command sent twice has one effect: the key, what was asked, and the row that came of it.
      create table idempotency_keys (
        tenant_id uuid not null references tenants (id),
        actor_id uuid not null,
        key uuid not null,
        operation text not null,
        request_hash text not null,
        result_id uuid,
        created_at timestamptz(3) not null default now(),
        primary key (tenant_id, actor_id, key)
      );
      ${wall('idempotency_keys', { read: 'actor_id = app.actor()', insert: 'actor_id = app.actor()', update: 'actor_id = app.actor()' })}
    `)
    this.addSql(`
      -- Before anybody is signed in no tenant is known, so these few questions are asked past the walls, by name.
      create function app.find_user(p_issuer text, p_subject text, p_email text, p_email_verified boolean)
        returns table (id uuid, email text, name text, status text) language sql security definer set search_path = public, pg_temp as $$
        with found as (
          select u.id from users u where u.issuer = p_issuer and u.subject = p_subject
          union all
          select u.id from users u
          where p_email_verified and u.issuer is distinct from p_issuer and lower(u.email) = lower(p_email)
          limit 1
        ), bound as (
          update users u set issuer = p_issuer, subject = p_subject, status = case u.status when 'INVITED' then 'ACTIVE' else u.status end
          from found where u.id = found.id
          returning u.id, u.email, u.name, u.status
        )
        select * from bound $$;

      create function app.gate(p_terminal text)
        returns table (tenant_id uuid, tenant_name text, slug text, time_zone text, bol_prefix text, link_ttl_hours integer,
          terminal_id uuid, terminal_name text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select t.id, t.name, t.slug, t.time_zone, t.bol_prefix, t.link_ttl_hours, g.id, g.name from terminals g join tenants t on t.id = g.tenant_id
        where g.slug = p_terminal $$;

      -- Addresses that belong to nobody (RFC 2606) are the demo's: production must not start on its people.
      create function app.has_demo_people() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from users where email ~* '(\\.(example|test|invalid)|@example\\.(com|net|org))$' and status <> 'DISABLED') $$;

      revoke execute on all functions in schema app from public;
      grant execute on all functions in schema app to lading_app;
    `)
  }

  override down(): void {
    this.addSql(`
      drop function app.has_demo_people();
      drop function app.gate(text);
      drop function app.find_user(text, text, text, boolean);
      drop table idempotency_keys, audit_events cascade;
      drop function app.chain_audit();
      drop table audit_heads, memberships, users, terminals, tenants cascade;
    `)
  }
}
