import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'

export interface HeaderOptions {
  readonly publicUrl: string
  /** Where the built PWA lies; its `csp.json` names the hashes of what it holds inline. */
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
    ...(options.publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  })
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  }
}

function policyOf({ pwaFolder, storeOrigin, providerOrigin }: HeaderOptions): string {
  const sources = builtSources(pwaFolder)
  const papers = storeOrigin ? ` ${storeOrigin}` : ''
  return [
    "default-src 'none'",
    `script-src ${sources['script-src'].join(' ')}`,
    `style-src ${sources['style-src'].join(' ')}`,
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

interface Sources {
  readonly 'script-src': readonly string[]
  readonly 'style-src': readonly string[]
}

/** What the build says its pages hold inline. A file that is not there is a PWA that is not built: nothing would run. */
function builtSources(pwaFolder: string): Sources {
  try {
    return JSON.parse(readFileSync(path.join(pwaFolder, 'csp.json'), 'utf8')) as Sources
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { 'script-src': ["'self'"], 'style-src': ["'self'"] }
    throw error
  }
}
