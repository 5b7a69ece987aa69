import type { Ctx } from '../../../platform/ctx.ts'
import { Conflict } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Bol, type SignedMark, advance, marksSoFar, maySign } from '../../bols/index.ts'
import { Document, requestDocument } from '../../documents/index.ts'
import { advanceVisit } from '../domain/lifecycle.ts'
import { faultOfStrokes } from '../domain/strokes.ts'
import { Signature } from '../signature.entity.ts'
import { visitChanged } from './visit-changed.ts'
import { Visit } from '../visit.entity.ts'
import { bolSigned } from '../visit.events.ts'
import type { SignBolInput } from '../visit.inputs.ts'

/**
 * The driver signs the BOL of the visit, once, on the version that is current.
 *
 * @throws Conflict when it is signed or void already, or when another version than the shown one is current.
 */
export function signBol(ctx: Ctx, input: SignBolInput, key: string | undefined): Promise<Bol> {
  return ctx.transactOnce(
    { key, operation: 'signBol', input },
    (tx) => write(tx, input),
    (tx, id) => tx.take(Bol, id, 'BOL'),
  )
}

async function write(tx: Tx, input: SignBolInput): Promise<Bol> {
  const typed = clean(input)
  const bol = await tx.take(Bol, input.bolId, 'BOL', 'sign this BOL', maySign)
  bol.status = advance(bol.number, bol.status, 'SIGNED')
  const shown = await currentPaper(tx, bol, input.shownSha256)
  const signature = tx.add(Signature, {
    ...typed,
    bolId: bol.id,
    documentId: shown.id,
    role: 'DRIVER',
    strokes: input.strokes,
    signedAt: new Date(input.signedAt),
    receivedAt: tx.now,
    device: tx.ctx.origin.userAgent?.slice(0, 300) ?? null,
    place: input.place ? { ...input.place } : null,
    offline: input.offline,
    shownSha256: input.shownSha256,
  })
  await finishVisit(tx, bol)
  const signed: SignedMark = {
    signerName: signature.signerName,
    company: signature.company ?? '',
    strokes: input.strokes,
    signedAt: signature.signedAt.toISOString(),
    place: input.place ? `${input.place.latitude.toFixed(5)}, ${input.place.longitude.toFixed(5)}` : null,
    fingerprint: input.shownSha256,
    ...(signature.reservation ? { reservation: signature.reservation } : {}),
  }
  await requestDocument(tx, bol, 'SIGNED', { ...(await marksSoFar(tx, bol)), signed })
  tx.record(bolSigned, 'Bol', bol, { signer: signature.signerName, offline: input.offline })
  tx.notify('bol', bol.id)
  return bol
}

function clean(input: SignBolInput) {
  const faults = new Faults()
  const typed = {
    signerName: faults.needed('signerName', input.signerName, 120, 'Write your full name.'),
    company: faults.text('company', input.company, 120),
    consent: faults.needed(
      'consent',
      input.consent,
      60,
      'Agree to sign electronically, or ask the office for paper.',
    ),
    reservation: faults.text('reservation', input.reservation, 1_000),
    language: input.language === 'es' ? ('es' as const) : ('en' as const),
  }
  if (typed.signerName.length === 1) faults.add('signerName', 'Write your full name.')
  const fault = faultOfStrokes(input.strokes)
  if (fault) faults.add('strokes', fault)
  faults.refuse()
  return typed
}

async function currentPaper(tx: Tx, bol: Bol, shownSha256: string): Promise<Document> {
  const papers = await tx.seeAll(Document, { bolId: bol.id, status: 'READY' })
  const current = papers.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0]
  if (!current || current.sha256 !== shownSha256)
    throw new Conflict(`${bol.number} has a newer version than the one shown. Open it again, then sign.`, {
      sha256: current?.sha256,
    })
  return current
}

async function finishVisit(tx: Tx, bol: Bol): Promise<void> {
  for (const visit of await tx.takeAll(Visit, { bolId: bol.id, status: 'READY' })) {
    visit.status = advanceVisit(visit.status, 'SIGNED')
    visit.signedAt = tx.now
    visitChanged(tx, visit)
  }
}
