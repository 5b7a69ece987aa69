import type { Ctx } from '../../../platform/ctx.ts'
import { NotFound, Unavailable } from '../../../platform/errors.ts'
import type { DocumentKind, DocumentLink } from '../document.entity.ts'

interface Stored {
  readonly id: string
  readonly kind: DocumentKind
  readonly status: string
  readonly key: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly customerId: string
}

/**
 * The newest READY document of a BOL that the viewer may have, of one kind or of any, or one version of a kind.
 *
 * @throws NotFound for a BOL or paper that is not there or not the viewer's; Unavailable while it is still being made.
 */
export async function bestDocument(
  ctx: Ctx,
  bolId: string,
  kind: DocumentKind | null,
  version: number | null = null,
): Promise<Stored> {
  const rows = await ctx.rows<Stored>(
    {
      name: 'documents of a BOL, best first',
      text: `select id, kind, status, key, file_name as "fileName", bytes, sha256, customer_id as "customerId" from documents
        where bol_id = $1 and ($2::text is null or kind = $2) and ($3::int is null or version = $3)
        order by status <> 'READY', created_at desc, ready_at desc, version desc limit 1`,
    },
    [bolId, kind, version],
  )
  const [best] = rows
  if (!best) throw new NotFound('BOL')
  if (best.status !== 'READY') throw new Unavailable('The paper is still being made. Try again in a moment.')
  return best
}

/** A link to the paper for this viewer, which dies by itself after the tenant's time (24 hours at most). */
export async function linkDocument(
  ctx: Ctx,
  bolId: string,
  kind: DocumentKind | null,
  version: number | null,
): Promise<DocumentLink> {
  const { key, fileName, bytes, sha256, kind: found } = await bestDocument(ctx, bolId, kind, version)
  const link = await ctx.services.store.link(key, {
    expiresInSeconds: ctx.viewer.tenant.linkTtlHours * 3600,
    fileName,
    inline: true,
  })
  return { ...link, fileName, bytes, sha256, kind: found }
}
