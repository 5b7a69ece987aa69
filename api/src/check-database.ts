import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { StartFault } from './embedded/start-fault.ts'
import { migrationsFolder } from './migrate.ts'

interface Role {
  readonly login: string
  readonly login_is_super: boolean
  readonly role: string
  readonly passes_policies: boolean
}

/**
 * Proves, before anything is served, that the database is the one this code needs and that its walls hold for us.
 *
 * @throws StartFault in a sentence that says what to do.
 */
export async function checkDatabase(pool: pg.Pool, { production }: { production: boolean }): Promise<void> {
  const role = await ownRole(pool)
  if (role.passes_policies)
    throw new StartFault(
      `The database role ${role.role} may pass row-level security: tenants would see each other. Take SUPERUSER and BYPASSRLS from it.`,
    )
  if (production && role.login_is_super)
    throw new StartFault(
      `DATABASE_URL signs in as ${role.login}, who is a superuser. Make a login without any rights and grant it the role lading_app.`,
    )

  const pending = await pendingMigrations(pool)
  if (pending.length > 0)
    throw new StartFault(
      `The database lacks ${pending.length} migrations, the first is ${pending[0]}. Run: pnpm lading migrate up`,
    )

  if (production && (await hasDemoPeople(pool)))
    throw new StartFault(
      'There are demo people (@*.example) in this database, and everybody knows how they sign in. Use a database of your own, or disable them.',
    )
}

/** Migrations that this code knows and the database has not had. More in the database than here is no fault: it was expanded first. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const known = (await readdir(migrationsFolder))
    .filter((name) => /^Migration\w+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
  const { rows } = await pool.query<{ there: boolean }>(
    `select to_regclass('mikro_orm_migrations') is not null as there`,
  )
  if (!rows[0]?.there) return known.sort()
  const done = await pool.query<{ name: string }>('select name from mikro_orm_migrations')
  const names = new Set(done.rows.map(({ name }) => name))
  return known.filter((name) => !names.has(name)).sort()
}

async function ownRole(pool: pg.Pool): Promise<Role> {
  try {
    const { rows } = await pool.query<Role>(
      `select session_user as login, (select rolsuper from pg_roles where rolname = session_user) as login_is_super,
         current_user as role, rolsuper or rolbypassrls as passes_policies
       from pg_roles where rolname = current_user`,
    )
    const [role] = rows
    if (!role) throw new Error('PostgreSQL does not know the role it runs us as.')
    return role
  } catch (cause) {
    const { code, message } = cause as { code?: string; message?: string }
    if (code === '22023' || /role "lading_app" does not exist/.test(message ?? ''))
      throw new StartFault('The database has no role lading_app yet. Run: pnpm lading migrate up', { cause })
    if (code === '42501' || /permission denied to set role/.test(message ?? ''))
      throw new StartFault(
        'The login of DATABASE_URL may not act as lading_app. As the owner, run: grant lading_app to <that login>',
        { cause },
      )
    if (code === '28P01' || code === '28000' || code === '3D000')
      throw new StartFault(`The database refuses DATABASE_URL: ${message}.`, { cause })
    throw new StartFault(
      `The database cannot be reached (${code ?? message}). Check DATABASE_URL and that PostgreSQL runs.`,
      { cause },
    )
  }
}

async function hasDemoPeople(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>('select app.has_demo_people() as found')
  return rows[0]?.found === true
}
