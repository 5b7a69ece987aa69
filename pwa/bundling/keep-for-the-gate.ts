import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestTransform } from 'workbox-build'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}
type Bundle = Readonly<Record<string, Chunk>>

/** Pages that must open without a signal on a phone that never signed in. */
const AT_THE_GATE = /routes\/(\+|\(driver\)|\(public\))/

/** Parts too big to fetch before anybody asks for them; they are kept once they were used. */
const ON_DEMAND = /pdf|jsQR/i

/**
 * Keeps in the service worker's first download only what the gate needs: the start of the app and the driver's and
 * public pages with everything that they import. The rest is kept when it is first used (`runtimeCaching`).
 */
export function keepForTheGate(clientFolder: string): ManifestTransform {
  return async (entries) => {
    if (entries.length === 0) return { manifest: entries, warnings: [] } // the plugin's first run, before Kit built anything
    const bundle = JSON.parse(await readFile(join(clientFolder, '.vite/manifest.json'), 'utf8')) as Bundle
    const wanted = new Set<string>()
    for (const key of Object.keys(bundle)) {
      if (key.includes('/nodes/') ? await isAtTheGate(key) : isStart(key)) collect(bundle, key, wanted)
    }
    return {
      manifest: entries.filter(({ url }) => !url.startsWith('_app/') || wanted.has(url)),
      warnings: [],
    }
  }
}

const isStart = (key: string) => /client-optimized\/app\.js$|runtime\/client\/entry\.js$/.test(key)

/** Kit writes one file for each page and layout; the key of its chunk is that file's path, and it names the page. */
async function isAtTheGate(key: string): Promise<boolean> {
  return AT_THE_GATE.test(await readFile(key, 'utf8'))
}

/** Adds a chunk's file, its styles and all that it imports; what it may import later only when it is small and its own. */
function collect(bundle: Bundle, key: string, into: Set<string>): void {
  const chunk = bundle[key]
  if (!chunk || into.has(chunk.file)) return
  into.add(chunk.file)
  for (const style of chunk.css ?? []) into.add(style)
  for (const next of chunk.imports ?? []) collect(bundle, next, into)
  if (key.endsWith('client-optimized/app.js')) return // it may import every page
  for (const next of chunk.dynamicImports ?? []) if (!ON_DEMAND.test(next)) collect(bundle, next, into)
}
