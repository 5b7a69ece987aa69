/**
 * Brings along an OpenID provider, so that Lading can be tried without one: the demo people sign in by one click or
 * with the password `demo`. It proves nothing about anybody, so production refuses to start with it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import type { Person } from './people.ts'
import { providerSettings, type ProviderClient } from './provider/settings.ts'
import { interactions } from './provider/interactions.ts'

export interface ProviderOptions extends ProviderClient {
  port: number
  /** Address to listen on. */
  host: string
  /** Name by which browsers reach it; `host` unless that is a wildcard. One spelling everywhere, or issuers differ. */
  publicHost?: string
  people: readonly Person[]
  /** Keys are kept here, so that what was signed before a restart stays valid. */
  dataDir: string
  log?: (line: string) => void
}

export interface EmbeddedProvider {
  issuer: string
  close(): Promise<void>
}

/** Starts the provider on its own port. @throws Error of node:net when the port is taken. */
export async function startProvider(options: ProviderOptions): Promise<EmbeddedProvider> {
  const issuer = `http://${urlHost(options)}:${options.port}`
  const provider = new Provider(issuer, providerSettings(options))
  tellFaults(provider, options.log ?? (() => {}))

  const rest = provider.callback()
  const signIn = interactions(provider, { people: options.people, home: options.postLogoutRedirectUris[0] })
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    void (path.startsWith('/interaction/') ? signIn(request, response) : rest(request, response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function urlHost({ host, publicHost }: ProviderOptions): string {
  const name = publicHost ?? (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host)
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name
}

function tellFaults(provider: Provider, log: (line: string) => void): void {
  const tell = (_ctx: unknown, error: Error & { error_description?: string }) =>
    log(`sign-in: ${error.error_description ?? error.message}`)
  provider.on('server_error', tell)
  provider.on('authorization.error', tell)
  provider.on('grant.error', tell)
  provider.on('end_session.error', tell)
}
