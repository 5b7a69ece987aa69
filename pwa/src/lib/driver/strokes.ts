/** One point of the pen. Places are in units of the pad's longer side, from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
  /** Milliseconds since the first point. */
  readonly t: number
  /** 0 to 1; 0.5 where the screen cannot tell. */
  readonly pressure: number
}
export type Stroke = readonly Point[]

interface Size {
  readonly width: number
  readonly height: number
}

/** How drawn units lie on a pad: pixels of one unit, and where the drawing's corner is. */
export interface Fit {
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** The same rule as the API's (visits/domain/strokes.ts): a pen that moved less left a dot, not a signature. */
const LEAST_LENGTH = 0.15

/** The pad's own sides in units: the longer one is 1. */
export function unitsOf({ width, height }: Size): Size {
  const longer = Math.max(width, height, 1)
  return { width: width / longer, height: height / longer }
}

/** Lays a drawing made on a pad of `drawn` units into the middle of a pad of `room` pixels, as large as it fits. */
export function fitInto(drawn: Size, room: Size): Fit {
  const scale = Math.min(room.width / drawn.width, room.height / drawn.height)
  return {
    scale,
    left: (room.width - drawn.width * scale) / 2,
    top: (room.height - drawn.height * scale) / 2,
  }
}

/** Whether there is more than a dot. */
export function isSignature(strokes: readonly Stroke[]): boolean {
  return strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= LEAST_LENGTH
}

/** Moves, and shrinks if need be, so that every place is from 0 to 1: a turned pad is wider than the first one was. */
export function withinUnits(strokes: readonly Stroke[]): Stroke[] {
  const points = strokes.flat()
  const left = Math.min(0, ...points.map(({ x }) => x))
  const top = Math.min(0, ...points.map(({ y }) => y))
  const most = Math.max(1, ...points.map(({ x, y }) => Math.max(x - left, y - top)))
  return strokes.map((stroke) =>
    stroke.map((point) => ({
      ...point,
      x: rounded((point.x - left) / most),
      y: rounded((point.y - top) / most),
    })),
  )
}

/** Four decimals are a twentieth of a pixel. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

function lengthOf(stroke: Stroke): number {
  return stroke.slice(1).reduce((sum, point, index) => {
    const before = stroke[index] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
}
