/** The part of a keyboard event that decides which keys they were. */
export interface Pressed {
  readonly key: string
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

const SHOWN: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  enter: isMac ? '⏎' : 'Enter',
  escape: 'Esc',
  shift: isMac ? '⇧' : 'Shift',
  arrowup: '↑',
  arrowdown: '↓',
}

/** Whether these are the keys of a shortcut: "mod+enter" is Cmd on a Mac and Ctrl elsewhere; "?" is whatever types it. */
export function isShortcut(keys: string, event: Pressed): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  if (event.key.toLowerCase() !== key || event.altKey) return false
  if ((event.metaKey || event.ctrlKey) !== parts.includes('mod')) return false
  // A sign needs Shift on one keyboard and none on another; letters and named keys say it.
  return /^\W$/.test(key) || event.shiftKey === parts.includes('shift')
}

/** Keys as they are printed on the keyboard: "Ctrl Enter", "⌘K". */
export function keysShown(keys: string): string {
  const words = keys.split('+').map((part) => SHOWN[part] ?? part.toUpperCase())
  return words.join(isMac ? '' : ' ')
}
