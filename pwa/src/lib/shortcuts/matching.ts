interface Findable {
  readonly title: string
  readonly words?: string
}

/** The ones that hold every typed word, those that begin with it first; all of them when nothing is typed. */
export function matching<F extends Findable>(all: readonly F[], text: string): F[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return all
    .map((one) => ({ one, score: score(folded(`${one.title} ${one.words ?? ''}`), words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

function score(line: string, words: readonly string[]): number {
  let total = 1
  for (const word of words) {
    if (!line.includes(word)) return 0
    total += line.startsWith(word) ? 4 : line.includes(` ${word}`) ? 2 : 1
  }
  return total
}

/** Without case and accents: "camion" finds "Camión". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
