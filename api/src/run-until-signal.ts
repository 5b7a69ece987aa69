import { StartFault } from './embedded/start-fault.ts'

/** Starts a process and closes it at the first signal; what the operator can put right is told without a stack. */
export async function runUntilSignal(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  try {
    const running = await start()
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    setTimeout(() => process.exit(1), 10_000).unref() // a part that hangs must not keep the process
    await running.close()
    process.exit(0)
  } catch (error) {
    console.error(error instanceof StartFault ? error.message : error)
    process.exit(1)
  }
}
