import type { Request } from 'express'
import type { Ctx } from '../platform/ctx.ts'

const contexts = new WeakMap<Request, () => Promise<Ctx>>()

/** Says how the context of this request is opened; http/ calls it for every request that may have a session. */
export function offerContext(request: Request, open: () => Promise<Ctx>): void {
  let opened: Promise<Ctx> | undefined
  contexts.set(request, () => (opened ??= open()))
}

/** Who is behind a request, for everything behind the session; the same context however often it is asked for. */
export function contextOf(request: Request): Promise<Ctx> {
  const open = contexts.get(request)
  if (!open) throw new Error(`No context is offered at ${request.path}: mount the route behind the session.`)
  return open()
}
