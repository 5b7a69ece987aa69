import type { DeskBolRecordFragment, DocumentKind } from '@lading/schema/generated/graphql.ts'
import { fetchPaper, type Paper } from '#lib/desk/paper.ts'
import { send } from '#lib/graphql/client.ts'
import type { MessageKey } from '#lib/i18n/keys.ts'
import { DeskPaperLink } from './operations.ts'

export type BolPaper = DeskBolRecordFragment['documents'][number]

export const kindWords = {
  ORIGINAL: 'desk.paperOriginal',
  SIGNED: 'desk.paperSigned',
  OFFICIAL: 'desk.paperOfficial',
  VOIDED: 'desk.paperVoided',
} as const satisfies Record<DocumentKind, MessageKey>

/** Brings one version of a BOL's paper. */
export async function bringPaper(
  bolId: string,
  { kind, version }: Pick<BolPaper, 'kind' | 'version'>,
): Promise<Paper> {
  const { documentLink } = await send(DeskPaperLink, { bolId, kind, version })
  return fetchPaper(documentLink.url, documentLink.fileName)
}

/** The newest first, as people ask for them. */
export function newestFirst(papers: readonly BolPaper[]): readonly BolPaper[] {
  return papers.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.version - a.version)
}
