import PDFDocument from 'pdfkit'
import { code128, qrRuns } from './codes.ts'
import { SMALLEST_TYPE, widthOf, type TypeStyle } from './set-type.ts'
import { EVERYDAY_CHARACTERS, typeface, type Weight } from './typeface.ts'

/** A place on the page in points from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfProperties {
  /** Shown as the window's title; characters that mean something in XML become spaces. */
  readonly title: string
  /** Never the clock: the same content must give the same bytes. */
  readonly createdAt: Date
  readonly changedAt: Date
}

/**
 * A US letter sheet, landscape, as a tagged PDF that screen readers can follow: what is drawn inside `Tag.draw` is
 * content, what is drawn inside `decorate` is ornament, and nothing is drawn elsewhere. All text is text: it can
 * neither open a link nor change a tag.
 */
export class TaggedPdf {
  readonly width = 792
  readonly height = 612
  readonly #doc: PDFKit.PDFDocument
  readonly #root: Tag
  readonly #chunks: Uint8Array[] = []
  #ink = ''

  constructor(properties: PdfProperties) {
    this.#doc = new PDFDocument({
      size: 'LETTER',
      layout: 'landscape',
      margin: 0,
      pdfVersion: '1.7',
      lang: 'en-US',
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      // No standard font: those are not embedded, so they look different on every machine.
      font: '',
      info: {
        // pdfkit copies the title into XML unescaped.
        Title: properties.title.replace(/[<>&]/g, ' '),
        Creator: 'Lading',
        Producer: 'Lading',
        CreationDate: properties.createdAt,
        ModDate: properties.changedAt,
      },
    })
    this.#doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
    for (const weight of ['regular', 'bold'] as const) this.#embed(weight)
    const root = this.#doc.struct('Document')
    this.#doc.addStructure(root)
    this.#root = new Tag(this.#doc, root)
  }

  /** Where content is added, in reading order. */
  get root(): Tag {
    return this.#root
  }

  addPage(): void {
    this.#doc.addPage()
    this.#ink = ''
  }

  /** Draws what a screen reader leaves out: rules, frames, repeated heads. */
  decorate(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#doc.endMarkedContent()
  }

  /** Sets one line with its baseline at `y`. */
  text(text: string, x: number, y: number, style: TypeStyle, ink: 'black' | 'white' = 'black'): void {
    if (text === '') return
    if (style.size < SMALLEST_TYPE) throw new RangeError(`Type of ${style.size} pt cannot be read: ${text}`)
    this.#use(ink)
    // Readers of the text layer put lines together as they find them; the space keeps their words apart.
    const spaced = text.endsWith(' ') ? text : `${text} `
    this.#doc
      .font(style.weight, style.size)
      .text(spaced, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: style.tracking ?? 0 })
  }

  /** Sets one line that ends at `right`. */
  textRight(text: string, right: number, y: number, style: TypeStyle): void {
    this.text(text, right - widthOf(text, style), y, style)
  }

  /** Outlines a word in light grey, slanted across the page; put it down first, so that everything lies over it. */
  watermark(word: string): void {
    const style = { weight: 'bold', size: 190, tracking: 12 } as const
    const size = Math.min(style.size, (style.size * 700) / widthOf(word, style))
    this.#doc.save().rotate(-24, { origin: [this.width / 2, this.height / 2] })
    this.#doc.font('bold', size).lineWidth(1.3).strokeColor('#aaaaaa')
    const width = widthOf(word, { ...style, size })
    this.#doc.text(word, (this.width - width) / 2, this.height / 2 + size * 0.36, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: style.tracking,
      stroke: true,
      fill: false,
    })
    this.#doc.restore()
    this.#doc.strokeColor('#000000')
  }

  /** Draws a straight line `weight` points thick. */
  rule(from: readonly [number, number], to: readonly [number, number], weight: number): void {
    this.#doc.lineWidth(weight).moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke()
  }

  frame(box: Box, weight: number): void {
    this.#doc.lineWidth(weight).rect(box.x, box.y, box.width, box.height).stroke()
  }

  dashedFrame(box: Box, weight: number): void {
    this.#doc
      .lineWidth(weight)
      .dash(3, { space: 3 })
      .rect(box.x, box.y, box.width, box.height)
      .stroke()
      .undash()
  }

  fill(box: Box): void {
    this.#use('black')
    this.#doc.rect(box.x, box.y, box.width, box.height).fill()
  }

  /** Draws pen strokes, each a row of points on the page with the width of the pen there. */
  strokes(strokes: readonly (readonly { x: number; y: number; width: number }[])[]): void {
    this.#doc.save().lineCap('round').lineJoin('round')
    for (const stroke of strokes) {
      for (const [i, point] of stroke.entries()) {
        const before = stroke[i - 1] ?? point
        this.#doc.lineWidth((before.width + point.width) / 2).moveTo(before.x, before.y)
        this.#doc.lineTo(point.x, point.y).stroke()
      }
    }
    this.#doc.restore()
  }

  /** Draws a text as Code 128 in the box, as wide as its modules allow, flush left. The caller leaves 10 modules of quiet on both sides. */
  barcode(text: string, box: Box): void {
    this.#use('black')
    const widths = code128(text)
    const module = Math.min(1.1, box.width / widths.reduce((sum, width) => sum + width, 0))
    let x = box.x
    for (const [i, width] of widths.entries()) {
      if (i % 2 === 0) this.#doc.rect(x, box.y, width * module, box.height)
      x += width * module
    }
    this.#doc.fill()
  }

  /** Draws a text as a QR code that fills the square; the caller leaves a quiet zone of 4 modules around it. */
  qr(text: string, x: number, y: number, side: number): void {
    this.#use('black')
    const code = qrRuns(text)
    const module = side / code.side
    for (const { row, from, length } of code.runs) {
      this.#doc.rect(x + from * module, y + row * module, length * module, module)
    }
    this.#doc.fill()
  }

  /** Makes a place on the page open a web address, which must be http or https: PDFs can also carry scripts and file paths. */
  link(tag: Tag, box: Box, url: string): void {
    const { protocol, href } = new URL(url)
    if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`Not a web address: ${url}`)
    // pdfkit writes a plain string as a PDF name, and needs String objects where PDF wants strings.
    const options = { structParent: tag.element, Contents: new String(href) }
    this.#doc.link(
      box.x,
      box.y,
      box.width,
      box.height,
      href,
      options as unknown as PDFKit.Mixins.AnnotationOption,
    )
  }

  /** Ends the document and returns its bytes; nothing can be drawn after. */
  finish(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#doc.on('end', () => resolve(Buffer.concat(this.#chunks)))
      this.#doc.on('error', reject)
      this.#root.element.end()
      this.#doc.end()
    })
  }

  #use(ink: 'black' | 'white'): void {
    if (ink === this.#ink) return
    this.#doc.fillColor(ink)
    this.#ink = ink
  }

  /** Registers a weight and has it carry the everyday characters in a fixed order, so that its cut-out can be shared. */
  #embed(weight: Weight): void {
    this.#doc.registerFont(weight, typeface(weight).source as unknown as PDFKit.Mixins.PDFFontSource)
    this.#doc.font(weight)
    // No public call embeds a character without drawing it.
    const { _font } = this.#doc as unknown as { _font: { encode(text: string): unknown } }
    _font.encode(EVERYDAY_CHARACTERS)
  }
}

export interface TagOptions {
  /** What a picture says, for those who cannot see it. */
  readonly alt?: string
  /** What a table's head cell is the head of. */
  readonly scope?: 'Row' | 'Column'
}

/** One element of the document's structure (H1, P, Table, Figure and so on), in reading order. */
export class Tag {
  readonly #doc: PDFKit.PDFDocument
  readonly element: PDFKit.PDFStructureElement

  constructor(doc: PDFKit.PDFDocument, element: PDFKit.PDFStructureElement) {
    this.#doc = doc
    this.element = element
  }

  add(type: string, options: TagOptions = {}): Tag {
    const element = this.#doc.struct(type, { ...options })
    this.element.add(element)
    return new Tag(this.#doc, element)
  }

  /** Draws a part of this element; may be called again, also on a later page. */
  draw(draw: () => void): this {
    this.element.add(draw)
    return this
  }
}
