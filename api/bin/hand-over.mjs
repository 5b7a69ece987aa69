/** Becomes, as far as one process can, the program it starts: same signals, same terminal, same exit code. */
import { spawn } from 'node:child_process'
import os from 'node:os'
import { root } from './places.mjs'

/**
 * Starts a program and resolves with its exit code.
 *
 * A signal sent to this process alone is passed on. Ctrl-C reaches the program twice that way (once from the
 * terminal), so what is started here must not take a second signal for impatience.
 */
export function handOver(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' })
    const passOn = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const watch = whenOrphaned(() => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, passOn)
      resolve(code ?? 128 + (os.constants.signals[signal] ?? 0))
    })
  })
}

/** Under npm: npm that was killed cannot tell us, and nobody would be left who could stop what we have started. */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && act(), 500)
}
