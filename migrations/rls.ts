/**
 * SQL that every tenant-owned table repeats: row-level security forced, one policy a verb, rights for the API's role.
 *
 * `who` is the condition beside the tenant's; it defaults to the yard's own people. The owner of the tables is under
 * the policies too (forced), except where a `security definer` function must look across (`ownerSeesAll`).
 */
export interface Wall {
  /** Who may read a row of their tenant. */
  read?: string
  /** Who may add a row; omitted: nobody through the API's role. */
  insert?: string
  /** Who may change a row; omitted: nobody. */
  update?: string
  /** Who may remove a row; omitted: nobody. */
  remove?: string
  /** The column that names the tenant. */
  tenant?: string
  ownerSeesAll?: boolean
}

export const STAFF = `app.scope() = 'staff'`
export const ANYONE = 'true'

export function wall(table: string, rules: Wall): string {
  const own = `${rules.tenant ?? 'tenant_id'} = app.tenant()`
  const both = (who: string) => (who === ANYONE ? own : `${own} and (${who})`)
  const verbs = [
    `grant select on ${table} to lading_app;`,
    policy('read', 'select', `using (${both(rules.read ?? STAFF)})`),
  ]
  if (rules.insert)
    verbs.push(
      `grant insert on ${table} to lading_app;`,
      policy('add', 'insert', `with check (${both(rules.insert)})`),
    )
  if (rules.update) {
    const rule = both(rules.update)
    verbs.push(
      `grant update on ${table} to lading_app;`,
      policy('change', 'update', `using (${rule}) with check (${rule})`),
    )
  }
  if (rules.remove)
    verbs.push(
      `grant delete on ${table} to lading_app;`,
      policy('remove', 'delete', `using (${both(rules.remove)})`),
    )
  if (rules.ownerSeesAll)
    verbs.push(
      `create policy owner_of_definer_functions on ${table} to current_user using (true) with check (true);`,
    )
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...verbs,
  ].join('\n')

  function policy(name: string, verb: string, rule: string): string {
    return `create policy ${name} on ${table} for ${verb} to lading_app ${rule};`
  }
}

/** Columns that every tenant-owned row begins with. */
export const OWNED = `
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  unique (tenant_id, id)`

/** Refuses every change of a row that exists. */
export const appendOnly = (table: string): string =>
  `create trigger append_only before update or delete on ${table} for each row execute function app.refuse_change();`
