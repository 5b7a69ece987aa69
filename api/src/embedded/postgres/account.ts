import { chownSync, existsSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { StartFault } from '../start-fault.ts'

/** PostgreSQL refuses to run as root. Root runs it as `nobody`, who is there on every system and owns nothing. */
export const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

/** Gives a file or folder to the account that PostgreSQL runs as. */
export function giveToPostgres(place: string): void {
  if (account) chownSync(place, account.uid, account.gid)
}

/**
 * Returns how PostgreSQL may be told about its folder.
 *
 * A checkout often lies where `nobody` may not pass (/root, a folder of mktemp). On Linux a process may use its own
 * working folder all the same, under the name /proc/self/cwd, if it was put there before it gave up being root; the
 * server never leaves that folder. So the data lies where the user expects it, and no permission is loosened.
 */
export function dataArguments(dataDir: string): { cwd: string; name: string } {
  if (!account) return { cwd: dataDir, name: dataDir }
  if (existsSync('/proc/self/cwd')) return { cwd: dataDir, name: '/proc/self/cwd' }
  if (isOpenToAll(path.dirname(dataDir))) return { cwd: dataDir, name: dataDir }
  throw new StartFault(
    `PostgreSQL does not run as root, and no other user may pass through ${path.dirname(dataDir)}: ` +
      'start Lading as an ordinary user, or set DATABASE_URL.',
  )
}

/** Says whether every user may pass through the folder and all folders above it. */
export function isOpenToAll(folder: string): boolean {
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}
