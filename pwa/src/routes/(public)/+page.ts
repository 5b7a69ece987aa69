import { redirect } from '@sveltejs/kit'
import { Unreachable } from '#lib/graphql/refusals.ts'
import { homeOf, session } from '#lib/session/session.svelte.ts'

/** Leads whoever is signed in to where they work; everybody else chooses. */
export async function load() {
  let viewer
  try {
    viewer = await session.viewer()
  } catch (failure) {
    // Without a signal the driver's door still opens.
    if (failure instanceof Unreachable) return
    throw failure
  }
  if (viewer) redirect(307, homeOf(viewer) ?? '/no-access')
}
