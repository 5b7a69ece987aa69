import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { tryLock, type HeldLock } from '../../bin/lock.mjs'
import { StartFault } from './start-fault.ts'

export interface InstanceNote {
  /** What the holder does with the data: an address to open, or a command. */
  what: string
}

/**
 * Takes the data folder for this process; it is free again when the process ends, however it ends.
 *
 * @throws StartFault naming who has it.
 */
export function takeDataFolder(dataDir: string, what: string): HeldLock<InstanceNote> {
  makeFolder(dataDir)
  const lock = tryLock<InstanceNote>(path.join(dataDir, 'running.lock'), { what })
  if (lock.held) return lock
  throw new StartFault(
    `Lading already uses ${dataDir}: ${lock.note.what ?? 'another start'} (process ${lock.pid}). Use that one, or end it first.`,
  )
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new StartFault(
      `The data folder ${dataDir} cannot be made (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    )
  }
}
