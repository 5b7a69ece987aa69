import { clientPhrases } from '#messages/client.ts'
import { paperPhrases } from '#messages/paper.ts'
import { sessionPhrases } from '#messages/session.ts'
import { speech } from '#lib/i18n/speech.svelte.ts'
import { whoBelongsTo } from '#lib/session/guard.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ parent, url }) => {
  await parent()
  const [viewer] = await Promise.all([
    whoBelongsTo('/shipments', url),
    speech.learn(clientPhrases),
    speech.learn(paperPhrases),
    speech.learn(sessionPhrases),
  ])
  return { viewer }
}
