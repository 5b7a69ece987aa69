import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import type { BolPreview } from '../bol.views.ts'
import type { IssueBolInput } from '../bol.inputs.ts'
import { renderBol } from '../pdf/render.ts'
import { draftBol } from './draft-bol.ts'

/** The paper that issuing would make, marked PREVIEW, and the warnings it would raise. Writes nothing. */
export async function previewBol(ctx: Ctx, input: IssueBolInput): Promise<BolPreview> {
  const { snapshot, warnings } = await ctx.transact((tx) => draftBol(tx, input, false))
  const pdf = await renderBol(
    ctx.services.pdf,
    { ...snapshot, number: `preview-${randomUUID()}`, verifyUrl: ctx.services.publicUrl },
    { kind: 'PREVIEW' },
  )
  return { pdfBase64: pdf.toString('base64'), warnings: warnings.map((warning) => ({ ...warning })) }
}
