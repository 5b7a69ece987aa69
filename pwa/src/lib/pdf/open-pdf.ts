import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/build/pdf.min.mjs'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import parts from 'virtual:pdf-parts'

export { TextLayer } from 'pdfjs-dist/build/pdf.min.mjs'
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/build/pdf.min.mjs'

GlobalWorkerOptions.workerSrc = worker

/**
 * Opens a PDF that is already here. Import this module only when one is to be shown: it weighs half a megabyte.
 *
 * The bytes are copied: the caller may still share or hash them.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  return getDocument({
    data: new Uint8Array(bytes.slice(0)),
    standardFontDataUrl: `${parts}standard_fonts/`,
    wasmUrl: `${parts}wasm/`,
    useWasm: false,
    isImageDecoderSupported: false, // one way of decoding everywhere, so that a page looks the same at every desk
    enableXfa: false,
  }).promise
}
