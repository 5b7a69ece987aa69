import { t } from '#lib/i18n/speech.svelte.ts'

/** A PDF that is here. */
export interface Paper {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** Brings a PDF from the object store by its signed link. */
export async function fetchPaper(url: string, name: string): Promise<Paper> {
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok) throw new PaperMissing()
  return { name, bytes: await response.arrayBuffer() }
}

/** Whether it can be shown as pages: sellers send other files under the name of a PDF, too. */
export function isPdf(bytes: ArrayBuffer): boolean {
  return new TextDecoder('latin1').decode(bytes.slice(0, 1024)).includes('%PDF-')
}

/** The bytes of base64, as a preview comes. */
export function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer
}

/** The store did not hand the PDF out: it is down, or the link is too old. */
export class PaperMissing extends Error {
  constructor() {
    super(t('desk.paperMissing'))
  }
}
