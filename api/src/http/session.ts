import type { Request, RequestHandler } from 'express'
import session, { type SessionData } from 'express-session'
import type { Origin } from '../platform/ctx.ts'
import { type Sessions, WHOLE_LIFE_MS } from './sessions.ts'

export interface SessionOptions {
  readonly sessions: Sessions
  readonly secrets: readonly string[]
  readonly publicUrl: string
}

/** Reads the session's cookie, and writes one only for who has a session: visitors leave no row behind. */
export function sessionMiddleware({ sessions, secrets, publicUrl }: SessionOptions): RequestHandler {
  const secure = publicUrl.startsWith('https:')
  return session({
    store: sessions,
    name: cookieName('lading', secure),
    secret: [...secrets],
    resave: false,
    saveUninitialized: false,
    rolling: false, // how long it may idle is kept in the row
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: WHOLE_LIFE_MS },
  })
}

/** Browsers take a `__Host-` cookie only over https, from this very host and for all of it. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

export type Holder = Pick<SessionData, 'userId' | 'tenantId' | 'visitId' | 'idToken'>

/** Gives the browser a session with a new id; what the old one held is gone, so that none can be planted beforehand. */
export async function startSession(request: Request, holder: Holder, at: Date): Promise<void> {
  await called((done) => request.session.regenerate(done))
  Object.assign(request.session, holder, { bornAt: at.getTime() })
  await called((done) => request.session.save(done))
}

export const endSession = (request: Request): Promise<void> => called((done) => request.session.destroy(done))

/** What use cases may do to the session behind this request. */
export function sessionDoor(
  request: Request,
  now: () => Date,
): Required<Pick<Origin, 'actIn' | 'startVisit'>> {
  return {
    async actIn(tenantId) {
      request.session.tenantId = tenantId
      await called((done) => request.session.save(done))
    },
    startVisit: (visitId) => startSession(request, { visitId }, now()),
  }
}

function called(act: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())))
}
