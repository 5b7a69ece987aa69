import type { ApolloServerOptions } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  execute,
  getOperationAST,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Ctx } from '../platform/ctx.ts'
import { presentable } from './format-error.ts'

/** Apollo copies the context it is given, and a copy of a `Ctx` is none: it is carried in an envelope. */
export interface Envelope {
  readonly ctx: Ctx
}

type Gateway = NonNullable<ApolloServerOptions<Envelope>['gateway']>

export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | null | undefined
  readonly variables: Readonly<Record<string, unknown>> | undefined
}

/**
 * Runs operations. A query that comes again is compiled once for its parsed document (Apollo keeps parsed documents, so
 * the document itself is the key); mutations and the first run of a query go through graphql-js.
 */
export class Executor {
  readonly #schema: GraphQLSchema
  readonly #compiled = new WeakMap<DocumentNode, Map<string, Run>>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  async run(operation: Operation, ctx: Ctx): Promise<ExecutionResult> {
    const result = await this.#runOf(operation)(ctx, operation.variables ?? {})
    if (!result.errors) return result
    return {
      ...result,
      errors: result.data === undefined ? result.errors.map(badRequest) : presentable(result.errors, ctx),
    }
  }

  /** Apollo's door for executors of one's own. */
  gateway(): Gateway {
    const listeners = new Set<Parameters<NonNullable<Gateway['onSchemaLoadOrUpdate']>>[0]>()
    return {
      onSchemaLoadOrUpdate: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      load: async () => {
        for (const listener of listeners) listener({ apiSchema: this.#schema, coreSupergraphSdl: '' })
        return {
          executor: ({ document, request, context }) =>
            this.run(
              { document, operationName: request.operationName, variables: request.variables },
              (context as Envelope).ctx,
            ) as never,
        }
      },
      stop: async () => {},
    }
  }

  #runOf({ document, operationName }: Operation): Run {
    let runs = this.#compiled.get(document)
    if (!runs) this.#compiled.set(document, (runs = new Map()))
    const name = operationName ?? ''
    const run = runs.get(name)
    if (run) return run

    const plainly: Run = (ctx, variableValues) =>
      execute({
        schema: this.#schema,
        document,
        operationName: operationName ?? null,
        variableValues,
        contextValue: ctx,
      })
    // Compiling costs as much as some hundred runs and most documents of an attacker come once: only the second pays.
    runs.set(name, (ctx, variables) => {
      const lasting =
        getOperationAST(document, operationName)?.operation === 'query'
          ? this.#compile(document, operationName)
          : undefined
      runs.set(name, lasting ?? plainly)
      return (lasting ?? plainly)(ctx, variables)
    })
    return plainly
  }

  #compile(document: DocumentNode, operationName: string | null | undefined): Run | undefined {
    const compiled: CompiledQuery | ExecutionResult = compileQuery(
      this.#schema,
      document,
      operationName ?? undefined,
    )
    return isCompiledQuery(compiled)
      ? (ctx, variables) => compiled.query(undefined, ctx, variables)
      : undefined
  }
}

type Run = (
  ctx: Ctx,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>

/** Nothing was run: the variables do not fit what the operation declares. */
function badRequest(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })
}
