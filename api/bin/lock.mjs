/**
 * Lets one process at a time do something with a folder, and survives being killed at any moment.
 * The bootstrap (any Node >= 20, nothing installed) and the server share this file, so it is plain JavaScript.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Takes the lock, or says who has it: `{ held: true, write, release }` or `{ held: false, pid, note }`. */
export function tryLock(file, note = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  if (!exists(file)) {
    const lock = create(file, note)
    if (lock) return lock
  }
  const holder = read(file)
  if (holder && isRunning(holder)) return { held: false, pid: holder.pid, note: holder.note }
  return takeOver(file, note) ?? { held: false, pid: holder?.pid ?? 0, note: {} }
}

/** Waits until the lock is free; throws when its holder keeps it longer than `timeoutMs`. */
export async function waitForLock(file, { timeoutMs, onWait = () => {} }) {
  const deadline = Date.now() + timeoutMs
  for (let told = false; ; told = true) {
    const lock = tryLock(file)
    if (lock.held) return lock
    if (Date.now() > deadline) throw new Error(`Process ${lock.pid} holds ${file} and does not let go.`)
    if (!told) onWait(lock.pid)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Whether the very process that was noted still runs: a reused pid, or one that nobody has reaped, does not count. */
export function isRunning({ pid, started }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return now !== undefined && (started === undefined || now === started)
}

/** Says when a process was started, in whatever form the system tells it; undefined when it is gone. */
export function startOf(pid) {
  if (process.platform !== 'linux') {
    return (
      spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
    )
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function create(file, note) {
  const token = randomBytes(8).toString('hex')
  const content = (note) => JSON.stringify({ pid: process.pid, started: startOf(process.pid), token, note })
  try {
    fs.writeFileSync(file, content(note), { flag: 'wx', mode: 0o644 })
  } catch (error) {
    if (error.code === 'EEXIST') return undefined
    throw error
  }
  return {
    held: true,
    write: (note) => fs.writeFileSync(file, content(note)),
    release: () => {
      if (read(file)?.token === token) fs.rmSync(file, { force: true })
    },
  }
}

/** Replaces a dead holder's file. The folder beside it makes sure that two who both found it dead do not both win. */
function takeOver(file, note) {
  const gate = `${file}.takeover`
  try {
    fs.mkdirSync(gate)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (age(gate) > 10_000) fs.rmSync(gate, { recursive: true, force: true }) // its maker was killed in this very moment
    return undefined
  }
  try {
    const holder = read(file)
    if (holder ? isRunning(holder) : exists(file) && age(file) < 2_000) return undefined
    fs.rmSync(file, { force: true })
    return create(file, note)
  } finally {
    fs.rmSync(gate, { recursive: true, force: true })
  }
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined // gone, or half written by a process that was killed
  }
}

function exists(file) {
  return fs.existsSync(file)
}

function age(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs
  } catch {
    return Infinity
  }
}
