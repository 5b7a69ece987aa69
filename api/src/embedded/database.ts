import pg from 'pg'

/** The two logins of a database: the one that owns the tables, and the API's, which owns nothing. */
export interface Logins {
  readonly databaseUrl: string
  readonly migrationDatabaseUrl: string
}

/**
 * Makes the roles and the database in an embedded cluster, as an operator does once on a real one (docs/for-operators.md).
 * Doing it again changes nothing.
 */
export async function prepareDatabase(
  superuserUrl: string,
  { name, ownerPassword, apiPassword }: { name: string; ownerPassword: string; apiPassword: string },
): Promise<Logins> {
  const admin = new pg.Client({ connectionString: superuserUrl })
  await admin.connect()
  try {
    await admin.query(ROLES)
    for (const [role, password] of [
      ['lading_owner', ownerPassword],
      ['lading_api', apiPassword],
    ] as const)
      await admin.query(
        `alter role ${role} login nosuperuser nobypassrls password ${admin.escapeLiteral(password)}`,
      )
    await admin.query('grant lading_app to lading_api')
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0)
      await admin.query(`create database ${admin.escapeIdentifier(name)} owner lading_owner`)
  } finally {
    await admin.end()
  }
  return {
    databaseUrl: loginUrl(superuserUrl, name, 'lading_api', apiPassword),
    migrationDatabaseUrl: loginUrl(superuserUrl, name, 'lading_owner', ownerPassword),
  }
}

const ROLES = `do $$ declare wanted text; begin
  foreach wanted in array array['lading_owner', 'lading_api', 'lading_app'] loop
    if not exists (select from pg_roles where rolname = wanted) then execute format('create role %I nologin', wanted); end if;
  end loop;
end $$`

function loginUrl(superuserUrl: string, name: string, user: string, password: string): string {
  const url = new URL(superuserUrl)
  url.username = user
  url.password = password
  url.pathname = `/${name}`
  return url.href
}
