import { goto } from '$app/navigation'
import { page } from '$app/state'

/** The parameters of an address, as `page.url.searchParams` gives them. */
type Searched = Iterable<[string, string]>

/** An address with only those parameters that say something. */
export function withParams(
  path: string,
  params: Readonly<Record<string, string | undefined>> | Searched,
): string {
  const entries = Symbol.iterator in params ? [...params] : Object.entries(params)
  const said = entries.filter((entry): entry is [string, string] => Boolean(entry[1]))
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path
}

/**
 * Writes filters into the address without a new page: the list can be bookmarked, and the back button leaves it
 * instead of undoing letters.
 */
export function rewriteParams(changes: Readonly<Record<string, string | undefined>>): Promise<void> {
  const now = Object.fromEntries(page.url.searchParams)
  return goto(withParams(page.url.pathname, { ...now, ...changes }), {
    replace: true,
    reset: false,
  })
}

export const bolAt = (number: string, params?: Searched) =>
  withParams(`/office/bols/${encodeURIComponent(number)}`, params ?? {})

export const releaseAt = (id: string, params?: Searched) => withParams(`/office/releases/${id}`, params ?? {})

/** Where the BOL of a load is issued; the load is called by its name, "60381-1". */
export const issueAt = (loadName: string) => `/office/issue/${encodeURIComponent(loadName)}`

export const intakeAt = (id: string) => `/office/intake/${id}`
