/** What we use of fontkit 2, which brings no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: number[]
  }

  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: GlyphPosition[]
    readonly advanceWidth: number
  }

  export interface Subset {
    readonly glyphs: readonly number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
  }

  export interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: Record<string, boolean>): GlyphRun
    createSubset(): Subset
  }

  export function create(data: Uint8Array): Font
}
