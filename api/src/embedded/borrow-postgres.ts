import path from 'node:path'
import { takeDataFolder } from './instance.ts'
import { runningPostgres, startPostgres } from './postgres.ts'

/**
 * Lends the embedded database to one command: the one that `npm start` runs, or else one that is started for this
 * command and stopped after it.
 */
export async function borrowPostgres<T>(
  { dataDir, command }: { dataDir: string; command: string },
  work: (superuserUrl: string) => Promise<T>,
): Promise<T> {
  const cluster = clusterFolder(dataDir)
  const running = await runningPostgres(cluster)
  if (running !== undefined) return work(running)

  const folder = takeDataFolder(dataDir, command)
  try {
    const postgres = await startPostgres({ dataDir: cluster })
    try {
      return await work(postgres.superuserUrl)
    } finally {
      await postgres.stop()
    }
  } finally {
    folder.release()
  }
}

/** Where the embedded cluster lies in the data folder. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, 'postgres')
}
