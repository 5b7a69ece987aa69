import { Migration } from '@mikro-orm/migrations'
import { appendOnly, OWNED, STAFF, wall } from './rls.ts'

/** Bills of lading, their papers, and the ledger of pounds they move. */
export class Migration20261121000500_bols extends Migration {
  override up(): void {
    this.addSql(`
      -- What a search looks up: the trigrams of a text, each bound to its tenant, so that the yards next door add nothing to
      -- the lists that are read. Words and signs are told apart as show_trgm does.
      create function app.search_keys(tenant uuid, words text) returns integer[] language sql immutable parallel safe as $$
        select array(select hashtext(tenant::text || piece) from unnest(public.show_trgm(words)) piece) $$;
      -- The same of a piece of a text, which may begin and end within a word: only what surely stands in the whole.
      create function app.search_keys_within(tenant uuid, piece text) returns integer[] language sql immutable parallel safe as $$
        select array(select distinct hashtext(tenant::text || substr(run, at, 3))
          from regexp_split_to_table(piece, '[^a-z0-9]+') run, generate_series(1, length(run) - 2) at) $$;

      create table bol_counters (
        tenant_id uuid not null references tenants (id),
        year integer not null,
        last integer not null,
        primary key (tenant_id, year)
      );
      ${wall('bol_counters', { insert: STAFF, update: STAFF })}

      create table bols (
        ${OWNED},
        number text not null,
        year integer not null,
        seq integer not null check (seq > 0),
        bol_date date not null,
        load_id uuid not null,
        release_id uuid not null,
        customer_id uuid not null,
        terminal_id uuid not null,
        carrier_id uuid not null,
        product_id uuid not null,
        snapshot jsonb not null,
        -- printed in the QR of the check page, so that numbers cannot be walked
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{20}$'),
        net_lbs integer not null check (net_lbs between 1 and 200000),
        gross_lbs integer,
        tare_lbs integer,
        official_lbs integer check (official_lbs between 1 and 200000),
        official_ticket text check (length(official_ticket) between 1 and 40),
        official_by uuid references users (id),
        official_at timestamptz(3),
        notes text check (length(notes) <= 2000),
        status text not null default 'ISSUED' check (status in ('ISSUED', 'READY', 'SIGNED', 'VOID')),
        issued_by uuid not null references users (id),
        issued_by_name text not null,
        issued_at timestamptz(3) not null,
        void_reason text check (length(void_reason) between 1 and 500),
        voided_by uuid references users (id),
        voided_at timestamptz(3),
        replaces_id uuid,
        customer_name text not null generated always as (snapshot #>> '{shipTo,customerName}') stored,
        product_name text not null generated always as (snapshot #>> '{lines,0,description}') stored,
        lot_code text generated always as (snapshot #>> '{lines,0,lotCode}') stored,
        carrier_name text not null generated always as (snapshot ->> 'carrierName') stored,
        truck_number text not null generated always as (snapshot ->> 'truckNumber') stored,
        trailer_number text not null generated always as (snapshot ->> 'trailerNumber') stored,
        customer_po text generated always as (snapshot ->> 'customerPo') stored,
        care_of text generated always as (snapshot ->> 'careOf') stored,
        release_number text not null generated always as (snapshot ->> 'releaseNumber') stored,
        effective_lbs integer not null generated always as (coalesce(official_lbs, net_lbs)) stored,
        search_text text not null generated always as (
          lower(number || ' ' || (snapshot ->> 'releaseNumber') || ' ' || coalesce(snapshot ->> 'customerPo', '') || ' '
            || (snapshot ->> 'truckNumber') || ' ' || (snapshot ->> 'trailerNumber') || ' '
            || (snapshot #>> '{shipTo,customerName}') || ' ' || coalesce(snapshot #>> '{lines,0,lotCode}', '') || ' '
            || (snapshot #>> '{lines,0,description}') || ' ' || (snapshot ->> 'bolDate'))
        ) stored,
        foreign key (tenant_id, load_id, release_id, customer_id) references loads (tenant_id, id, release_id, customer_id),
        foreign key (tenant_id, terminal_id) references terminals (tenant_id, id),
        foreign key (tenant_id, carrier_id) references carriers (tenant_id, id),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        foreign key (tenant_id, replaces_id) references bols (tenant_id, id),
        unique (tenant_id, number),
        unique (tenant_id, year, seq),
        unique (tenant_id, id, customer_id),
        check ((gross_lbs is null) = (tare_lbs is null)),
        check (gross_lbs is null or net_lbs = gross_lbs - tare_lbs),
        check ((official_lbs is null) = (official_ticket is null)),
        check ((status = 'VOID') = (void_reason is not null and voided_at is not null))
      );
      create unique index bols_one_live_per_load on bols (tenant_id, load_id) where status <> 'VOID';
      create index bols_newest on bols (tenant_id, bol_date desc, id desc);
      create index bols_customer on bols (tenant_id, customer_id, bol_date desc, id desc);
      create index bols_release on bols (tenant_id, release_id, bol_date desc, id desc);
      create index bols_check on bols (number, fingerprint);
      create index bols_number_prefix on bols (tenant_id, number text_pattern_ops);
      create index bols_unweighed on bols (tenant_id, bol_date desc, id desc) where official_lbs is null and status <> 'VOID';
      create index bols_replaces on bols (tenant_id, replaces_id) where replaces_id is not null;
      create index bols_search on bols using gin (app.search_keys(tenant_id, search_text)) with (fastupdate = off);
      ${wall('bols', {
        read: `${STAFF} or customer_id = any (app.customers()) or id = app.visit_bol()`,
        insert: STAFF,
        update: `${STAFF} or id = app.visit_bol()`,
        ownerSeesAll: true,
      })}

      -- Immutable once issued: only the state, the official weight and the void may still be written, each by its rule.
      create function app.keep_bol() returns trigger language plpgsql as $$
        declare
          -- beside what may change, the generated columns, which a row has not got yet before it is written
          may_change constant text[] := array['status', 'official_lbs', 'official_ticket', 'official_by', 'official_at', 'void_reason',
            'voided_by', 'voided_at', 'effective_lbs', 'customer_name', 'product_name', 'lot_code', 'carrier_name', 'truck_number',
            'trailer_number', 'customer_po', 'care_of', 'release_number', 'search_text'];
        begin
          if tg_op = 'DELETE' then
            raise exception 'A BOL is never deleted' using errcode = 'LD002';
          end if;
          if (to_jsonb(old) - may_change) <> (to_jsonb(new) - may_change) then
            raise exception 'BOL % is issued and cannot be changed', old.number using errcode = 'LD002';
          end if;
          if old.status = 'VOID' then
            raise exception 'BOL % is void and cannot be changed', old.number using errcode = 'LD002';
          end if;
          if new.status <> old.status and (old.status, new.status) not in (
            ('ISSUED', 'READY'), ('READY', 'SIGNED'), ('ISSUED', 'VOID'), ('READY', 'VOID'), ('SIGNED', 'VOID')
          ) then
            raise exception 'BOL % cannot go from % to %', old.number, old.status, new.status using errcode = 'LD002';
          end if;
          return new;
        end $$;
      create trigger keep_bol before update or delete on bols for each row execute function app.keep_bol();

      create table bol_lines (
        ${OWNED},
        bol_id uuid not null,
        customer_id uuid not null,
        position integer not null,
        product_id uuid not null,
        lot_id uuid,
        description text not null check (length(description) between 1 and 300),
        handling_units text not null check (length(handling_units) between 1 and 60),
        serials jsonb not null default '[]',
        net_lbs integer not null check (net_lbs > 0),
        foreign key (tenant_id, bol_id, customer_id) references bols (tenant_id, id, customer_id),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        foreign key (tenant_id, lot_id) references lots (tenant_id, id),
        unique (tenant_id, bol_id, position)
      );
      ${wall('bol_lines', {
        read: `${STAFF} or customer_id = any (app.customers()) or bol_id = app.visit_bol()`,
        insert: STAFF,
        ownerSeesAll: true,
      })}
      ${appendOnly('bol_lines')}

      create function app.bol_lines_add_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare total bigint; net integer; bol uuid := case tg_table_name when 'bols' then new.id else (to_jsonb(new) ->> 'bol_id')::uuid end;
        begin
          select b.net_lbs into net from bols b where b.tenant_id = new.tenant_id and b.id = bol;
          select sum(l.net_lbs) into total from bol_lines l where l.tenant_id = new.tenant_id and l.bol_id = bol;
          if total is distinct from net then
            raise exception 'The lines of the BOL weigh % lb, the BOL % lb', total, net using errcode = 'LD003';
          end if;
          return null;
        end $$;
      create constraint trigger lines_add_up after insert on bol_lines deferrable initially deferred
        for each row execute function app.bol_lines_add_up();
      create constraint trigger lines_add_up after insert on bols deferrable initially deferred
        for each row execute function app.bol_lines_add_up();

      create table documents (
        ${OWNED},
        bol_id uuid not null,
        customer_id uuid not null,
        kind text not null check (kind in ('ORIGINAL', 'SIGNED', 'OFFICIAL', 'VOIDED')),
        version integer not null check (version > 0),
        key text not null,
        file_name text not null,
        status text not null default 'PENDING' check (status in ('PENDING', 'READY', 'FAILED')),
        marks jsonb not null default '{}',
        sha256 text,
        bytes integer,
        error text,
        created_at timestamptz(3) not null default now(),
        ready_at timestamptz(3),
        foreign key (tenant_id, bol_id, customer_id) references bols (tenant_id, id, customer_id),
        unique (tenant_id, bol_id, kind, version),
        unique (tenant_id, key),
        check ((status = 'READY') = (sha256 is not null and bytes is not null and ready_at is not null))
      );
      ${wall('documents', {
        read: `${STAFF} or (kind <> 'VOIDED' and (customer_id = any (app.customers()) or bol_id = app.visit_bol()))`,
        insert: `${STAFF} or bol_id = app.visit_bol()`,
        update: STAFF,
        ownerSeesAll: true,
      })}

      create function app.keep_document() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then
            raise exception 'A document is never deleted' using errcode = 'LD002';
          end if;
          if old.status = 'READY' or (to_jsonb(old) - array['status', 'sha256', 'bytes', 'error', 'ready_at'])
            <> (to_jsonb(new) - array['status', 'sha256', 'bytes', 'error', 'ready_at']) then
            raise exception 'A document is never overwritten' using errcode = 'LD002';
          end if;
          return new;
        end $$;
      create trigger keep_document before update or delete on documents for each row execute function app.keep_document();

      create table share_links (
        ${OWNED},
        document_id uuid not null,
        customer_id uuid not null,
        bol_id uuid not null,
        token_hash bytea not null unique,
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        created_by uuid references users (id),
        created_at timestamptz(3) not null default now(),
        foreign key (tenant_id, document_id) references documents (tenant_id, id),
        foreign key (tenant_id, bol_id, customer_id) references bols (tenant_id, id, customer_id)
      );
      create index share_links_bol on share_links (tenant_id, bol_id);
      ${wall('share_links', {
        read: `${STAFF} or created_by = app.actor()`,
        insert: `${STAFF} or customer_id = any (app.customers()) or bol_id = app.visit_bol()`,
        update: STAFF,
        ownerSeesAll: true,
      })}

      create table share_link_openings (
        ${OWNED},
        share_link_id uuid not null,
        at timestamptz(3) not null,
        ip inet,
        user_agent text,
        foreign key (tenant_id, share_link_id) references share_links (tenant_id, id)
      );
      ${wall('share_link_openings', { ownerSeesAll: true })}
      ${appendOnly('share_link_openings')}

      create table ledger_entries (
        ${OWNED},
        product_id uuid not null,
        lot_id uuid,
        lbs integer not null check (lbs <> 0),
        kind text not null check (kind in ('OPENING', 'RECEIPT', 'SHIPMENT', 'REVERSAL', 'WEIGHT_CORRECTION', 'ADJUSTMENT')),
        bol_id uuid,
        reference text check (length(reference) <= 120),
        reason text check (length(reason) <= 500),
        at timestamptz(3) not null,
        by uuid references users (id),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        foreign key (tenant_id, lot_id) references lots (tenant_id, id),
        foreign key (tenant_id, bol_id) references bols (tenant_id, id),
        check (kind <> 'ADJUSTMENT' or length(reason) > 0),
        check (kind not in ('SHIPMENT', 'REVERSAL', 'WEIGHT_CORRECTION') or bol_id is not null)
      );
      create index ledger_entries_product on ledger_entries (tenant_id, product_id, at);
      create index ledger_entries_bol on ledger_entries (tenant_id, bol_id) where bol_id is not null;
      ${wall('ledger_entries', { insert: STAFF, ownerSeesAll: true })}
      ${appendOnly('ledger_entries')}

      -- The sums of the ledger, kept up by every entry in its own transaction; nothing else writes them.
      create table stock_balances (
        tenant_id uuid not null references tenants (id),
        product_id uuid not null,
        lot_key uuid not null,
        opening_lbs bigint not null default 0,
        received_lbs bigint not null default 0,
        shipped_lbs bigint not null default 0,
        corrected_lbs bigint not null default 0,
        remaining_lbs bigint not null generated always as (opening_lbs + received_lbs - shipped_lbs + corrected_lbs) stored,
        primary key (tenant_id, product_id, lot_key),
        foreign key (tenant_id, product_id) references products (tenant_id, id)
      );
      ${wall('stock_balances', { ownerSeesAll: true })}

      create function app.keep_balance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          insert into stock_balances as b (tenant_id, product_id, lot_key, opening_lbs, received_lbs, shipped_lbs, corrected_lbs)
          values (
            new.tenant_id, new.product_id, coalesce(new.lot_id, '00000000-0000-0000-0000-000000000000'),
            case when new.kind = 'OPENING' then new.lbs else 0 end,
            case when new.kind = 'RECEIPT' then new.lbs else 0 end,
            case when new.kind in ('SHIPMENT', 'REVERSAL') then -new.lbs else 0 end,
            case when new.kind in ('WEIGHT_CORRECTION', 'ADJUSTMENT') then new.lbs else 0 end
          )
          on conflict (tenant_id, product_id, lot_key) do update set
            opening_lbs = b.opening_lbs + excluded.opening_lbs,
            received_lbs = b.received_lbs + excluded.received_lbs,
            shipped_lbs = b.shipped_lbs + excluded.shipped_lbs,
            corrected_lbs = b.corrected_lbs + excluded.corrected_lbs;
          return null;
        end $$;
      create trigger keep_balance after insert on ledger_entries for each row execute function app.keep_balance();
    `)
    this.addSql(`
      -- LIKE is not leakproof: under a policy the planner will not use an index for it. This one function looks past the
      -- policies with the caller's own limits written out, and gives ids only; the rows are then read under the policies.
      -- What is common is found among the newest; only what is not there is looked up.
      create function app.search_bols(p_words text[], p_filter jsonb, p_before_date date, p_before_id uuid, p_limit integer)
        returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
        declare
          likeness text := '';
          keys integer[] := '{}';
          conditions text := 'b.tenant_id = app.tenant()' || case app.scope()
            when 'staff' then ''
            when 'customer' then ' and b.customer_id = any (app.customers())'
            else ' and b.id = app.visit_bol()'
          end;
          word text;
          found uuid[];
          reach integer;
        begin
          foreach word in array p_words loop
            likeness := likeness
              || format(' and b.search_text like %L', '%' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%');
            keys := keys || app.search_keys_within(app.tenant(), word);
          end loop;
          if p_filter ->> 'customerId' is not null then conditions := conditions || format(' and b.customer_id = %L', p_filter ->> 'customerId'); end if;
          if p_filter ->> 'productId' is not null then conditions := conditions || format(' and b.product_id = %L', p_filter ->> 'productId'); end if;
          if p_filter ->> 'releaseId' is not null then conditions := conditions || format(' and b.release_id = %L', p_filter ->> 'releaseId'); end if;
          if p_filter ->> 'status' is not null then conditions := conditions || format(' and b.status = %L', p_filter ->> 'status'); end if;
          if p_filter ->> 'dateFrom' is not null then conditions := conditions || format(' and b.bol_date >= %L', p_filter ->> 'dateFrom'); end if;
          if p_filter ->> 'dateTo' is not null then conditions := conditions || format(' and b.bol_date <= %L', p_filter ->> 'dateTo'); end if;
          if p_filter ->> 'missingOfficialWeight' is not null then conditions := conditions || ' and b.official_lbs is null and b.status <> ''VOID'''; end if;
          if p_before_id is not null then conditions := conditions || ' and (b.bol_date, b.id) < ($1, $2)'; end if;

          foreach reach in array array[100, 3000] loop
            execute 'select array(select b.id from (select b.id, b.bol_date, b.search_text from bols b where ' || conditions
                || ' order by b.bol_date desc, b.id desc limit $4) b where true' || likeness || ' order by b.bol_date desc, b.id desc limit $3)'
              into found using p_before_date, p_before_id, p_limit, reach;
            if cardinality(found) = p_limit then
              return found;
            end if;
            exit when cardinality(found) < 2; -- rare: going on would be the longer way
          end loop;
          execute 'select array(select b.id from ' || case cardinality(keys)
                when 0 then 'bols'
                else '(select * from bols k where app.search_keys(k.tenant_id, k.search_text) @> $4 offset 0)'
              end || ' b where ' || conditions || likeness || ' order by b.bol_date desc, b.id desc limit $3)'
            into found using p_before_date, p_before_id, p_limit, keys;
          return found;
        end $$;

      -- A share link is opened by whoever holds it: the token's hash is the only key.
      create function app.open_share_link(p_token_hash bytea, p_ip inet, p_user_agent text, p_at timestamptz, p_opening uuid)
        returns table (tenant_id uuid, key text, file_name text) language sql security definer set search_path = public, pg_temp as $$
        with link as (
          select s.tenant_id, s.id, d.key, d.file_name from share_links s
          join documents d on d.tenant_id = s.tenant_id and d.id = s.document_id and d.status = 'READY'
          where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > p_at
        ), opening as (
          insert into share_link_openings (id, tenant_id, share_link_id, at, ip, user_agent)
          select p_opening, link.tenant_id, link.id, p_at, p_ip, p_user_agent from link
        )
        select link.tenant_id, link.key, link.file_name from link $$;

      revoke execute on all functions in schema app from public;
      grant execute on all functions in schema app to lading_app;
    `)
  }

  override down(): void {
    this.addSql(`
      drop function app.open_share_link(bytea, inet, text, timestamptz, uuid);
      drop function app.search_bols(text[], jsonb, date, uuid, integer);
      drop table stock_balances, ledger_entries, share_link_openings, share_links, documents, bol_lines, bols, bol_counters;
      drop function app.keep_balance(), app.keep_document(), app.bol_lines_add_up(), app.keep_bol(), app.search_keys(uuid, text),
        app.search_keys_within(uuid, text);
    `)
  }
}
