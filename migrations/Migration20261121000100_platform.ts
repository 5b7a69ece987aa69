import { Migration } from '@mikro-orm/migrations'

/** What the platform needs: who is asking (as settings of the transaction), sessions, limits, keys of retries. */
export class Migration20261121000100_platform extends Migration {
  override up(): void {
    this.addSql(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'lading_app') then create role lading_app nologin; end if;
      end $$;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gin;
      create schema app;
      grant usage on schema app, public to lading_app;

      -- Each unit of work tells the database who acts. Nothing set means: no rows.
      create function app.tenant() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
      create function app.actor() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
      create function app.scope() returns text language sql stable parallel safe
        as $$ select coalesce(current_setting('app.scope', true), '') $$;
      create function app.customers() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.customer_ids', true), ''), '{}')::uuid[] $$;
      create function app.visit() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.visit_id', true), '')::uuid $$;
      create function app.visit_bol() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.bol_id', true), '')::uuid $$;

      -- Names that people type: compared without case and with white space folded.
      create function app.folded(value text) returns text language sql immutable strict parallel safe
        as $$ select lower(btrim(regexp_replace(value, '\\s+', ' ', 'g'))) $$;

      create function app.refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception '% is append-only', tg_table_name using errcode = 'LD001';
        end $$;

      create table http_sessions (
        sid text primary key,
        sess jsonb not null,
        expire timestamptz(3) not null
      );
      create index http_sessions_expire on http_sessions (expire);
      create index http_sessions_user on http_sessions ((sess ->> 'userId'));
      grant select, insert, update, delete on http_sessions to lading_app;

      -- Unlogged: losing the counts in a crash is no harm, writing them durably at every request is.
      create unlogged table rate_limits (
        key text primary key,
        points integer not null default 0,
        expire bigint
      );
      grant select, insert, update, delete on rate_limits to lading_app;
    `)
  }

  override down(): void {
    this.addSql(`
      drop table rate_limits;
      drop table http_sessions;
      drop schema app cascade;
      revoke usage on schema public from lading_app;
    `)
  }
}
