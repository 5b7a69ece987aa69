import { MediaQuery } from 'svelte/reactivity'

export type ThemeChoice = 'auto' | 'light' | 'dark'
type Applied = 'light' | 'dark' | 'sun'

const REMEMBERED = 'theme'
const GROUND: Readonly<Record<Applied, string>> = { light: '#fbfaf7', dark: '#161513', sun: '#ffffff' }

/** Which colours are on: the device's own, unless somebody chose; and the sun's wherever a shell asks for them. */
class Theme {
  #choice = $state<ThemeChoice>(remembered())
  #sun = $state(false)
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)')
  readonly applied = $derived<Applied>(
    this.#sun ? 'sun' : this.#choice !== 'auto' ? this.#choice : this.#dark.current ? 'dark' : 'light',
  )

  get choice(): ThemeChoice {
    return this.#choice
  }

  choose(choice: ThemeChoice): void {
    this.#choice = choice
    try {
      if (choice === 'auto') localStorage.removeItem(REMEMBERED)
      else localStorage.setItem(REMEMBERED, choice)
    } catch {
      // A browser that keeps nothing shows it until the page is closed.
    }
  }

  /** For shells that are read outdoors: black on white for as long as they stand. */
  standInTheSun(): () => void {
    this.#sun = true
    return () => (this.#sun = false)
  }

  /** Puts the colours on the page and on the browser's own bar. */
  apply(): void {
    document.documentElement.dataset.theme = this.applied
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      meta.setAttribute('content', GROUND[this.applied])
    }
  }
}

export const theme = new Theme()

function remembered(): ThemeChoice {
  try {
    const kept = localStorage.getItem(REMEMBERED)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}
