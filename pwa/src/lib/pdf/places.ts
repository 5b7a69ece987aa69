/** A rectangle on a page in PDF points (1/72 inch), measured from the top left corner. */
export interface Place {
  /** Counted from 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const LEAST = 0.25
const MOST = 5

/** A zoom that stays usable. */
export function withinZoom(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom))
}
