import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { intakeFault, type IntakeFault } from './faults.ts'
import type { TextPage } from './text-page.ts'

export const MAX_BYTES = 20 * 1024 * 1024
const TIME_LIMIT_MS = 20_000
const MEMORY_LIMIT_BYTES = 400 * 1024 * 1024
const MEMORY_LOOK_MS = 50
const PAGE_BYTES = 4_096

/** Limits of one reading; only tests of the limits themselves set others. */
export interface ExtractLimits {
  readonly timeMs?: number
  readonly memoryBytes?: number
}

/** Reads the text of a seller's PDF with its places on the page, or says which fault the file has. Never throws for a bad file. */
export async function extractText(
  pdf: Uint8Array,
  limits: ExtractLimits = {},
): Promise<{ pages: TextPage[] } | IntakeFault> {
  if (pdf.byteLength === 0) return intakeFault('EMPTY')
  if (pdf.byteLength > MAX_BYTES) return intakeFault('TOO_LARGE')
  // The PDF standard lets up to a kilobyte of anything stand before the mark (a mail gateway's banner).
  if (!Buffer.from(pdf.subarray(0, 1_029)).includes('%PDF-')) return intakeFault('NOT_A_PDF')
  return readInChild(pdf, limits)
}

/**
 * A process of its own, since a hostile PDF can hang or bloat the reader, and limits of worker threads do not hold.
 * It inherits no environment and no Node options, so there is nothing in it to steal.
 */
function readInChild(pdf: Uint8Array, limits: ExtractLimits): Promise<{ pages: TextPage[] } | IntakeFault> {
  const program = new URL(`./extract.child${extname(import.meta.url)}`, import.meta.url)
  return new Promise((resolve) => {
    const child = fork(program, [], {
      env: {},
      execArgv: ['--max-old-space-size=256'],
      stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    })
    let answer: { pages: TextPage[] } | IntakeFault = intakeFault('TRUNCATED')
    const stop = () => {
      answer = intakeFault('TIMEOUT')
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop, limits.timeMs ?? TIME_LIMIT_MS)
    const watch = watchMemory(child, limits.memoryBytes ?? MEMORY_LIMIT_BYTES, stop)
    child.on('message', (message) => {
      answer = message as typeof answer
    })
    const finish = () => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve(answer)
    }
    child.on('close', finish)
    child.on('error', finish)
    // A child that dies early breaks the pipe; its end is told by 'close'.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(pdf)
  })
}

/** Where the system shows no memory of other processes (not Linux), the heap limit and the timer remain. */
function watchMemory(child: ChildProcess, limit: number, stop: () => void): NodeJS.Timeout {
  return setInterval(async () => {
    const statm = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
    if (Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES > limit) stop()
  }, MEMORY_LOOK_MS)
}
