import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:session/en'

export const sessionPhrases: Phrasebook = { area: 'session', en, es: () => import('messages:session/es') }
