import { driverPhrases } from '#messages/driver.ts'
import { paperPhrases } from '#messages/paper.ts'
import { speech } from '#lib/i18n/speech.svelte.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ parent }) => {
  await parent()
  await Promise.all([speech.learn(driverPhrases), speech.learn(paperPhrases)])
}
