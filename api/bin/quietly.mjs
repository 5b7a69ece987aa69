/** Runs a tool without showing its words, which are kept for the case that it fails. */
import { spawn } from 'node:child_process'
import os from 'node:os'

/**
 * Resolves with `{ code, output }`, the last 40,000 characters of both streams.
 *
 * The tool gets a process group of its own: whoever stops us, by Ctrl-C or by a signal to this process alone, stops
 * the tool and all it has started, and then us.
 */
export function quietly(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => (output = (output + chunk).slice(-40_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)

    const end = (signal) => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
      process.exit(128 + os.constants.signals[signal])
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, end)
    const settle = (then) => {
      for (const signal of signals) process.off(signal, end)
      then()
    }
    child.once('error', (error) => settle(() => reject(error)))
    child.once('close', (code) => settle(() => resolve({ code: code ?? 1, output })))
  })
}
