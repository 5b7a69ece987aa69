/** Runs in a worker thread: draws what it is sent, one job after the other, with fonts that were parsed once. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PdfAnswer, PdfJob, PdfModules, PdfStep, PdfTemplate } from './jobs.ts'
import { typeface } from './typeface.ts'

const modules = workerData as PdfModules
const port = parentPort
if (!port) throw new Error('The PDF worker runs in a worker thread only')

// While nobody waits yet, so that the first truck of the day does not wait for the fonts.
typeface('regular')
typeface('bold')

port.on('message', (job: PdfJob) => {
  void answer(job).then((result) => {
    // A Buffer may lie in memory shared with others; only bytes that own their memory can change hands.
    const transfer = 'bytes' in result ? [result.bytes.buffer as ArrayBuffer] : []
    port.postMessage(result, transfer)
  })
})

async function answer(job: PdfJob): Promise<PdfAnswer> {
  try {
    return { bytes: Uint8Array.from(await perform(job)) }
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    return { fault: { message: fault.message, stack: fault.stack ?? '' } }
  }
}

async function perform(job: PdfJob): Promise<Uint8Array> {
  const template = (await import(addressOf(modules.templates, job.template))) as PdfTemplate
  let bytes = await template.render(job.data)
  for (const { step, data } of job.steps ?? []) {
    const { apply } = (await import(addressOf(modules.steps, step))) as PdfStep
    bytes = await apply(bytes, data)
  }
  return bytes
}

function addressOf(addresses: Readonly<Record<string, string>>, name: string): string {
  const address = addresses[name]
  if (address === undefined) throw new Error(`No PDF module is registered as ${JSON.stringify(name)}`)
  return address
}
