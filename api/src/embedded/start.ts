/** What `npm start` runs once everything is installed and built. */
import { loadConfig } from '../config.ts'
import { startApp } from '../main.ts'
import { seedDemo } from './demo/seed.ts'
import { run } from './run.ts'
import { StartFault } from './start-fault.ts'

try {
  const config = loadConfig(process.env)

  process.exit(
    await run(config, async (complete) => {
      const running = await startApp(complete)
      // Demo people exist only where the embedded provider signs them in.
      try {
        if (!config.oidc && !config.production)
          await seedDemo(running.app.services, complete.migrationDatabaseUrl)
        return running
      } catch (error) {
        await running.close()
        throw error
      }
    }),
  )
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  console.error(error.message)
  process.exit(1)
}
