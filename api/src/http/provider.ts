import * as oidc from 'openid-client'
import type { OidcConfig } from '../config.ts'
import type { ProvenIdentity } from '../modules/identity/index.ts'

const timeoutSeconds = 10
const retryAfterMs = 2_000

/** What the browser must bring back unchanged from its way to the provider. */
export interface Errand {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The provider cannot be reached, or does not speak OpenID Connect, for the moment. */
export class ProviderDown extends Error {}

/**
 * The OpenID provider. It is asked about itself at the first sign-in, not at the start, so that Lading runs while it is
 * down; a failed try is repeated at the next sign-in, a few seconds later at the earliest.
 */
export class SignInProvider {
  readonly #config: OidcConfig
  readonly #callback: string
  #known: Promise<oidc.Configuration> | undefined
  #failedAt = Number.NEGATIVE_INFINITY

  constructor(config: OidcConfig, publicUrl: string) {
    this.#config = config
    this.#callback = `${publicUrl}/auth/callback`
  }

  /** Where to send the browser, and what to remember for when it comes back. */
  async begin({ otherPerson }: { otherPerson: boolean }): Promise<{ url: URL; errand: Errand }> {
    const client = await this.#client()
    const errand = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    }
    const url = oidc.buildAuthorizationUrl(client, {
      redirect_uri: this.#callback,
      scope: 'openid profile email',
      response_type: 'code',
      code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
      state: errand.state,
      nonce: errand.nonce,
      ...(otherPerson ? { prompt: 'login' } : {}),
    })
    return { url, errand }
  }

  /**
   * Trades the code in `query` for who signed in. State, nonce, PKCE, issuer, audience, times and the signature of the
   * ID token are checked; the address is put together from our own configuration, never from the request's Host.
   */
  async finish(query: string, errand: Errand): Promise<{ identity: ProvenIdentity; idToken: string }> {
    const client = await this.#client()
    const tokens = await oidc.authorizationCodeGrant(client, new URL(`${this.#callback}${query}`), {
      pkceCodeVerifier: errand.verifier,
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims || !tokens.id_token) throw new Error('The provider sent no ID token.')
    const email = typeof claims['email'] === 'string' ? claims['email'] : null
    return {
      identity: {
        issuer: claims.iss,
        subject: claims.sub,
        email,
        emailVerified: claims['email_verified'] === true,
      },
      idToken: tokens.id_token,
    }
  }

  /** Where to end the session at the provider too; undefined when it offers no such place or cannot be reached. */
  async farewell(idToken: string, backTo: string): Promise<URL | undefined> {
    try {
      const client = await this.#client()
      if (!client.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(client, { id_token_hint: idToken, post_logout_redirect_uri: backTo })
    } catch (error) {
      if (error instanceof ProviderDown) return undefined // our own session has ended, and that is what was asked for
      throw error
    }
  }

  async #client(): Promise<oidc.Configuration> {
    if (!this.#known && performance.now() - this.#failedAt < retryAfterMs)
      throw new ProviderDown('It did not answer a moment ago.')
    this.#known ??= this.#discover()
    try {
      return await this.#known
    } catch (cause) {
      this.#known = undefined
      this.#failedAt = performance.now()
      throw new ProviderDown('The provider cannot be reached.', { cause })
    }
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#config
    // http is for the embedded provider; production refuses an issuer without TLS (config.ts).
    const execute = [
      oidc.enableNonRepudiationChecks,
      ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
    ]
    return oidc.discovery(
      new URL(issuer),
      clientId,
      { client_secret: clientSecret },
      oidc.ClientSecretBasic(clientSecret),
      { execute, timeout: timeoutSeconds },
    )
  }
}
