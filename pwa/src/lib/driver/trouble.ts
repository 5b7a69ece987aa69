import { ApiRefusal, Unreachable } from '#lib/graphql/refusals.ts'
import { t } from '#lib/i18n/speech.svelte.ts'

/** Says in the driver's language why a code did not open a visit. */
export function pickupTrouble(failure: unknown): string {
  if (failure instanceof ApiRefusal && failure.code === 'NOT_FOUND') return t('driver.wrongCode')
  return commonTrouble(failure)
}

/** Says in the driver's language what went wrong and what to do. */
export function commonTrouble(failure: unknown): string {
  if (failure instanceof Unreachable) return t('driver.noSignal')
  if (failure instanceof ApiRefusal && failure.code === 'RATE_LIMITED')
    return t('driver.tooOften', { count: Math.ceil(failure.retryAfter ?? 60) })
  return t('driver.fault')
}
