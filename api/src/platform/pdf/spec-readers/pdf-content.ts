import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

export interface ReadPage {
  /** All text in reading order, white space folded. */
  readonly text: string
  readonly typeSizes: readonly number[]
  readonly links: readonly string[]
  /** Names of the structure's elements in reading order, with what pictures say. */
  readonly structure: readonly string[]
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** The text of all pages. */
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
}

/** Reads a PDF the way a viewer does, for specs: what it says, how small, where it links, how it is tagged. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const pages: ReadPage[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i)
    const { items } = await page.getTextContent()
    const runs = items.filter((item) => 'str' in item)
    const annotations = (await page.getAnnotations()) as { url?: string }[]
    pages.push({
      text: folded(runs.map((run) => run.str + (run.hasEOL ? '\n' : '')).join('')),
      typeSizes: runs
        .filter((run) => run.str.trim() !== '')
        .map((run) => Math.hypot(run.transform[0], run.transform[1])),
      links: annotations.flatMap(({ url }) => url ?? []),
      structure: namesOf((await page.getStructTree()) as StructNode | null),
    })
  }
  const { info } = await pdf.getMetadata()
  return { pages, text: pages.map((page) => page.text).join(' '), info: info as Record<string, unknown> }
}

/** The bars of the first bar code in the file: the longest run of rectangles of one height that stand on one line. */
export function barWidths(bytes: Uint8Array): number[] {
  const runs = contentStreams(bytes).flatMap(rectangleRuns)
  const bars = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
  const module = Math.min(...bars.map((bar) => bar.width))
  return bars.flatMap((bar, i) => {
    const next = bars[i + 1]
    const widths = next ? [bar.width, next.x - bar.x - bar.width] : [bar.width]
    return widths.map((width) => Math.round(width / module))
  })
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

interface StructNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly StructNode[]
}

function namesOf(node: StructNode | null): string[] {
  if (!node) return []
  const name =
    node.role === undefined ? [] : [node.alt === undefined ? node.role : `${node.role}: ${node.alt}`]
  return [...name, ...(node.children ?? []).flatMap(namesOf)]
}

function contentStreams(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const streams: string[] = []
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('\nstream\n', at + 1)) {
    const start = file.indexOf('\n', at + 1) + 1
    try {
      streams.push(inflateSync(file.subarray(start, file.indexOf('\nendstream', start))).toString('latin1'))
    } catch {
      // Not compressed: the metadata, which holds no drawing.
    }
  }
  return streams
}

function rectangleRuns(stream: string): Rectangle[][] {
  const runs: Rectangle[][] = [[]]
  for (const line of stream.split('\n')) {
    const match = /^(\S+) (\S+) (\S+) (\S+) re$/.exec(line)
    if (!match) {
      runs.push([])
      continue
    }
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && (!last || (last.y === y && last.height === height))) run.push({ x, y, width, height })
    else runs.push([{ x, y, width, height }])
  }
  return runs
}
