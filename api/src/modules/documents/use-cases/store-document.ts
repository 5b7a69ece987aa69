import { createHash } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import { Document } from '../document.entity.ts'
import { documentStored } from '../document.events.ts'

/**
 * Stores the bytes of a requested document and marks it READY; a second run finds it so and changes nothing.
 *
 * The bytes go to the store first: a document is READY only when its file is there. The store refuses other bytes under
 * the same key, and the same snapshot draws the same bytes, so a run that died in between is simply run again.
 */
export async function storeDocument(ctx: Ctx, documentId: string, key: string, bytes: Buffer): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await ctx.services.store.put(key, bytes, 'application/pdf', { sha256 })
  await ctx.transact(async (tx) => {
    const document = await tx.take(Document, documentId, 'document')
    if (document.status === 'READY') return
    Object.assign(document, { status: 'READY', sha256, bytes: bytes.length, error: null, readyAt: tx.now })
    tx.announce(documentStored, { documentId: document.id, bolId: document.bolId })
    tx.notify('bol', document.bolId)
  })
}

/** Says on the document why it could not be made; the job tries again. */
export async function failDocument(ctx: Ctx, documentId: string, error: string): Promise<void> {
  await ctx.transact(async (tx) => {
    const document = await tx.take(Document, documentId, 'document')
    if (document.status === 'READY') return
    Object.assign(document, { status: 'FAILED', error: error.slice(0, 500) })
    tx.notify('bol', document.bolId)
  })
}
