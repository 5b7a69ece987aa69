import type { MessageKey } from '#lib/i18n/keys.ts'

export type Shape = 'dotted' | 'ring' | 'half' | 'disc' | 'check' | 'cross' | 'dash' | 'alert'
export type Tone = 'plain' | 'waits' | 'good' | 'bad'

export interface Look {
  readonly shape: Shape
  readonly tone: Tone
  readonly word: MessageKey
}

/** How every state of every thing looks: a shape and a colour to find it by, a word to be sure. */
export const looks = {
  bol: {
    ISSUED: { shape: 'ring', tone: 'waits', word: 'everywhere.bolIssued' },
    READY: { shape: 'half', tone: 'waits', word: 'everywhere.bolReady' },
    SIGNED: { shape: 'disc', tone: 'good', word: 'everywhere.bolSigned' },
    VOID: { shape: 'cross', tone: 'bad', word: 'everywhere.bolVoid' },
  },
  document: {
    PENDING: { shape: 'dotted', tone: 'waits', word: 'everywhere.documentPending' },
    READY: { shape: 'disc', tone: 'good', word: 'everywhere.documentReady' },
    FAILED: { shape: 'alert', tone: 'bad', word: 'everywhere.documentFailed' },
  },
  release: {
    OPEN: { shape: 'ring', tone: 'plain', word: 'everywhere.releaseOpen' },
    COMPLETE: { shape: 'disc', tone: 'good', word: 'everywhere.releaseComplete' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'everywhere.releaseCancelled' },
  },
  load: {
    PENDING: { shape: 'ring', tone: 'plain', word: 'everywhere.loadPending' },
    SHIPPED: { shape: 'disc', tone: 'good', word: 'everywhere.loadShipped' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'everywhere.loadCancelled' },
  },
  visit: {
    WAITING: { shape: 'dotted', tone: 'waits', word: 'everywhere.visitWaiting' },
    ASSIGNED: { shape: 'ring', tone: 'waits', word: 'everywhere.visitAssigned' },
    READY: { shape: 'half', tone: 'waits', word: 'everywhere.visitReady' },
    SIGNED: { shape: 'disc', tone: 'good', word: 'everywhere.visitSigned' },
    COMPLETED: { shape: 'check', tone: 'good', word: 'everywhere.visitCompleted' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'everywhere.visitCancelled' },
    EXPIRED: { shape: 'dash', tone: 'bad', word: 'everywhere.visitExpired' },
  },
} as const satisfies Record<string, Record<string, Look>>

export type Thing = keyof typeof looks
export type StateOf<T extends Thing> = keyof (typeof looks)[T] & string
