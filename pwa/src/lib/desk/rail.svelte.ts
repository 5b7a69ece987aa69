const REMEMBERED = 'rail'
const FOLDED = 'folded'

/** Whether the rail shows words or only its icons: remembered on this device. */
class RailWidth {
  #folded = $state(remembered())

  get folded(): boolean {
    return this.#folded
  }

  fold(): void {
    this.#folded = !this.#folded
    try {
      if (this.#folded) localStorage.setItem(REMEMBERED, FOLDED)
      else localStorage.removeItem(REMEMBERED)
    } catch {
      // Not remembered: it folds again next time.
    }
  }
}

export const rail = new RailWidth()

function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === FOLDED
  } catch {
    return false
  }
}
