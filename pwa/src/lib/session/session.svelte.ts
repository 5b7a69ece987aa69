import type { ViewerQuery } from '@lading/schema/generated/graphql.ts'
import { send } from '#lib/graphql/client.ts'
import { forgetDrafts } from '#lib/offline/draft.svelte.ts'
import { SIGN_OUT } from './addresses.ts'
import { SwitchTenant, Viewer } from './operations.ts'

export type SignedIn = NonNullable<ViewerQuery['viewer']>

/** Who is signed in, asked once and remembered until the page is loaded again. */
class Session {
  #asked: Promise<SignedIn | undefined> | undefined

  /** @throws Unreachable without an answer; the next call asks again. */
  viewer(): Promise<SignedIn | undefined> {
    this.#asked ??= this.ask().catch((failure: unknown) => {
      this.#asked = undefined
      throw failure
    })
    return this.#asked
  }

  /** Asks anew, whatever was known. */
  async ask(): Promise<SignedIn | undefined> {
    const { viewer } = await send(Viewer)
    return viewer ?? undefined
  }

  /** Works for another tenant from now on; everything shown is loaded again. */
  async actFor(tenantId: string): Promise<void> {
    await send(SwitchTenant, { tenantId })
    location.assign('/')
  }

  /** Leaves nothing of this person on the device, and goes. */
  signOut(): void {
    forgetDrafts()
    location.assign(SIGN_OUT)
  }
}

export const session = new Session()

export type Home = '/office' | '/shipments' | '/driver'

/** The page that somebody begins at, by what they may do; undefined when it is nothing. */
export function homeOf({ kind, roles }: Pick<SignedIn, 'kind' | 'roles'>): Home | undefined {
  if (kind === 'VISIT') return '/driver'
  if (roles.includes('OFFICE') || roles.includes('ADMIN')) return '/office'
  return roles.includes('CLIENT') ? '/shipments' : undefined
}
