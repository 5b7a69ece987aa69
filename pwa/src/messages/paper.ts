import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:paper/en'

export const paperPhrases: Phrasebook = { area: 'paper', en, es: () => import('messages:paper/es') }
