import bwipjs from 'bwip-js/node'
import QRCode from 'qrcode'

/** Widths of bars and gaps by turns, bar first, in modules. Latin-1 text only. */
export function code128(text: string): readonly number[] {
  const [symbol] = bwipjs.raw('code128', text, {}) as { sbs: number[] }[]
  if (!symbol) throw new RangeError(`No bar code for ${JSON.stringify(text)}`)
  return symbol.sbs
}

/** A QR code as horizontal runs of dark modules; `side` is its size in modules, without the quiet zone of 4. */
export interface QrRuns {
  readonly side: number
  readonly runs: readonly { readonly row: number; readonly from: number; readonly length: number }[]
}

/** Error correction M: a sixth of the code may be dirty or torn, and the gate's printers are both. */
export function qrRuns(text: string): QrRuns {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const runs: { row: number; from: number; length: number }[] = []
  for (let row = 0; row < modules.size; row++) {
    let from = 0
    while (from < modules.size) {
      let to = from
      while (to < modules.size && modules.get(row, to)) to++
      if (to > from) runs.push({ row, from, length: to - from })
      from = to + 1
    }
  }
  return { side: modules.size, runs }
}
