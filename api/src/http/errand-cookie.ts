import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { EncryptJWT, jwtDecrypt } from 'jose'
import type { Errand } from './provider.ts'
import { cookieName } from './session.ts'

const tenMinutes = 600

/** A sign-in under way: what the provider must give back, and what was wanted. */
export interface SignIn extends Errand {
  readonly next: string
  /** Short name of the tenant to act in; '' for the first one. */
  readonly tenant: string
}

/**
 * Keeps a sign-in under way in the very browser that began it: encrypted, out of reach of scripts, for ten minutes. So
 * that visitors who only look at the sign-in leave no row behind, and a link with somebody else's code opens nothing.
 */
export class ErrandCookie {
  readonly #keys: readonly Uint8Array[]
  readonly #name: string
  readonly #secure: boolean

  constructor(secrets: readonly string[], publicUrl: string) {
    this.#keys = secrets.map((secret) => createHash('sha256').update(`sign-in ${secret}`).digest())
    this.#secure = publicUrl.startsWith('https:')
    this.#name = cookieName('lading-sign-in', this.#secure)
  }

  async give(response: Response, signIn: SignIn): Promise<void> {
    const [key] = this.#keys
    if (!key) throw new Error('There is no secret to keep a sign-in with.')
    const jwt = await new EncryptJWT({ ...signIn })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setIssuedAt()
      .setExpirationTime(`${tenMinutes}s`)
      .encrypt(key)
    response.cookie(this.#name, jwt, this.#options(tenMinutes * 1000))
  }

  /** The sign-in that this browser began, once: the cookie is taken away. */
  async take(request: Request, response: Response): Promise<SignIn | undefined> {
    const jwt = cookieOf(request, this.#name)
    if (jwt === undefined) return undefined
    response.clearCookie(this.#name, this.#options())
    for (const key of this.#keys) {
      try {
        return (await jwtDecrypt<SignIn>(jwt, key)).payload
      } catch {
        // made with another secret, too old, or not ours: then there is no sign-in under way
      }
    }
    return undefined
  }

  #options(maxAge?: number) {
    return {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#secure,
      path: '/',
      ...(maxAge ? { maxAge } : {}),
    } as const
  }
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
