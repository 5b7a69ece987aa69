import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type RequestHandler, Router } from 'express'

const YEAR = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'
/** What the API answers by itself; the PWA's page never stands in for it. */
const NOT_PAGES = /^\/(graphql|auth|d|uploads|store|health|metrics|api|_app|mail)(\/|$)/

/** The built PWA: its parts, named by their content, for ever; its page and its worker always asked for anew. */
export function pwaFiles(folder: string): Router {
  const router = Router()
  router.use(precompressed(folder))
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, file) =>
        response.setHeader('cache-control', cachingOf(path.relative(folder, file))),
    }),
  )
  return router
}

/** Answers navigations to the PWA's own addresses with its page; it finds its way from there. */
export function pwaPages(folder: string): RequestHandler {
  const page = path.join(folder, 'index.html')
  return (request, response, next) => {
    const navigates = request.method === 'GET' || request.method === 'HEAD'
    if (!navigates || NOT_PAGES.test(request.path) || /\.\w+$/.test(request.path) || !request.accepts('html'))
      return next()
    response.sendFile(page, { headers: { 'cache-control': ASK_FIRST } }, (error?: NodeJS.ErrnoException) => {
      if (error && !response.headersSent) next()
    })
  }
}

const cachingOf = (file: string): string =>
  file.startsWith(`_app${path.sep}immutable${path.sep}`) ? YEAR : ASK_FIRST

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

/** Hands out the file that was compressed when the PWA was built, if there is one and the browser takes it. */
function precompressed(folder: string): RequestHandler {
  const known = new Map<string, boolean>()
  return (request, response, next) => {
    if (
      (request.method !== 'GET' && request.method !== 'HEAD') ||
      !/\.(js|css|html|json|svg|webmanifest)$/.test(request.path)
    )
      return next()
    const found = ENCODINGS.find(
      ({ name, ending }) => request.acceptsEncodings(name) && isThere(request.path + ending),
    )
    response.vary('accept-encoding')
    if (found) {
      response.setHeader('content-encoding', found.name)
      response.type(path.extname(request.path))
      request.url = request.url.replace(request.path, request.path + found.ending)
    }
    next()
  }

  function isThere(name: string): boolean {
    let there = known.get(name)
    if (there === undefined) {
      // Our own files need no escapes; what needs one is left to express.static, which knows what may be decoded.
      there = /^[\w./-]+$/.test(name) && !name.includes('..') && existsSync(path.join(folder, name))
      if (known.size < 5_000) known.set(name, there)
    }
    return there
  }
}
