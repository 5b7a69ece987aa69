import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type GlyphRun, type Subset } from 'fontkit'
import { LRUCache } from 'lru-cache'

/** One weight of the house's typeface, parsed once for each thread and shared by all its documents. */
export interface Typeface {
  /** Width of one line of text in points. */
  widthOf(text: string, size: number): number
  /** Whether the typeface can show this character. */
  covers(codePoint: number): boolean
  /** What pdfkit takes as a font. */
  readonly source: Font
}

export type Weight = 'regular' | 'bold'

/** DejaVu Sans Condensed: Latin with every accent, Greek, Cyrillic; its figures are all of one width. */
export function typeface(weight: Weight): Typeface {
  return (parsed[weight] ??= parse(files[weight]))
}

/** What each document embeds whatever it says, so that the cut-out font is nearly always the same and made once. */
export const EVERYDAY_CHARACTERS =
  String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) + '–—·×§%'

const files = { regular: 'DejaVuSansCondensed.ttf', bold: 'DejaVuSansCondensed-Bold.ttf' }
const parsed: Partial<Record<Weight, Typeface>> = {}

function parse(file: string): Typeface {
  const path = createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`)
  const source = sharedBetweenDocuments(create(readFileSync(path)))
  const widths = new LRUCache<string, number>({ max: 20_000 })

  function widthOfWord(word: string): number {
    const known = widths.get(word)
    if (known !== undefined) return known
    const width = source.layout(word).advanceWidth / source.unitsPerEm
    widths.set(word, width)
    return width
  }

  return {
    source,
    covers: (codePoint) => source.hasGlyphForCodePoint(codePoint),
    widthOf(text, size) {
      // pdfkit shapes word by word, each with the space that follows it; measuring otherwise would differ by a kern.
      let width = 0
      for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) width += widthOfWord(word)
      return width * size
    },
  }
}

/**
 * A font whose shaping and cut-outs are remembered: they are the same for every document, and pdfkit would work
 * them out anew for each, which is most of the time a page takes.
 */
function sharedBetweenDocuments(font: Font): Font {
  const runs = new LRUCache<string, GlyphRun>({ max: 20_000 })
  const cuts = new LRUCache<string, Uint8Array>({ max: 64 })

  return Object.create(font, {
    layout: {
      value(text: string): GlyphRun {
        let run = runs.get(text)
        // Without ligatures: "fi" in a name must be found and copied as two letters.
        if (!run) runs.set(text, (run = font.layout(text, { liga: false })))
        return new RunCopy(run)
      },
    },
    createSubset: {
      value(): Subset {
        const subset = font.createSubset()
        const encode = subset.encode.bind(subset)
        subset.encode = () => {
          const wanted = subset.glyphs.join()
          let cut = cuts.get(wanted)
          if (!cut) cuts.set(wanted, (cut = encode()))
          return cut
        }
        return subset
      },
    },
  }) as Font
}

/** pdfkit scales the positions it is given in place, so each document gets its own. */
class RunCopy implements GlyphRun {
  readonly glyphs: GlyphRun['glyphs']
  readonly positions: GlyphRun['positions']

  constructor(run: GlyphRun) {
    this.glyphs = run.glyphs
    this.positions = run.positions.map((position) => ({ ...position }))
  }

  get advanceWidth(): number {
    return this.positions.reduce((sum, position) => sum + position.xAdvance, 0)
  }
}
