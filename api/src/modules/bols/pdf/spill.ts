/** Texts too long for their place on the first page, printed whole on the pages that follow: nothing is ever cut. */
export class Spill {
  readonly #texts: { heading: string; text: string }[] = []

  get texts(): readonly { heading: string; text: string }[] {
    return this.#texts
  }

  /** Keeps the text for later and returns what to print in its place. */
  take(heading: string, text: string): string {
    this.#texts.push({ heading, text })
    return `See “${heading}”`
  }
}
