import type { Phrasebook } from '#lib/i18n/speech.svelte.ts'
import en from 'messages:driver/en'

export const driverPhrases: Phrasebook = { area: 'driver', en, es: () => import('messages:driver/es') }
