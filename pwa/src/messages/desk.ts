import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:desk/en'

export const deskPhrases: Phrasebook = { area: 'desk', en, es: () => import('messages:desk/es') }
