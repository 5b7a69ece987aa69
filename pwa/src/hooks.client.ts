import type { HandleClientError } from '@sveltejs/kit/hooks'
import { Unreachable } from '#lib/graphql/refusals.ts'

/** Hands what was thrown to the error page, which says it in the person's words. */
export const handleError: HandleClientError = ({ error }) => ({
  failure: isMissingPart(error) ? new Unreachable(error) : error,
})

/** A part of the app that could not be fetched is a lost signal; each browser words it differently. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script|unable to preload/i.test(error.message)
  )
}
