import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** What a running server writes about itself into its folder. */
export interface NotedServer {
  pid: number
  port: number
  ready: boolean
}

export function readPidFile(dataDir: string): NotedServer | undefined {
  let lines: string[]
  try {
    lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const [pid, , , port] = lines
  return { pid: Number(pid), port: Number(port), ready: lines[7]?.startsWith('ready') === true }
}

/**
 * Removes the note of a server that is gone when its pid now belongs to somebody else (usual after a container was
 * restarted: PostgreSQL itself would refuse to start). Only Linux tells; elsewhere the note is believed.
 */
export function forgetStalePid(dataDir: string, pid: number): boolean {
  if (!existsSync('/proc/self/cwd') || workingFolder(pid) === realpathSync(dataDir)) return false
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true })
  return true
}

/** Says whether the server behind the port knows our password, which no other cluster does. */
export async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {}) // it may be going down; the answer is then no
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined // another user's process
  }
}
