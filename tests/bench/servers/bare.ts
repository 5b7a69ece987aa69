/** The least that could answer: node:http, pg, prepared statements, JSON. Nobody is asked who they are. */
import { createServer, type IncomingMessage } from 'node:http'
import { FOUND, PAGE, SQL } from './questions.ts'
import { poolOf, settings } from './settings.ts'
import { linkTo } from './store.ts'

const given = settings()
const pool = poolOf(given)
const link = linkTo(given.store)
const { tenantId } = given

interface Asked {
  readonly number?: string
  readonly after?: readonly [string, string]
  readonly search?: string
  readonly bolId?: string
}

const rows = async (name: string, text: string, values: unknown[]) =>
  (await pool.query({ name, text, values: [tenantId, ...values] })).rows as Record<string, unknown>[]

const answers: Record<string, (asked: Asked) => Promise<unknown>> = {
  '/lookup': async ({ number }) => (await rows('lookup', SQL.lookup, [number]))[0],
  '/page': ({ after }) =>
    after ? rows('page after', SQL.pageAfter, [PAGE + 1, ...after]) : rows('page', SQL.page, [PAGE + 1]),
  '/search': ({ search = '' }) => rows('search', SQL.search, [FOUND + 1, search.toLowerCase()]),
  '/link': async ({ bolId }) => {
    const [document] = await rows('document', SQL.document, [bolId])
    return document && { ...document, ...(await link(String(document['key']), String(document['fileName']))) }
  },
}

const server = createServer((request, response) => {
  void (async () => {
    try {
      const answer = await answers[request.url ?? '']?.(await bodyOf(request))
      const bytes = Buffer.from(JSON.stringify(answer ?? null))
      response
        .writeHead(answer ? 200 : 404, { 'content-type': 'application/json', 'content-length': bytes.length })
        .end(bytes)
    } catch (error) {
      console.error(error)
      response.writeHead(500).end()
    }
  })()
})
server.listen(given.port, '127.0.0.1')

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as Asked
}
