/** Random choices that a seed repeats (mulberry32). */
export interface Chance {
  (): number
  int(from: number, to: number): number
  one<T>(of: readonly T[]): T
  maybe(share: number): boolean
}

/** The choices of one seed. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return Object.assign(next, {
    int: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    one: <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T,
    maybe: (share: number) => next() < share,
  })
}
