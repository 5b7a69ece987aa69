/** GraphQL as one would write it by hand on a good day: plain Apollo, resolvers over pg, no authorization. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { FOUND, PAGE, SQL, cursorOf, placeOf } from './questions.ts'
import { poolOf, settings } from './settings.ts'
import { linkTo } from './store.ts'

const given = settings()
const pool = poolOf(given)
const link = linkTo(given.store)
const { tenantId } = given

const typeDefs = `
  scalar UUID
  scalar Date
  scalar DateTime
  type Query { bol(number: String): Bol  bols(filter: BolFilter, first: Int = ${PAGE}, after: String): BolConnection! }
  type Mutation { documentLink(bolId: UUID!): DocumentLink! }
  input BolFilter { search: String }
  type Bol { id: UUID! number: String! status: String! bolDate: Date! netLbs: Int! officialLbs: Int effectiveLbs: Int! customerName: String! productName: String!
    lotCode: String carrierName: String! truckNumber: String! trailerNumber: String customerPo: String issuedAt: DateTime!
    release: Release load: Load customer: Customer documents: [Document!]! }
  type Release { id: UUID! number: String! status: String! }
  type Load { id: UUID! seq: Int! status: String! }
  type Customer { id: UUID! code: String! name: String! }
  type Document { id: UUID! kind: String! version: Int! status: String! }
  type DocumentLink { url: String! expiresAt: DateTime! fileName: String! bytes: Int! sha256: String! kind: String! }
  type BolConnection { edges: [BolEdge!]! pageInfo: PageInfo! }
  type BolEdge { cursor: String! node: Bol! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`

interface Row {
  readonly id: string
  readonly bolDate: string
}

const rows = async <R>(name: string, text: string, values: unknown[]) =>
  (await pool.query({ name, text, values: [tenantId, ...values] })).rows as R[]

const resolvers = {
  Query: {
    bol: async (_root: unknown, { number }: { number: string }) =>
      (await rows<Row>('lookup', SQL.lookup, [number]))[0],
    bols: async (
      _root: unknown,
      { filter, first, after }: { filter?: { search: string }; first: number; after?: string },
    ) => {
      const found = await (filter
        ? rows<Row>('search', SQL.search, [FOUND + 1, filter.search.toLowerCase()])
        : after
          ? rows<Row>('page after', SQL.pageAfter, [first + 1, ...placeOf(after)])
          : rows<Row>('page', SQL.page, [first + 1]))
      const edges = found.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }))
      return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor } }
    },
  },
  Mutation: {
    documentLink: async (_root: unknown, { bolId }: { bolId: string }) => {
      const [document] = await rows<{ key: string; fileName: string }>('document', SQL.document, [bolId])
      return document && { ...document, ...(await link(document.key, document.fileName)) }
    },
  },
}

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: given.port, host: '127.0.0.1' },
})
