import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:client/en'

export const clientPhrases: Phrasebook = { area: 'client', en, es: () => import('messages:client/es') }
