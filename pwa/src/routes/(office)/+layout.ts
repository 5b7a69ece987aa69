import { deskPhrases } from '#messages/desk.ts'
import { sessionPhrases } from '#messages/session.ts'
import { speech } from '#lib/i18n/speech.svelte.ts'
import { whoBelongsTo } from '#lib/session/guard.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ parent, url }) => {
  await parent()
  const [viewer] = await Promise.all([
    whoBelongsTo('/office', url),
    speech.learn(deskPhrases),
    speech.learn(sessionPhrases),
  ])
  return { viewer }
}
