import { moduleBeside } from '../../../platform/pdf/jobs.ts'
import type { PdfPool } from '../../../platform/pdf/pool.ts'
import type { BolSnapshot, BolVersion } from '../domain/snapshot.ts'
import type { BolPaper } from './bol.template.ts'

/** What this module registers with the PDF workers. */
export const bolTemplates = { bol: moduleBeside(import.meta.url, 'bol.template') }

/** Makes the PDF of one version of a BOL in a worker; the pool must know `bolTemplates`. */
export async function renderBol(pool: PdfPool, snapshot: BolSnapshot, version: BolVersion): Promise<Buffer> {
  const paper: BolPaper = { snapshot, version }
  const bytes = await pool.render({ template: 'bol', data: paper })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
