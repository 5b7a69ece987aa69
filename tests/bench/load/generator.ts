/**
 * The process that asks. HTTP/1.1 written by hand on keep-alive sockets: on a machine of few cores every microsecond of
 * a client's own is taken from the server that it measures.
 */
import { connect, type Socket } from 'node:net'
import type { Load, Measured } from './load.ts'

process.on('message', (load: Load) => {
  void run(load).then((measured) => process.send?.(measured))
})

async function run({ port, requests, connections, warmupMs, measureMs, limit }: Load): Promise<Measured> {
  const wanted = requests.map((text) => Buffer.from(text))
  const took: number[] = []
  const faults: string[] = []
  let next = 0
  let bytes = 0
  const begin = performance.now() + warmupMs
  const end = begin + measureMs
  let last = begin

  await Promise.all(Array.from({ length: connections }, () => connection()))
  took.sort((one, other) => one - other)
  const seconds = ((limit === undefined ? end : last) - begin) / 1000
  return {
    requests: took.length,
    perSecond: took.length / seconds,
    p50: at(took, 0.5),
    p975: at(took, 0.975),
    bytes: Math.round(bytes / (took.length || 1)),
    errors: faults.length,
    firstError: faults[0],
  }

  function connection(): Promise<void> {
    return new Promise((resolve, reject) => {
      let sent = 0
      const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true }, ask)
      socket.on('error', reject)
      onAnswer(socket, (answer) => {
        const now = performance.now()
        if (!isGood(answer)) faults.push(answer.toString('utf8').slice(0, 1_000))
        if (sent >= begin && now <= end) {
          took.push(now - sent)
          bytes += answer.length
          last = now
        }
        ask()
      })

      function ask(): void {
        sent = performance.now()
        if (sent >= end || next >= (limit ?? Infinity)) {
          socket.end()
          return resolve()
        }
        socket.write(wanted[next++ % wanted.length] ?? '')
      }
    })
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN

const isGood = (answer: Buffer): boolean =>
  answer.subarray(9, 12).toString('latin1') === '200' &&
  !answer.includes('"errors"') &&
  answer.at(-1) !== undefined

/** Calls back with each whole answer: head and body. */
function onAnswer(socket: Socket, whole: (answer: Buffer) => void): void {
  let parts: Buffer[] = []
  let size = 0
  let expected = 0
  socket.on('data', (part) => {
    parts.push(part)
    size += part.length
    if (expected === 0) expected = lengthOf(parts.length === 1 ? part : Buffer.concat(parts))
    if (expected === 0 || size < expected) return
    const answer = parts.length === 1 ? part : Buffer.concat(parts)
    parts = []
    size = expected = 0
    whole(answer)
  })
}

/** Bytes of the whole answer, or 0 while its head is incomplete. */
function lengthOf(begun: Buffer): number {
  const body = begun.indexOf('\r\n\r\n') + 4
  if (body < 4) return 0
  const length = /content-length: (\d+)/i.exec(begun.subarray(0, body).toString('latin1'))?.[1]
  if (length === undefined) throw new Error('An answer without its length cannot be measured.')
  return body + Number(length)
}
