import { Command } from 'commander'
import { jobs } from '../app.ts'
import { draftMigration } from '../draft-migration.ts'
import { migrateDown, migrateUp, migrationStatus } from '../migrate.ts'
import { systemClock } from '../platform/clock.ts'
import { withDatabase } from './database.ts'

export function migrateVerbs(): Command {
  const migrate = new Command('migrate').description(
    'Brings the database to where this version needs it, or back.',
  )

  migrate
    .command('up')
    .description('Applies every migration that is pending.')
    .action(() =>
      withDatabase('lading migrate up', async ({ migrationDatabaseUrl }) => {
        tell('Applied', await migrateUp(migrationDatabaseUrl, jobs), 'The database is up to date.')
      }),
    )
  migrate
    .command('down')
    .description('Takes the last migration back, or everything down to and with --to.')
    .option('--to <name>', 'the oldest migration to take back')
    .action(({ to }: { to?: string }) =>
      withDatabase('lading migrate down', async ({ migrationDatabaseUrl }) => {
        tell('Took back', await migrateDown(migrationDatabaseUrl, to), 'There was nothing to take back.')
      }),
    )
  migrate
    .command('status')
    .description('Lists what was applied and what is pending.')
    .action(() =>
      withDatabase('lading migrate status', async ({ migrationDatabaseUrl }) => {
        const { done, pending } = await migrationStatus(migrationDatabaseUrl)
        tell('Applied', done, 'Nothing is applied yet.')
        tell('Pending', pending, 'Nothing is pending.')
      }),
    )
  migrate
    .command('create')
    .description('Writes the migration for columns that entities have and the database lacks.')
    .argument('<name>', 'what changes, e.g. seal-number')
    .action((name: string) =>
      withDatabase('lading migrate create', async ({ migrationDatabaseUrl }) => {
        await migrateUp(migrationDatabaseUrl, jobs)
        const file = await draftMigration(migrationDatabaseUrl, name, systemClock.now())
        console.log(
          file
            ? `Look over ${file}, then: pnpm lading migrate up`
            : 'The database has every column that the entities have.',
        )
      }),
    )
  return migrate
}

function tell(what: string, names: readonly string[], none: string): void {
  console.log(names.length > 0 ? names.map((name) => `${what} ${name}`).join('\n') : none)
}
