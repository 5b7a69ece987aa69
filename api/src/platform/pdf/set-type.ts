import { typeface, type Weight } from './typeface.ts'

/** How a text is set; sizes are in points. */
export interface TypeStyle {
  readonly weight: Weight
  readonly size: number
  /** Extra space between letters in points, for labels. */
  readonly tracking?: number
}

/** Nothing is printed smaller than this. */
export const SMALLEST_TYPE = 7

/** From one baseline to the next, in points. */
export function leading(style: TypeStyle): number {
  return style.size * 1.24
}

/** Width of one line in points. */
export function widthOf(text: string, style: TypeStyle): number {
  return typeface(style.weight).widthOf(text, style.size) + (style.tracking ?? 0) * text.length
}

/**
 * Breaks a text into lines no wider than `width`, at spaces, or inside a word that is wider than a whole line.
 * Every character is kept: a line keeps the space it was broken at. An empty text has no lines.
 */
export function wrap(text: string, style: TypeStyle, width: number): string[] {
  if (text === '') return []
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, style, width))
}

/** The text in the largest of `sizes` in which it takes at most `maxLines` lines; undefined when none is small enough. */
export function fit(
  text: string,
  weight: Weight,
  space: { width: number; maxLines: number; sizes: readonly number[] },
): { lines: string[]; style: TypeStyle } | undefined {
  for (const size of space.sizes) {
    const style = { weight, size }
    const lines = wrap(text, style, space.width)
    if (lines.length <= space.maxLines) return { lines, style }
  }
  return undefined
}

function wrapParagraph(paragraph: string, style: TypeStyle, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0

  for (const word of paragraph.match(/[^ ]* +|[^ ]+$/g) ?? []) {
    const wordWidth = widthOf(word.trimEnd(), style)
    if (line !== '' && lineWidth + wordWidth > width) {
      lines.push(line)
      line = ''
      lineWidth = 0
    }
    if (wordWidth > width) {
      const pieces = breakWord(word, style, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      lineWidth = widthOf(line, style)
    } else {
      line += word
      lineWidth += widthOf(word, style)
    }
  }
  lines.push(line)
  return lines
}

function breakWord(word: string, style: TypeStyle, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && character !== ' ' && widthOf(piece + character, style) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  pieces.push(piece)
  return pieces
}
