import { openPhrases } from '#messages/open.ts'
import { speech } from '#lib/i18n/speech.svelte.ts'

export async function load({ parent }: { parent: () => Promise<unknown> }) {
  await parent()
  await speech.learn(openPhrases)
}
