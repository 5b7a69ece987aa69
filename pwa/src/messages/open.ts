import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:open/en'

export const openPhrases: Phrasebook = { area: 'open', en, es: () => import('messages:open/es') }
