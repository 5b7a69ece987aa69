import type { Customer } from '../../catalog/index.ts'
import type { Document } from '../../documents/index.ts'
import type { Load, Release } from '../../releases/index.ts'
import type { BolStatus } from '../domain/lifecycle.ts'
import type { BolSnapshot } from '../domain/snapshot.ts'

/** A BOL as the hot reads give it; the last five are there only when the question selects what needs them. */
export interface BolRead {
  readonly id: string
  readonly number: string
  readonly status: BolStatus
  readonly bolDate: string
  readonly loadId: string
  readonly releaseId: string
  readonly customerId: string
  readonly netLbs: number
  readonly officialLbs: number | null
  readonly effectiveLbs: number
  readonly careOf: string | null
  readonly releaseNumber: string
  readonly issuedByName: string
  readonly replacesId: string | null
  readonly snapshot?: BolSnapshot
  readonly load?: Load | null
  readonly release?: Release | null
  readonly customer?: Customer | null
  readonly documents?: Document[]
}
