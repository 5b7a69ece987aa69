import type { RequestHandler } from 'express'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Sends who opened `localhost` on to `127.0.0.1`, or the other way round: cookies and the sign-in know one spelling of
 * this machine only. For running on one's own machine; elsewhere the proxy decides.
 */
export function canonicalHost(publicUrl: string): RequestHandler {
  const home = new URL(publicUrl)
  return (request, response, next) => {
    const [, name, port = ''] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(request.get('host') ?? '') ?? []
    const isOtherSpelling =
      name !== undefined &&
      name !== home.hostname &&
      LOOPBACK.has(name) &&
      LOOPBACK.has(home.hostname) &&
      port === home.port
    if (!isOtherSpelling || request.method !== 'GET' || !(request.get('accept') ?? '').includes('text/html'))
      return next()
    response.redirect(307, home.origin + request.originalUrl)
  }
}
