import { type ApolloServer, HeaderMap, type HTTPGraphQLHead } from '@apollo/server'
import type { Request, RequestHandler, Response } from 'express'
import type { GraphQLError } from 'graphql'
import type { Envelope } from '../graphql/executor.ts'
import type { Limits } from '../graphql/limits.ts'
import { contextOf } from './request-context.ts'
import { readJson } from './read-json.ts'

/** A megabyte: a BOL with every field at its limit takes a tenth of it. Papers go to /uploads. */
export const LARGEST_BODY = 1_048_576

/** What Apollo looks at; building its map from all headers of a browser costs more than the rest of this file. */
const HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

/** `/graphql`: POST, and GET for queries with a CSRF header. The body is read once, the answer written as one piece. */
export function graphqlRoute(apollo: ApolloServer<Envelope>, limits: Limits): RequestHandler {
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.setHeader('allow', 'GET, POST')
      return sendText(
        response,
        405,
        'application/json; charset=utf-8',
        errorText('GraphQL is asked by POST, or by GET for queries.', 'BAD_USER_INPUT'),
      )
    }
    const body = await bodyOf(request)
    const refusal = limits.refusal(
      request.method === 'POST'
        ? asked(body)
        : { query: request.query['query'], variables: parsed(request.query['variables']) },
    )
    if (refusal) return sendRefusal(request, response, refusal)

    const ctx = await contextOf(request) // before Apollo: that nobody can be looked up is no error of GraphQL
    const { search } = new URL(request.originalUrl, 'http://localhost')
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search, body },
      context: () => Promise.resolve({ ctx }),
    })
    if (answer.body.kind !== 'complete')
      throw new Error('Apollo answered in pieces, which no operation of ours asks for.')
    sendText(response, answer.status ?? 200, contentTypeOf(answer), answer.body.string)
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  if (request.method !== 'POST') return undefined
  if (!request.is('application/json')) return {} // Apollo says what is missing, and its CSRF prevention looks at the type
  return readJson(request, LARGEST_BODY)
}

function headersOf(request: Request): HeaderMap {
  const map = new HeaderMap()
  for (const name of HEADERS) {
    const value = request.headers[name]
    if (typeof value === 'string') map.set(name, value)
  }
  return map
}

const asked = (body: unknown): { query?: unknown; variables?: unknown } =>
  typeof body === 'object' && body !== null ? body : {}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined // Apollo says so
  }
}

function contentTypeOf({ headers }: HTTPGraphQLHead): string {
  const type = headers.get('content-type') ?? 'application/json'
  return type.includes('charset') ? type : `${type}; charset=utf-8`
}

function sendRefusal(request: Request, response: Response, refusal: GraphQLError): void {
  const modern = request.get('accept')?.includes('application/graphql-response+json') ?? false
  const text = errorText(refusal.message, String(refusal.extensions['code']))
  if (modern) sendText(response, 400, 'application/graphql-response+json; charset=utf-8', text)
  else sendText(response, 200, 'application/json; charset=utf-8', text)
}

const errorText = (message: string, code: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] })

function sendText(response: Response, status: number, type: string, text: string): void {
  const bytes = Buffer.from(text)
  response.statusCode = status
  response.setHeader('content-type', type)
  response.setHeader('content-length', bytes.length)
  response.end(bytes)
}
