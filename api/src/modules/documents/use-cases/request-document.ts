import type { Tx } from '../../../platform/tx.ts'
import { Document, type DocumentKind, ShareLinkRow } from '../document.entity.ts'
import { documentRequested, shareLinkRevoked } from '../document.events.ts'

interface Papers {
  readonly id: string
  readonly customerId: string
  readonly number: string
  readonly year: number
}

const SUFFIX = {
  ORIGINAL: '',
  SIGNED: '-signed',
  OFFICIAL: '-official',
  VOIDED: '-void',
} as const satisfies Record<DocumentKind, string>

/** Asks for the next version of a BOL's paper, as part of the transaction that makes it necessary. */
export async function requestDocument(
  tx: Tx,
  bol: Papers,
  kind: DocumentKind,
  marks: object,
): Promise<Document> {
  const version = kind === 'ORIGINAL' ? 1 : await nextVersion(tx, bol.id, kind) // a BOL is issued once
  const document = tx.add(Document, {
    bolId: bol.id,
    customerId: bol.customerId,
    kind,
    version,
    key: `tenants/${tx.viewer.tenant.id}/bols/${bol.year}/${bol.number}/${kind}-v${version}.pdf`,
    fileName: `${bol.number}${SUFFIX[kind]}${version > 1 ? `-${version}` : ''}.pdf`,
    marks,
    createdAt: tx.now,
  })
  tx.announce(documentRequested, { documentId: document.id, bolId: bol.id })
  return document
}

async function nextVersion(tx: Tx, bolId: string, kind: DocumentKind): Promise<number> {
  const [last] = await tx.sql<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from documents where bol_id = ? and kind = ?',
    [bolId, kind],
  )
  return (last?.version ?? 0) + 1
}

/** Ends every live share link of a BOL: its paper is no longer true. */
export async function revokeShareLinks(tx: Tx, bolId: string): Promise<void> {
  for (const link of await tx.takeAll(ShareLinkRow, { bolId, revokedAt: null, expiresAt: { $gt: tx.now } })) {
    link.revokedAt = tx.now
    tx.record(shareLinkRevoked, 'ShareLink', link)
  }
}
