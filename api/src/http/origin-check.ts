import type { RequestHandler } from 'express'
import { NotAllowed } from '../platform/errors.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what would change something and comes from another site's page. Browsers say where a request comes from;
 * tools that are no browsers say nothing, and hold no cookie that somebody else could make them send.
 */
export function originCheck(publicUrl: string): RequestHandler {
  const { origin } = new URL(publicUrl)
  return (request, _response, next) => {
    if (READS.has(request.method) || isOwn(request.get('origin'), request.get('sec-fetch-site')))
      return next()
    next(new NotAllowed('send this from another site. Open Lading itself and do it there'))
  }

  function isOwn(from: string | undefined, site: string | undefined): boolean {
    if (from !== undefined && from !== origin) return false
    return site === undefined || site === 'same-origin' || site === 'none'
  }
}
