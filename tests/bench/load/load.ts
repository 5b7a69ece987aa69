import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is to be asked, over how many connections, for how long. */
export interface Load {
  readonly port: number
  /** Whole HTTP requests, sent in turn. */
  readonly requests: readonly string[]
  readonly connections: number
  readonly warmupMs: number
  readonly measureMs: number
  /** Stop after so many, for requests of which each can be sent only once. */
  readonly limit?: number
}

/** Times in milliseconds, bytes with head. */
export interface Measured {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p975: number
  readonly bytes: number
  readonly errors: number
  readonly firstError?: string | undefined
}

/** The generator as a process of its own. */
export class Loader {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('generator.ts', import.meta.url)), {
    execArgv: [],
  })

  async measure(load: Load): Promise<Measured> {
    this.#child.send(load)
    const [measured] = (await once(this.#child, 'message')) as [Measured]
    return measured
  }

  close(): void {
    this.#child.disconnect()
  }
}

/** A POST of JSON as a browser on our own page would send it. */
export function post(path: string, body: unknown, cookie?: string): string {
  const text = JSON.stringify(body)
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'accept: application/graphql-response+json, application/json;q=0.9',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    ...(cookie ? [`cookie: ${cookie}`] : []),
  ]
  return `${head.join('\r\n')}\r\n\r\n${text}`
}
