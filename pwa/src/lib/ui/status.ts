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
    ISSUED: { shape: 'ring', tone: 'waits', word: 'common.bolIssued' },
    READY: { shape: 'half', tone: 'waits', word: 'common.bolReady' },
    SIGNED: { shape: 'disc', tone: 'good', word: 'common.bolSigned' },
    VOID: { shape: 'cross', tone: 'bad', word: 'common.bolVoid' },
  },
  document: {
    PENDING: { shape: 'dotted', tone: 'waits', word: 'common.documentPending' },
    READY: { shape: 'disc', tone: 'good', word: 'common.documentReady' },
    FAILED: { shape: 'alert', tone: 'bad', word: 'common.documentFailed' },
  },
  release: {
    OPEN: { shape: 'ring', tone: 'plain', word: 'common.releaseOpen' },
    COMPLETE: { shape: 'disc', tone: 'good', word: 'common.releaseComplete' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'common.releaseCancelled' },
  },
  load: {
    PENDING: { shape: 'ring', tone: 'plain', word: 'common.loadPending' },
    SHIPPED: { shape: 'disc', tone: 'good', word: 'common.loadShipped' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'common.loadCancelled' },
  },
  visit: {
    WAITING: { shape: 'dotted', tone: 'waits', word: 'common.visitWaiting' },
    ASSIGNED: { shape: 'ring', tone: 'waits', word: 'common.visitAssigned' },
    READY: { shape: 'half', tone: 'waits', word: 'common.visitReady' },
    SIGNED: { shape: 'disc', tone: 'good', word: 'common.visitSigned' },
    COMPLETED: { shape: 'check', tone: 'good', word: 'common.visitCompleted' },
    CANCELLED: { shape: 'cross', tone: 'bad', word: 'common.visitCancelled' },
    EXPIRED: { shape: 'dash', tone: 'bad', word: 'common.visitExpired' },
  },
} as const satisfies Record<string, Record<string, Look>>

export type Thing = keyof typeof looks
export type StateOf<T extends Thing> = keyof (typeof looks)[T] & string
