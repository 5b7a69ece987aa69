import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const FOLDER = new URL('../src/messages/', import.meta.url)

/**
 * Serves one area of one language: `import office from 'messages:office/en'`.
 *
 * All strings of a language live in one file, which translators like; a driver's phone downloads only its own area.
 */
export function messageAreas(): Plugin {
  return {
    name: 'lading:message-areas',
    resolveId(id) {
      return id.startsWith('messages:') ? `\0${id}` : undefined
    },
    async load(id) {
      const [, area, language] = /^\0messages:(\w+)\/(\w+)$/.exec(id) ?? []
      if (!area || !language) return
      const file = fileURLToPath(new URL(`${language}.json`, FOLDER))
      this.addWatchFile(file)
      const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
      if (!(area in messages)) this.error(`${language}.json has no area "${area}".`)
      return `export default ${JSON.stringify(messages[area])}`
    },
  }
}
