import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Envelope, Executor } from './executor.ts'
import { formatBeforehand } from './format-error.ts'
import { limits } from './limits.ts'

/** Apollo with what we use of it: parsing and validating once a document, CSRF prevention, GraphQL over HTTP. */
export async function openApollo(
  executor: Executor,
  { production }: { production: boolean },
): Promise<ApolloServer<Envelope>> {
  const apollo = new ApolloServer<Envelope>({
    gateway: executor.gateway(),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: formatBeforehand,
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }, // faults are logged where they are answered
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // on by default, and puts a resolver on every field (stack.md 12.1)
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      statusOfRequestErrors,
    ],
  })
  await apollo.start()
  return apollo
}

/**
 * GraphQL over HTTP: a request that could not be run is 400 to those who understand `application/graphql-response+json`;
 * to the older `application/json` the answer itself tells, with 200.
 */
const statusOfRequestErrors: ApolloServerPlugin<Envelope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single' || 'data' in response.body.singleResult || !request.http) return
        const modern = request.http.headers.get('accept')?.includes('application/graphql-response+json')
        if (!modern && response.http.status === 400) response.http.status = 200
      },
    }
  },
}
