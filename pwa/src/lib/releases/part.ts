import type { ReleaseForm } from './release-form.svelte.ts'

/** What every part of a release's form takes. */
export interface PartProps {
  readonly form: ReleaseForm
  /** The API's sentences, by the names of its fields. */
  readonly errors: Readonly<Record<string, string>>
  /** Why a person should look, by the paths of the seller's paper. */
  readonly doubts: Readonly<Record<string, string>>
  /** What this form itself misses, in sentences, by the names of its fields. */
  readonly lacks: Readonly<Record<string, string>>
}
