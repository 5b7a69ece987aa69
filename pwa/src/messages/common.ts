import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:common/en'

export const commonPhrases: Phrasebook = { area: 'common', en, es: () => import('messages:common/es') }
