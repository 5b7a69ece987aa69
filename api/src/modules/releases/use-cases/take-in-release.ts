import { createHash } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import { Conflict, NotAllowed, Unavailable } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { isStaff } from '../../../platform/viewer.ts'
import { Intake } from '../intake.entity.ts'
import { extractText } from '../intake/extract.ts'
import { readRelease } from '../intake/read-release.ts'
import { Release } from '../release.entity.ts'
import { intakeApproved, intakeDiscarded, intakeUploaded } from '../release.events.ts'
import type { ApproveIntakeInput } from '../release.inputs.ts'
import { addRelease } from './create-release.ts'

/**
 * Takes a seller's PDF in: stores it, reads it, and keeps what was read for the office to check.
 *
 * A file that cannot be read is kept too, with the reason, so that the release can be entered by hand beside it.
 */
export async function takeInRelease(
  ctx: Ctx,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): Promise<Intake> {
  if (!isStaff(ctx.viewer)) throw new NotAllowed('take in releases')
  const text = await extractText(bytes)
  const read = 'fault' in text ? text : readRelease(text.pages)
  const id = newId()
  const key = `tenants/${ctx.viewer.tenant.id}/intakes/${id}.pdf`
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await ctx.services.store.put(key, bytes, 'application/pdf', { sha256 }).catch((cause: unknown) => {
    throw new Unavailable(
      'The store for files does not answer. Nothing was changed; drop the file again in a moment.',
      {
        cause,
      },
    )
  })
  return ctx.transact(async (tx) => {
    const intake = tx.add(Intake, {
      id,
      key,
      sha256,
      fileName: cleanName(fileName),
      bytes: bytes.length,
      uploadedBy: tx.viewer.id,
      ...('fault' in read
        ? { status: 'UNREADABLE' as const, fault: read.fault }
        : { status: 'READ' as const, reading: read }),
    })
    tx.record(intakeUploaded, 'Intake', intake)
    return intake
  })
}

/** Makes the release that the office has checked, and closes the intake: both or neither. */
export function approveIntake(
  ctx: Ctx,
  input: ApproveIntakeInput,
  key: string | undefined,
): Promise<Release> {
  return ctx.transactOnce(
    { key, operation: 'approveIntake', input },
    async (tx) => {
      const intake = await tx.take(Intake, input.intakeId, 'intake')
      if (intake.status === 'APPROVED' || intake.status === 'DISCARDED')
        throw new Conflict(`${intake.fileName} is ${intake.status.toLowerCase()} already.`, {
          status: intake.status,
          releaseId: intake.releaseId,
        })
      const release = await addRelease(tx, input.release, intake.id)
      await tx.flush()
      intake.status = 'APPROVED'
      intake.releaseId = release.id
      tx.record(intakeApproved, 'Intake', intake)
      return release
    },
    (tx, id) => tx.take(Release, id, 'release'),
  )
}

/** Puts an intake away that will become no release; its file is kept. */
export function discardIntake(ctx: Ctx, id: string): Promise<Intake> {
  return ctx.transact(async (tx) => {
    const intake = await tx.take(Intake, id, 'intake')
    if (intake.status === 'APPROVED')
      throw new Conflict(`${intake.fileName} has become a release.`, {
        status: intake.status,
        releaseId: intake.releaseId,
      })
    intake.status = 'DISCARDED'
    tx.record(intakeDiscarded, 'Intake', intake)
    return intake
  })
}

const cleanName = (name: string): string =>
  [...name.normalize('NFC')]
    .filter((sign) => sign >= ' ' && !'/\\'.includes(sign))
    .join('')
    .trim()
    .slice(-200) || 'release.pdf'
