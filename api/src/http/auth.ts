import { type Request, type Response, Router } from 'express'
import {
  type Membership,
  membershipsOf,
  recordOf,
  signedIn,
  signedOut,
  userOf,
  viewerOf,
} from '../modules/identity/index.ts'
import { Ctx, type Services } from '../platform/ctx.ts'
import { TooManyTries } from '../platform/errors.ts'
import type { Limit } from '../platform/rate-limits.ts'
import { contextOf } from './request-context.ts'
import { ErrandCookie, type SignIn } from './errand-cookie.ts'
import { ownPath } from './own-path.ts'
import { type PlainPage, sendPage } from './plain-page.ts'
import { ProviderDown, type SignInProvider } from './provider.ts'
import { originOf } from './request-log.ts'
import { endSession, startSession } from './session.ts'

/** Sign-ins begun and finished from one address; a yard's whole office may share one. */
const SIGN_INS: Limit = { name: 'sign-in', tries: 60, perSeconds: 300 }

export interface AuthOptions {
  readonly services: Services
  readonly provider: SignInProvider
  readonly secrets: readonly string[]
}

/** `/auth/login`, `/auth/callback` and `/auth/logout`: to the OpenID provider and back. */
export function authRoutes({ services, provider, secrets }: AuthOptions): Router {
  const { publicUrl } = services
  const errands = new ErrandCookie(secrets, publicUrl)
  const router = Router()

  router.use('/auth', async (request, response, next) => {
    response.set('cache-control', 'no-store')
    try {
      if (request.path !== '/logout') await services.limits.count(SIGN_INS, request.ip ?? 'unknown')
      next()
    } catch (error) {
      if (!(error instanceof TooManyTries)) throw error
      response.set('retry-after', String(error.retryAfter))
      sendPage(response, { ...AGAIN, status: 429, title: 'Too many sign-ins', sentence: error.message })
    }
  })

  router.get('/auth/login', async (request, response) => {
    const next = ownPath(request.query['next'], publicUrl)
    const tenant = typeof request.query['tenant'] === 'string' ? request.query['tenant'].slice(0, 40) : ''
    try {
      const { url, errand } = await provider.begin({ otherPerson: request.query['switch'] !== undefined })
      await errands.give(response, { ...errand, next, tenant })
      response.redirect(303, url.href)
    } catch (error) {
      refuse(response, error, request)
    }
  })

  router.get('/auth/callback', async (request, response) => {
    const signIn = await errands.take(request, response)
    if (!signIn) return sendPage(response, NOT_BEGUN)
    try {
      const way = await admit(request, signIn)
      response.redirect(303, way)
    } catch (error) {
      refuse(response, error, request)
    }
  })

  router.post('/auth/logout', leave)
  router.get('/auth/logout', async (request, response) => {
    // A picture or link on another site must not sign anybody out; a person who meant it presses once more.
    const site = request.get('sec-fetch-site')
    if (site === undefined || site === 'same-origin' || site === 'none') return leave(request, response)
    sendPage(response, {
      status: 200,
      title: 'Sign out?',
      sentence: 'Another site asked for this.',
      action: { label: 'Sign out', path: '/auth/logout', method: 'post' },
    })
  })
  return router

  /** Where the person goes on to; signed in if they are a member of a tenant, as before if not. */
  async function admit(request: Request, signIn: SignIn): Promise<string> {
    const { search } = new URL(request.originalUrl, publicUrl)
    const { identity, idToken } = await provider.finish(search, signIn)
    const userId = await userOf(services.reads, identity)
    const membership = chosen(userId ? await membershipsOf(services.reads, userId) : [], signIn.tenant)
    if (!membership) {
      services.log.info(
        { requestId: originOf(request).requestId, known: userId !== undefined },
        'signed in at the provider, but a member of no tenant',
      )
      return '/no-access'
    }
    await startSession(
      request,
      { userId: membership.user_id, tenantId: membership.tenant_id, idToken },
      services.clock.now(),
    )
    await recordOf(new Ctx(services, viewerOf(membership), originOf(request)), signedIn)
    return signIn.next
  }

  async function leave(request: Request, response: Response): Promise<void> {
    const { idToken } = request.session
    const ctx = await contextOf(request)
    if (ctx.viewerOrNull?.kind === 'USER') await recordOf(ctx, signedOut)
    await endSession(request)
    const farewell = idToken ? await provider.farewell(idToken, `${publicUrl}/`) : undefined
    response.redirect(303, farewell?.href ?? '/')
  }

  function refuse(response: Response, error: unknown, request: Request): void {
    const { requestId } = originOf(request)
    if (error instanceof ProviderDown) {
      services.log.warn({ err: error, requestId }, 'the sign-in provider does not answer')
      return sendPage(response, PROVIDER_DOWN)
    }
    if (isTheProvidersNo(error)) return sendPage(response, NOT_FINISHED)
    if (!isOidc(error)) throw error
    services.log.warn({ err: error, requestId }, 'a sign-in was refused')
    sendPage(response, NOT_BEGUN)
  }
}

/** The tenant that was asked for, or else the one the person has been a member of longest. */
function chosen(memberships: readonly Membership[], tenant: string): Membership | undefined {
  return memberships.find(({ slug }) => slug === tenant) ?? memberships[0]
}

// openid-client's own faults and the provider's refusals carry a code of this form.
const isOidc = (error: unknown): boolean =>
  error instanceof Error && /^OAUTH_/.test(String((error as { code?: unknown }).code))
const isTheProvidersNo = (error: unknown): boolean =>
  isOidc(error) && (error as { code?: unknown }).code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'

const AGAIN = { status: 400, action: { label: 'Sign in', path: '/auth/login' } } as const
const NOT_BEGUN: PlainPage = {
  ...AGAIN,
  title: 'Sign in again',
  sentence: 'This sign-in was not begun in this browser, or it took longer than ten minutes.',
}
const NOT_FINISHED: PlainPage = {
  ...AGAIN,
  title: 'Not signed in',
  sentence: 'The sign-in was broken off, or the sign-in service did not let you in.',
}
const PROVIDER_DOWN: PlainPage = {
  status: 503,
  title: 'Sign-in is not available',
  sentence:
    'The sign-in service does not answer for the moment. Nothing is lost: wait a minute and try again.',
  action: { label: 'Try again', path: '/auth/login' },
}
