import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Adapter } from '@sveltejs/kit'

const PAGES = 'build'

/**
 * Wraps the adapter so that `build/csp.json` names what the built page needs: `{"script-src": [...], "style-src": [...]}`.
 *
 * Kit starts the app from one inline script and `app.html` sets the theme from another before the first paint. Moving
 * them into files would cost a phone at the gate one more round trip, so they stay, and the server lets exactly these
 * two in by their hashes: it reads the file once at start and puts each list behind its directive. Style attributes that
 * libraries write into their templates (Kit's announcer has one) are let in by hash, too. Nothing needs `unsafe-inline`.
 */
export function writeContentSecurity(adapter: Adapter): Adapter {
  return {
    ...adapter,
    name: `${adapter.name} with csp.json`,
    async adapt(builder) {
      await adapter.adapt(builder)
      const page = await readFile(join(PAGES, 'index.html'), 'utf8')
      const sources = {
        'script-src': ["'self'", ...inlineScripts(page).map(hashSource)],
        'style-src': ["'self'", "'unsafe-hashes'", ...(await styleAttributes()).map(hashSource)],
      }
      await writeFile(join(PAGES, 'csp.json'), JSON.stringify(sources, null, 2) + '\n')
    },
  }
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  )
}

/** What Svelte's templates carry as fixed `style="..."`; what it sets later through the DOM needs no permission. */
async function styleAttributes(): Promise<string[]> {
  const found = new Set<string>()
  for await (const file of glob(join(PAGES, '_app/immutable/**/*.js'))) {
    for (const [, style] of (await readFile(file, 'utf8')).matchAll(/<\w+[^<>]* style="([^"$]+)"/g)) {
      if (style) found.add(style)
    }
  }
  return [...found].sort()
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
