import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { intakeFault, type IntakeFault } from './faults.ts'
import type { TextPage, TextRun } from './text-page.ts'
import { onWidePages, runsOff } from './wide-pages.ts'

/** More pages than this are no release order. */
export const MAX_PAGES = 50
/** Fifty full pages hold about 20,000 runs; a file with more was made to wear us out. */
const MAX_RUNS = 40_000
const MAX_RUN_LENGTH = 2_000

type Matrix = readonly number[]
interface Item {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
}

/** Reads the text layer in this process. Only the child process of extract.ts may be given a stranger's file. */
export async function textOfPdf(bytes: Uint8Array): Promise<{ pages: TextPage[] } | IntakeFault> {
  // The reader takes the bytes over, so each reading gets its own.
  const text = await readPages(new Uint8Array(bytes))
  if ('fault' in text || !text.pages.some(({ width, runs }) => runsOff(width, runs))) return text
  const wide = await onWidePages(bytes)
  const whole = wide && (await readPages(wide))
  if (!whole || 'fault' in whole) return text
  return { pages: text.pages.map((page, at) => ({ ...page, runs: whole.pages[at]?.runs ?? page.runs })) }
}

async function readPages(bytes: Uint8Array): Promise<{ pages: TextPage[] } | IntakeFault> {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
    if (pdf.numPages > MAX_PAGES) return intakeFault('TOO_MANY_PAGES')
    const pages: TextPage[] = []
    let runs = 0
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(await pdf.getPage(number))
      runs += page.runs.length
      if (runs > MAX_RUNS) return intakeFault('TOO_LARGE')
      pages.push(page)
    }
    if (runs > 0) return { pages }
    return intakeFault(pages.some((page) => page.isPicture) ? 'NO_TEXT' : 'EMPTY')
  } catch (error) {
    return intakeFault(
      error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'TRUNCATED',
    )
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function readPage(page: PdfPage): Promise<TextPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const runs: TextRun[] = []
  for (const item of content.items) {
    const run = 'str' in item ? toRun(item, transform) : undefined
    if (run) runs.push(run)
  }
  return runs.length > 0 ? { width, height, runs } : { width, height, runs, isPicture: await hasMarks(page) }
}

/** The baseline lies at four fifths of the type size; text that does not run left to right (a stamp across the page) is left out. */
function toRun(item: Item, viewport: Matrix): TextRun | undefined {
  const text = item.str
    .replace(/\u00ad/g, '-')
    .normalize('NFKC')
    .slice(0, MAX_RUN_LENGTH)
    .trim()
  if (text === '') return undefined
  const [a, b, c, d, x, y] = multiply(viewport, item.transform)
  const size = Math.hypot(c, d)
  const isLevel = a > 0 && Math.abs(b) < 0.05 * Math.abs(a)
  if (!isLevel || !(size > 0)) return undefined
  return { text, x: round(x), y: round(y - 0.8 * size), w: round(item.width), h: round(size) }
}

function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Whether anything at all is drawn: an image, or letters turned into outlines. */
async function hasMarks(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const marks = new Set<number>([
    OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup, OPS.paintInlineImageXObjectGroup, OPS.constructPath, OPS.shadingFill,
  ]) // prettier-ignore
  return (await page.getOperatorList()).fnArray.some((op) => marks.has(op))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
