/**
 * Reads Code 128 (sets B and C) from the widths of its bars and gaps as a scanner would, check sum included, so that
 * specs need not believe the library that drew it.
 */
export function readCode128(widths: readonly number[]): string {
  const symbols: number[] = []
  // The stop symbol is seven wide, all others six.
  for (let i = 0; i + 7 < widths.length; i += 6) symbols.push(symbolOf(widths.slice(i, i + 6)))
  const [start = 0, ...rest] = symbols
  const check = rest.pop()
  const sum = rest.reduce((total, symbol, i) => total + symbol * (i + 1), start)
  if (sum % 103 !== check) throw new RangeError('The check symbol of this bar code is wrong')

  let set = start
  let text = ''
  for (const symbol of rest) {
    if (set === START_C && symbol === TO_B) set = START_B
    else if (set === START_B && symbol === TO_C) set = START_C
    else text += set === START_C ? String(symbol).padStart(2, '0') : String.fromCharCode(symbol + 32)
  }
  return text
}

const START_B = 104
const START_C = 105
const TO_B = 100
const TO_C = 99

function symbolOf(widths: readonly number[]): number {
  const symbol = PATTERNS.indexOf(widths.join(''))
  if (symbol === -1) throw new RangeError(`No Code 128 symbol has the widths ${widths.join()}`)
  return symbol
}

/** ISO/IEC 15417, table 1: symbols 0 to 105. */
const PATTERNS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ')
