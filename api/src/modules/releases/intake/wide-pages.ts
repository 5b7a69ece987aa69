import { PDFDocument } from '@cantoo/pdf-lib'

/** Where text comes this close to the right edge, in points, more of it may lie beyond. */
const EDGE_POINTS = 30

/** Whether some text of a page seems to run off its right edge, where the reader of PDFs would drop it. */
export function runsOff(width: number, runs: readonly { readonly x: number; readonly w: number }[]): boolean {
  return runs.some(({ x, w }) => x < width && x + w > width - EDGE_POINTS)
}

/** The same PDF on pages three times as wide, so that a line that runs off the page is read to its end. Undefined when the file cannot be rewritten. */
export async function onWidePages(pdf: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    for (const page of document.getPages()) {
      const { x, y, width, height } = page.getMediaBox()
      page.setMediaBox(x, y, width * 3, height)
      page.setCropBox(x, y, width * 3, height)
    }
    return await document.save({ useObjectStreams: false })
  } catch {
    // The first reading stands; a locked or odd file is no reason to lose what was read.
    return undefined
  }
}
