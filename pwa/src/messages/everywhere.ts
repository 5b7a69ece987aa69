import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:everywhere/en'

export const everywherePhrases: Phrasebook = {
  area: 'everywhere',
  en,
  es: () => import('messages:everywhere/es'),
}
