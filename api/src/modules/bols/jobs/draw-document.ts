import type { Ctx } from '../../../platform/ctx.ts'
import { Document, failDocument, storeDocument } from '../../documents/index.ts'
import { Bol } from '../bol.entity.ts'
import type { BolVersion } from '../domain/snapshot.ts'
import { renderBol } from '../pdf/render.ts'

/** Draws a requested paper from its snapshot and stores it. Run twice, it finds the paper there. */
export async function drawDocument(
  ctx: Ctx,
  { documentId, bolId }: { documentId: string; bolId: string },
): Promise<void> {
  const asked = await ctx.transact(async (tx) => ({
    document: await tx.see(Document, { id: documentId }),
    bol: await tx.see(Bol, { id: bolId }),
  }))
  const { document, bol } = asked
  if (!document || !bol || document.status === 'READY') return
  try {
    const bytes = await renderBol(ctx.services.pdf, bol.snapshot, {
      kind: document.kind,
      ...document.marks,
    } as BolVersion)
    await storeDocument(ctx, document.id, document.key, bytes)
  } catch (error) {
    await failDocument(ctx, document.id, 'The paper could not be made or stored; Lading keeps trying.')
    throw error
  }
}
