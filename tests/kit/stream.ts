import type { Actor } from './actor.ts'

/** The first answer on a stream, or `silent` when none comes within the time. The stream is closed again. */
export async function firstOf(
  actor: Actor,
  query: string,
  variables: object,
  waitMs = 400,
): Promise<unknown> {
  const ending = new AbortController()
  const response = await actor.fetch('/graphql/stream', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: ending.signal,
  })
  const timer = setTimeout(() => ending.abort(), waitMs)
  let text = ''
  try {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8')
      const [, data] = /event: next\ndata: (.*)\n/.exec(text) ?? []
      if (data) return JSON.parse(data)
    }
  } catch {
    // the time was up
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
  return 'silent'
}
