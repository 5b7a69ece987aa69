interface Point {
  readonly x: number
  readonly y: number
}
type Stroke = readonly Point[]

/** A pen that moved less than this part of the pad left a dot, not a signature. */
const LEAST_LENGTH = 0.15
const MOST_POINTS = 20_000

/** What is wrong with a drawn signature, or null. An empty or one-dot mark is refused (bol-document.md). */
export function faultOfStrokes(strokes: readonly Stroke[]): string | null {
  const points = strokes.flat()
  if (points.length > MOST_POINTS) return 'The signature has too many points. Clear it and sign again.'
  if (points.some(({ x, y }) => !inside(x) || !inside(y)))
    return 'The signature reaches outside its pad. Clear it and sign again.'
  const length = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  return length < LEAST_LENGTH ? 'Sign with your finger on the line.' : null
}

const inside = (value: number) => Number.isFinite(value) && value >= 0 && value <= 1

function lengthOf(stroke: Stroke): number {
  return stroke.slice(1).reduce((sum, point, index) => {
    const before = stroke[index] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
}
