export interface Toast {
  readonly id: number
  readonly text: string
  /** One thing that may be done about it: "Open", "Undo". */
  readonly action?: { readonly title: string; readonly run: () => void }
}

const SECONDS = 6

/** Short words about what has just happened. Nothing that must be read is said only here. */
class Toasts {
  list = $state.raw<readonly Toast[]>([])
  #next = 1

  say(text: string, action?: Toast['action']): void {
    const toast = { id: this.#next++, text, action }
    this.list = [...this.list.slice(-2), toast]
    // What can be acted on stays until it is: nobody is raced.
    if (!action) setTimeout(() => this.drop(toast.id), SECONDS * 1000)
  }

  drop(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id)
  }
}

export const toasts = new Toasts()
