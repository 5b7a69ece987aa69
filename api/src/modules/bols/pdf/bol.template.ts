import { TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { marksOf, type BolSnapshot, type BolVersion } from '../domain/snapshot.ts'
import { drawBol } from './bol.layout.ts'

/** What a job for the template `bol` is about. */
export interface BolPaper {
  readonly snapshot: BolSnapshot
  readonly version: BolVersion
}

/** Makes the PDF of one version of a BOL; loaded by the PDF workers. */
export function render({ snapshot, version }: BolPaper): Promise<Uint8Array> {
  const { signed, official, voided } = marksOf(version)
  const marked = [signed?.signedAt, official?.at, voided?.at].filter((at) => at !== undefined)
  const changes = [snapshot.issuedAt, ...marked].map((at) => Date.parse(at))
  const pdf = new TaggedPdf({
    title: version.kind === 'PREVIEW' ? 'Bill of lading, preview' : `Bill of lading ${snapshot.number}`,
    createdAt: new Date(snapshot.issuedAt),
    changedAt: new Date(Math.max(...changes)),
  })
  drawBol(pdf, snapshot, version)
  return pdf.finish()
}
