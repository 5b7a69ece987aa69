import { createHash, randomBytes } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import { BadInput, Conflict } from '../../../platform/errors.ts'
import { type ShareLink, ShareLinkRow } from '../document.entity.ts'
import { shareLinkCreated } from '../document.events.ts'
import type { ShareLinkInput } from '../document.inputs.ts'
import { bestDocument } from './link-document.ts'

/** Bits that nobody guesses: 24 bytes are 192 (the rule asks for 128). */
const TOKEN_BYTES = 24

/**
 * Makes a link for somebody without an account. Only the hash of its token is kept.
 *
 * @throws Conflict once the BOL is void: its papers are no longer true, and the links of before were ended with it.
 */
export async function shareDocument(ctx: Ctx, { bolId, kind, hours }: ShareLinkInput): Promise<ShareLink> {
  const longest = ctx.viewer.tenant.linkTtlHours
  if (hours < 1 || hours > longest) throw new BadInput({ hours: `A link lives 1 to ${longest} hours.` })
  const document = await bestDocument(ctx, bolId, kind ?? null)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const link = await ctx.transact(async (tx) => {
    const [bol] = await tx.sql<{ number: string; status: string }>(
      'select number, status from bols where id = ?',
      [bolId],
    )
    if (bol?.status === 'VOID')
      throw new Conflict(`${bol.number} is void; its papers are not shared any more.`, { status: bol.status })
    const expiresAt = new Date(tx.now.getTime() + hours * 3_600_000)
    const row = tx.add(ShareLinkRow, {
      documentId: document.id,
      customerId: document.customerId,
      bolId,
      tokenHash: hashOf(token),
      expiresAt,
      createdBy: tx.viewer.kind === 'USER' ? tx.viewer.id : null,
      createdAt: tx.now,
    })
    tx.record(shareLinkCreated, 'ShareLink', row, { expiresAt: expiresAt.toISOString() })
    return row
  })
  return { id: link.id, url: `${ctx.services.publicUrl}/d/${token}`, expiresAt: link.expiresAt }
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
