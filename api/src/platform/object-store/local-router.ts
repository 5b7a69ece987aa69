import { Router } from 'express'
import { contentDisposition } from './content-disposition.ts'
import type { LocalStore } from './local.ts'

const refusal = 'This link is not valid, or no longer. Ask for a new one where you found it.\n'

/**
 * Serves the links of a LocalStore; mount it where the store's `baseUrl` points. Ranges are answered, so that a
 * viewer can show the first page of a long document early. Every refusal is the same, so none tells what exists.
 */
export function localStoreRouter(store: LocalStore): Router {
  const router = Router()
  router.get('/*key', async (request, response) => {
    response.set({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    const key = ([] as string[]).concat(request.params.key).join('/')
    const shown = store.read(key, request.query)
    const about = shown && (await store.head(key))
    if (!shown || !about) {
      response.status(403).type('text/plain').send(refusal)
      return
    }
    response.set({ 'content-disposition': contentDisposition(shown), 'content-type': about.contentType })
    const options = {
      root: store.folder(key),
      dotfiles: 'allow',
      cacheControl: false,
      etag: false,
      lastModified: false,
    } as const
    await new Promise<void>((resolve, reject) => {
      response.sendFile('bytes', options, (error?: NodeJS.ErrnoException) => {
        if (!error || error.code === 'ECONNABORTED' || error.code === 'EPIPE')
          resolve() // the reader went away
        else reject(error)
      })
    })
  })
  return router
}
