/**
 * The part of `wanted` that stays within Lading, or '/': nobody is sent on to another site by a link of ours, nor
 * round in a circle through the sign-in.
 */
export function ownPath(wanted: unknown, publicUrl: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !/^\/(?![/\\])/.test(wanted)) return '/'
  if (!URL.canParse(wanted, publicUrl)) return '/'
  const url = new URL(wanted, publicUrl)
  if (url.origin !== new URL(publicUrl).origin || /^\/(auth|graphql)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search + url.hash
}
