import { SvelteSet } from 'svelte/reactivity'
import type { IconName } from '#lib/ui/icons.ts'
import { isShortcut } from './keys.ts'

/** One thing that a person can do here: a button, a line of the palette and a shortcut are all made of it. */
export interface Action {
  readonly id: string
  /** A verb and its object: "Issue BOL", "Void PRT-2026-0412". */
  readonly title: string
  readonly icon?: IconName
  /** "n", "/", "mod+enter": see keys.ts. */
  readonly shortcut?: string
  /** Heading in the palette and on the sheet of keys. */
  readonly group?: string
  /** Further words by which the palette finds it. */
  readonly words?: string
  /** Why it cannot be done now; it is shown, and cannot be chosen. */
  readonly blocked?: string
  readonly danger?: boolean
  /** Moves about rather than does: on the sheet of keys, not in the palette. */
  readonly onlyKeys?: boolean
  run(): unknown
}

type Offer = () => readonly Action[]

class Actions {
  readonly #offers = new SvelteSet<Offer>()
  readonly #everywhere = new SvelteSet<Offer>()

  /** All that can be done now: what was offered last (the open record) first, the shell's own at the end. */
  readonly all = $derived([...[...this.#offers].reverse(), ...this.#everywhere].flatMap((offer) => offer()))

  offer(offer: Offer, { everywhere = false } = {}): () => void {
    const offers = everywhere ? this.#everywhere : this.#offers
    offers.add(offer)
    return () => offers.delete(offer)
  }

  /** Runs the action whose shortcut was pressed, unless somebody is typing or a dialog asks something else. */
  press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const withModifier = event.metaKey || event.ctrlKey
    if (!withModifier && (isTyping(event.target) || document.querySelector('dialog[open]'))) return
    const action = this.all.find(
      ({ shortcut, blocked }) => shortcut && !blocked && isShortcut(shortcut, event),
    )
    if (!action) return
    event.preventDefault()
    void action.run()
  }
}

export const actions = new Actions()

/** Offers actions for as long as the component stands; a shell offers its own `everywhere`, after those of its pages. */
export function offerActions(offer: Offer, options?: { readonly everywhere: boolean }): void {
  $effect(() => actions.offer(offer, options))
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
