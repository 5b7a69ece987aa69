import type { Tag, TaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { FRAME_PADDING, type Passage, type PlacedLine } from './passages.ts'

/** The tags of texts that flow: one for each heading and paragraph, however many pages it runs over. */
export class BodyTags {
  readonly #section: Tag
  readonly #passages = new Map<Passage, { list: Tag | undefined; paragraphs: Map<number, ParagraphTags> }>()

  constructor(section: Tag) {
    this.#section = section
  }

  draw(pdf: TaggedPdf, line: PlacedLine): void {
    const { number, text } = this.#tagsOf(line)
    const hang = line.indent - (line.passage.boxed ? FRAME_PADDING : 0)
    if (line.number !== '') number.draw(() => pdf.text(line.number, line.x - hang, line.baseline, line.style))
    text.draw(() => pdf.text(line.text, line.x, line.baseline, line.style))
  }

  #tagsOf({ passage, paragraph }: PlacedLine): ParagraphTags {
    let known = this.#passages.get(passage)
    if (!known) this.#passages.set(passage, (known = { list: undefined, paragraphs: new Map() }))
    let tags = known.paragraphs.get(paragraph)
    if (!tags) {
      if (paragraph === -1 || !passage.numbered) {
        const text = this.#section.add(paragraph === -1 ? 'H2' : 'P')
        tags = { number: text, text }
      } else {
        known.list ??= this.#section.add('L')
        const item = known.list.add('LI')
        tags = { number: item.add('Lbl'), text: item.add('LBody') }
      }
      known.paragraphs.set(paragraph, tags)
    }
    return tags
  }
}

interface ParagraphTags {
  readonly number: Tag
  readonly text: Tag
}
