import type { DocumentKind } from '@lading/schema/generated/graphql.ts'
import { t } from '#lib/i18n/speech.svelte.ts'

/** A paper as people call it: "Signed", "Official weight, version 2". */
export function paperName({ kind, version }: { kind: DocumentKind; version: number }): string {
  const name = t(`open.paper.${kind}`)
  return version > 1 ? t('open.paperVersion', { name, version }) : name
}
