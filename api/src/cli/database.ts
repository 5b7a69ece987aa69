import { type Config, loadConfig } from '../config.ts'
import { borrowPostgres } from '../embedded/borrow-postgres.ts'
import { type Logins, prepareDatabase } from '../embedded/database.ts'
import { embeddedSecret } from '../embedded/secrets.ts'

/** Gives one command the database: the configured one, or the embedded one, running or started for it. */
export async function withDatabase<T>(
  command: string,
  work: (config: Config & Logins) => Promise<T>,
): Promise<T> {
  const config = loadConfig(process.env)
  const { databaseUrl, migrationDatabaseUrl, dataDir } = config
  if (databaseUrl)
    return work({ ...config, databaseUrl, migrationDatabaseUrl: migrationDatabaseUrl ?? databaseUrl })
  return borrowPostgres({ dataDir, command }, async (superuserUrl) => {
    const logins = await prepareDatabase(superuserUrl, {
      name: 'lading',
      ownerPassword: embeddedSecret(dataDir, 'database-owner'),
      apiPassword: embeddedSecret(dataDir, 'database-api'),
    })
    return work({ ...config, ...logins })
  })
}
