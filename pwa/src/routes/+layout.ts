import { everywherePhrases } from '#messages/everywhere.ts'
import { speech } from '#lib/i18n/speech.svelte.ts'

// The API serves the built files; nothing is rendered on a server, and every address starts from one page.
export const ssr = false
export const prerender = false

export async function load() {
  await speech.begin()
  await speech.learn(everywherePhrases)
}
