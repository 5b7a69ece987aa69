import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Returns the secret of that name, made up on first use and kept in the data folder, readable by its owner only.
 * For the embedded parts: in production every secret comes from the environment.
 */
export function embeddedSecret(dataDir: string, name: string): string {
  return keptOnce(path.join(dataDir, 'secrets', name), () => randomBytes(32).toString('base64url'))
}

/** Reads a file, or writes what `make` returns into it first. Of two who do so at once, both get the same content. */
export function keptOnce(file: string, make: () => string): string {
  const kept = readIfThere(file)
  if (kept !== undefined) return kept
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, make(), { mode: 0o600, flush: true })
  try {
    linkSync(draft, file) // whole or not at all, and never over what somebody else has just made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
