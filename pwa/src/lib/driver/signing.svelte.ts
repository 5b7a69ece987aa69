import type { DriverBolFragment } from '@lading/schema/generated/graphql.ts'
import { newKey, send } from '#lib/graphql/client.ts'
import { ApiRefusal } from '#lib/graphql/refusals.ts'
import { speech, t } from '#lib/i18n/speech.svelte.ts'
import { Draft } from '#lib/offline/draft.svelte.ts'
import type { PaperFile } from '#lib/papers/fetch-paper.ts'
import { SignBol } from './operations.ts'
import { isSignature, withinUnits, type Stroke } from './strokes.ts'
import { commonTrouble } from './trouble.ts'
import { visitHere } from './visit-here.svelte.ts'

/** What is agreed to. Another wording is another version, and both change together. */
const CONSENT = { version: '2026-11', text: 'driver.consent' } as const

interface Typed {
  name: string
  agreed: boolean
  drawing: { strokes: Stroke[]; pad: { width: number; height: number } | null }
  /** What went out and was not answered: the same again is harmless. */
  sent: { key: string; at: string } | null
}

/** A signature in the making: kept on this phone until the yard has it. */
export class Signing {
  readonly draft: Draft<Typed>
  readonly consent = CONSENT.text
  /** Its button was pressed: what is missing is said from now on. */
  pressed = $state(false)
  busy = $state(false)
  trouble = $state<string>()
  readonly faults = $derived.by(() => {
    const { name, agreed, drawing } = this.draft.value
    return {
      strokes: isSignature(drawing.strokes) ? undefined : t('driver.signHere'),
      name: name.trim().length > 1 ? undefined : t('driver.nameMissing'),
      agreed: agreed ? undefined : t('driver.consentMissing'),
    }
  })
  readonly isWhole = $derived(Object.values(this.faults).every((fault) => fault === undefined))

  constructor(bol: DriverBolFragment, name: string) {
    const fresh: Typed = { name, agreed: false, drawing: { strokes: [], pad: null }, sent: null }
    this.draft = new Draft('sign', bol.id, fresh, { keep: 'device' })
  }

  /** Something was changed: it is another signature than the one that may have gone out. */
  changed = (): void => {
    this.draft.value.sent = null
    this.trouble = undefined
  }

  clear = (): void => {
    this.draft.value.drawing = { strokes: [], pad: null }
    this.changed()
  }

  /** Signs the paper that was shown. @returns whether it is signed now. */
  async sign(bol: DriverBolFragment, shown: PaperFile): Promise<boolean> {
    this.pressed = true
    this.trouble = undefined
    if (!this.isWhole || this.busy) return false
    this.busy = true
    try {
      this.draft.value.sent ??= { key: newKey(), at: new Date().toISOString() }
      const { key, at } = this.draft.value.sent
      const { name, drawing } = this.draft.value
      const input = {
        bolId: bol.id,
        shownSha256: shown.sha256,
        signerName: name.trim(),
        company: bol.carrierName,
        consent: CONSENT.version,
        language: speech.language,
        strokes: withinUnits(drawing.strokes),
        signedAt: at,
        offline: false,
      }
      const { signBol } = await send(SignBol, { input, idempotencyKey: key })
      this.draft.done()
      visitHere.signed(signBol)
      return true
    } catch (failure) {
      this.trouble = this.#explain(failure)
      if (failure instanceof ApiRefusal && failure.code === 'CONFLICT') await visitHere.refresh()
      return visitHere.bol?.status === 'SIGNED'
    } finally {
      this.busy = false
    }
  }

  #explain(failure: unknown): string {
    if (failure instanceof ApiRefusal && failure.code === 'CONFLICT') return t('driver.otherVersion')
    if (failure instanceof ApiRefusal && failure.code === 'BAD_USER_INPUT') return failure.message
    return commonTrouble(failure)
  }
}
