/** The worker: a process that only does the work of the queue, beside one or more API processes. */
import { openApp } from './app.ts'
import { loadConfig } from './config.ts'
import { completeConfig } from './main.ts'
import { runUntilSignal } from './run-until-signal.ts'

await runUntilSignal(async () => {
  const app = await openApp(completeConfig(loadConfig(process.env)))
  await app.startWorkers()
  return app
})
