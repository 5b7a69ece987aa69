/** Pages that the API answers itself, not the app: always by a full page load. */

/** Signs in and comes back to a path of this app. */
export function signInAt(next: string): string {
  return `/auth/login?${new URLSearchParams({ next })}`
}

/** The same for somebody else than the one whom the sign-in service remembers. */
export const SIGN_IN_AS_ANOTHER = `${signInAt('/')}&switch=1`

export const SIGN_OUT = '/auth/logout'
