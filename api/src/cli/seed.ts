import { Command } from 'commander'
import { jobs, openApp } from '../app.ts'
import { seedDemo } from '../embedded/demo/seed.ts'
import { StartFault } from '../embedded/start-fault.ts'
import { withSecrets } from '../main.ts'
import { migrateUp } from '../migrate.ts'
import { withDatabase } from './database.ts'

/** No provider is asked here, but the configuration wants one named. */
const NO_PROVIDER = { issuer: 'http://127.0.0.1/none', clientId: 'none', clientSecret: 'none' }

export function seedVerbs(): Command {
  const seed = new Command('seed').description('Fills a database.')
  seed
    .command('demo')
    .description(
      'Makes the demo tenants, people and three months of their work. Never in production; again changes nothing.',
    )
    .action(() =>
      withDatabase('lading seed demo', async (config) => {
        if (config.production)
          throw new StartFault('Demo people do not belong into production (NODE_ENV=production).')
        await migrateUp(config.migrationDatabaseUrl, jobs)
        const app = await openApp(withSecrets({ ...config, oidc: config.oidc ?? NO_PROVIDER }))
        try {
          await app.startWorkers()
          await seedDemo(app.services, config.migrationDatabaseUrl)
        } finally {
          await app.close()
        }
        console.log('The demo data is there.')
      }),
    )
  return seed
}
