import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider'
import type { Person } from '../people.ts'
import { providerKeys } from './keys.ts'
import { memoryAdapter } from './memory.ts'
import { faultPage, headersFor, leavePage, newNonce } from './pages.ts'

/** The one program that may ask this provider: our own server. */
export interface ProviderClient {
  clientId: string
  clientSecret: string
  redirectUris: string[]
  postLogoutRedirectUris: string[]
}

const workday = 12 * 60 * 60

interface SettingsInput extends ProviderClient {
  people: readonly Person[]
  dataDir: string
}

export function providerSettings(input: SettingsInput): Configuration {
  const keys = providerKeys(input.dataDir)
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: input.clientId,
        client_secret: input.clientSecret,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: input.redirectUris,
        post_logout_redirect_uris: input.postLogoutRedirectUris,
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false, // else name and e-mail are told only at userinfo
    jwks: { keys: [keys.signing as JWK] },
    // Cookies know no ports: on one host these must not be named as the server's own.
    cookies: {
      keys: [keys.cookies],
      names: { session: 'demo_session', interaction: 'demo_interaction', resume: 'demo_resume' },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 3600,
      Session: workday,
      Grant: workday,
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_ctx, sub) => account(input.people, sub),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => leave(ctx, form) },
    },
    renderError: (ctx, out) => {
      const sentence = out.error_description ?? out.error
      show(ctx, (nonce) => faultPage({ sentence, home: input.postLogoutRedirectUris[0] }, nonce))
    },
  }
}

/** Our own server needs no consent of the person who signs in to it. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, provider, session } = ctx.oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}

function account(people: readonly Person[], sub: string) {
  const person = people.find((one) => one.sub === sub)
  if (!person) return undefined
  const { email, name } = person
  return { accountId: sub, claims: () => ({ sub, email, email_verified: true, name }) }
}

/** Whoever comes here has already pressed "Sign out" in our own pages: they are not asked twice. */
function leave(ctx: KoaContextWithOIDC, form: string): void {
  show(ctx, (nonce) => leavePage(form, nonce))
}

function show(ctx: KoaContextWithOIDC, page: (nonce: string) => string): void {
  const nonce = newNonce()
  ctx.set(headersFor(nonce))
  ctx.body = page(nonce)
}
