import { BadInput } from './errors.ts'
import { groupThousands } from './pounds.ts'

/** What is wrong with an input, gathered field by field, so that a form hears everything at once. */
export class Faults {
  readonly #fields: Record<string, string> = {}

  add(field: string, sentence: string): this {
    this.#fields[field] ??= sentence
    return this
  }

  /** Text with white space at its ends gone; null when there is none. Too long is refused by name and limit, never cut. */
  text(field: string, value: string | null | undefined, limit: number): string | null {
    const text = value?.trim() ?? ''
    if (text.length > limit)
      this.add(
        field,
        `${field}: ${groupThousands(text.length)} characters, at most ${groupThousands(limit)}.`,
      )
    if (hasControlCharacters(text)) this.add(field, `${field}: holds characters that cannot be printed.`)
    return text === '' ? null : text
  }

  /** As `text`, and it must be there; `missing` says what to do. */
  needed(field: string, value: string | null | undefined, limit: number, missing: string): string {
    const text = this.text(field, value, limit)
    if (text === null) this.add(field, missing)
    return text ?? ''
  }

  get any(): boolean {
    return Object.keys(this.#fields).length > 0
  }

  /** @throws BadInput with every fault found. */
  refuse(): void {
    if (this.any) throw new BadInput(this.#fields)
  }
}

const hasControlCharacters = (text: string): boolean =>
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return (code < 32 && code !== 10 && code !== 9 && code !== 13) || code === 127
  })
