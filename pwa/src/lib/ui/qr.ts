import { create } from 'qrcode/lib/core/qrcode.js'

const QUIET = 4

/** The dark squares of a QR code as one SVG path, with the quiet zone that ISO/IEC 18004 asks for. */
export function drawCode(text: string): { readonly side: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.data[y * modules.size + x]) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`
    }
  }
  return { side: modules.size + 2 * QUIET, path }
}
