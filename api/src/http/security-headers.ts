import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'

export interface HeaderOptions {
  readonly publicUrl: string
  /** Where the built PWA lies; its `csp.json` names the hashes of its inline scripts. */
  readonly pwaFolder: string
  /** Where documents are read from, when that is another origin. */
  readonly storeOrigin?: string | undefined
  /** The provider's origin: browsers follow a sign-out form's redirect only to where the policy lets forms go. */
  readonly providerOrigin: string
}

/** The headers of every answer. They are few and never change, so they are put together once. */
export function securityHeaders(options: HeaderOptions): RequestHandler {
  const headers = Object.entries({
    'content-security-policy': policyOf(options),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(options.publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  })
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  }
}

function policyOf({ pwaFolder, storeOrigin, providerOrigin }: HeaderOptions): string {
  const papers = storeOrigin ? ` ${storeOrigin}` : ''
  return [
    "default-src 'none'",
    `script-src ${scriptSources(pwaFolder).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${papers}`,
    `frame-src 'self' blob:${papers}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    `form-action 'self' ${providerOrigin}`,
    "base-uri 'none'",
  ].join('; ')
}

/** A file that is not there is a PWA that is not built: its pages would not run anyhow. */
function scriptSources(pwaFolder: string): string[] {
  try {
    const { 'script-src': sources } = JSON.parse(readFileSync(path.join(pwaFolder, 'csp.json'), 'utf8')) as { 'script-src': string[] }
    return sources
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ["'self'"]
    throw error
  }
}
