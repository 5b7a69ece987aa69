/** Walks a form by what a person should look at first: the parts marked `data-doubt`, in their order. */

/** The control of the next doubtful part after an element; of the first one without it. */
export function nextDoubt(form: HTMLElement, from: Element | undefined): HTMLElement | undefined {
  const parts = [...form.querySelectorAll('[data-doubt]')]
  const next = parts.find((part) => !from || (part !== from && follows(from, part)))
  const control = next?.querySelector<HTMLElement>('input, textarea, select')
  if (control) return control
  // Everything has been looked at: the button is next.
  return from?.closest('[data-doubt]')
    ? (form.querySelector<HTMLElement>('[data-approve] button') ?? undefined)
    : undefined
}

/** Puts the focus with room around it: the reason stands under a field, and the buttons over the end of the form. */
export function lookAt(control: HTMLElement | null | undefined): void {
  control?.focus({ preventScroll: true })
  requestAnimationFrame(() => control?.scrollIntoView({ block: 'center' }))
}

/** Puts the focus on the first field that is wrong, once it is marked. */
export function lookAtFirstFault(form: HTMLElement | undefined): void {
  requestAnimationFrame(() => lookAt(form?.querySelector<HTMLElement>('[aria-invalid]')))
}

function follows(from: Element, part: Element): boolean {
  return Boolean(from.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)
}
