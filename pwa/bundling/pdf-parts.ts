import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const PACKAGE = dirname(require.resolve('pdfjs-dist/package.json'))
const { version } = require('pdfjs-dist/package.json') as { version: string }
const BASE = `_app/immutable/pdf-${version}`

/** The fonts that papers name and do not bring along, and the decoders of scanners' pictures that need no WebAssembly. */
const PARTS = [
  { from: 'standard_fonts', wanted: /\.(pfb|ttf)$|LICENSE/ },
  { from: 'wasm', wanted: /_nowasm_fallback\.js$|LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)/ },
]

/**
 * Puts beside the app what pdf.js fetches by name while it draws, under the address that `virtual:pdf-parts` exports.
 *
 * WebAssembly is left out on purpose: it would need `wasm-unsafe-eval` in the content security policy.
 */
export function pdfParts(): Plugin {
  return {
    name: 'lading:pdf-parts',
    resolveId(id) {
      return id === 'virtual:pdf-parts' ? '\0virtual:pdf-parts' : undefined
    },
    load(id) {
      return id === '\0virtual:pdf-parts' ? `export default '/${BASE}/'` : undefined
    },
    configureServer(server) {
      server.middlewares.use(`/${BASE}`, (request, response, next) => {
        const [, folder = '', file = ''] = (request.url ?? '').split('/')
        if (!PARTS.some(({ from, wanted }) => from === folder && wanted.test(file))) return next()
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        readFile(join(PACKAGE, folder, file)).then((bytes) => response.end(bytes), next)
      })
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { from, wanted } of PARTS) {
        for (const file of (await readdir(join(PACKAGE, from))).filter((name) => wanted.test(name))) {
          const source = await readFile(join(PACKAGE, from, file))
          this.emitFile({ type: 'asset', fileName: `${BASE}/${from}/${file}`, source })
        }
      }
    },
  }
}
