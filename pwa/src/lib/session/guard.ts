import { redirect } from '@sveltejs/kit'
import { signInAt } from './addresses.ts'
import { homeOf, session, type Home, type SignedIn } from './session.svelte.ts'

/** Lets in whoever belongs to a shell, and sends everybody else where they belong. */
export async function whoBelongsTo(home: Home, url: URL): Promise<SignedIn> {
  const viewer = await session.viewer()
  if (!viewer) {
    location.replace(signInAt(url.pathname + url.search))
    return new Promise(() => {}) // the page is on its way out: nothing of it is shown
  }
  const theirs = homeOf(viewer)
  if (!theirs) redirect(307, '/no-access')
  if (theirs !== home) redirect(307, theirs)
  return viewer
}
