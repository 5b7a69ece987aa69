import type { IncomingMessage } from 'node:http'
import { BadInput, TooLarge } from '../platform/errors.ts'

/**
 * Reads a JSON body of at most `limit` bytes.
 *
 * @throws TooLarge, and then the connection is not read any further; BadInput for what is no JSON.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  try {
    return JSON.parse((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? '')
  } catch {
    throw new BadInput({ body: 'The body is no JSON.' })
  }
}

const tooLarge = (limit: number) =>
  new TooLarge(`That is more than the ${Math.floor(limit / 1024)} kB that fit here.`)
