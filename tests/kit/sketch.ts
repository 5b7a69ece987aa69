/** Pages drawn with letters: two spaces or more part columns, "\f" begins a page. Ten-point type, one line every 14 points. */
export function sketch(drawing: string) {
  return drawing.split('\f').map((page) => ({
    width: 612,
    height: 792,
    runs: page.split('\n').flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
        text: match[0],
        x: 40 + match.index * 5,
        y: 40 + row * 14,
        w: match[0].length * 5,
        h: 10,
      })),
    ),
  }))
}
