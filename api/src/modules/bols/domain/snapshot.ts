/**
 * Everything a bill of lading prints, as it was on the day it was issued. The page is drawn from this and from nothing
 * else, so that renaming a customer later changes no paper. What is empty is null or an empty list, never "".
 */
export interface BolSnapshot {
  /** `PREFIX-YYYY-NNNN`. A preview has none yet and prints none, whatever stands here. */
  readonly number: string
  readonly tenantName: string
  readonly terminal: PrintedAddress
  /** Printed under the terminal's name instead of the seller's, for blind shipping. */
  readonly careOf: string | null
  readonly shipTo: PrintedAddress & { readonly customerName: string }
  /** YYYY-MM-DD in the tenant's zone. */
  readonly bolDate: string
  readonly releaseNumber: string
  readonly loadSeq: number
  readonly customerPo: string | null
  readonly carrierName: string
  readonly scac: string | null
  readonly truckNumber: string | null
  readonly trailerNumber: string | null
  readonly seals: string | null
  readonly fob: string | null
  readonly freightTerms: string | null
  readonly driverName: string | null
  readonly lines: readonly PrintedLine[]
  readonly grossLbs: number | null
  readonly tareLbs: number | null
  /** The bucket weight: an estimate. */
  readonly netLbs: number
  readonly requirements: readonly string[]
  readonly specialInstructions: string | null
  /** ISO instant. */
  readonly issuedAt: string
  /** IANA name, e.g. "America/New_York". */
  readonly timeZone: string
  /** The public check page of this BOL, https. A preview proves nothing and does not print it. */
  readonly verifyUrl: string
  /** Kept with the BOL, not printed. */
  readonly issuedByName?: string
}

export interface PrintedAddress {
  readonly name: string
  readonly street: string
  readonly street2: string | null
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly phone: string | null
}

export interface PrintedLine {
  /** "1 bulk load", "12 coils". */
  readonly handlingUnits: string
  readonly description: string
  readonly hazmat: PrintedHazmat | null
  readonly lotCode: string | null
  /** Weight percent as decimal strings, in the order to be printed; an unknown element is left out. */
  readonly chemistry: readonly { readonly element: string; readonly percent: string }[]
  readonly serials: readonly string[]
  readonly netLbs: number
}

/** The basic description of 49 CFR 172.202(a), plus the emergency telephone number of 172.604. */
export interface PrintedHazmat {
  readonly unNumber: string
  readonly properShippingName: string
  readonly hazardClass: string
  /** Null for the classes that have none (e.g. gases). */
  readonly packingGroup: string | null
  readonly emergencyPhone: string
}

/** Which paper of a BOL this is, with everything that was added to it since it was issued. */
export type BolVersion =
  | { readonly kind: 'PREVIEW' }
  | { readonly kind: 'ORIGINAL' }
  | { readonly kind: 'SIGNED'; readonly signed: SignedMark; readonly official?: OfficialMark }
  | { readonly kind: 'OFFICIAL'; readonly official: OfficialMark; readonly signed?: SignedMark }
  | {
      readonly kind: 'VOIDED'
      readonly voided: VoidedMark
      readonly signed?: SignedMark
      readonly official?: OfficialMark
    }

/** What a version may carry, whatever its kind. */
export interface BolMarks {
  readonly signed?: SignedMark
  readonly official?: OfficialMark
  readonly voided?: VoidedMark
}

/** The marks of a version, to be asked for one by one. */
export function marksOf(version: BolVersion): BolMarks {
  const marks: BolMarks & Pick<BolVersion, 'kind'> = version
  return marks
}

export interface OfficialMark {
  readonly officialLbs: number
  readonly ticketNumber: string
  /** Official minus bucket. */
  readonly varianceLbs: number
  /** Of the bucket weight, two decimals, with its sign: "-0.52". */
  readonly variancePercent: string
  readonly at: string
}

export interface VoidedMark {
  readonly reason: string
  readonly at: string
}

export interface SignedMark {
  readonly signerName: string
  readonly company: string
  readonly strokes: readonly Stroke[]
  readonly signedAt: string
  /** What the phone said about where it was; null when the driver gave no place. */
  readonly place: string | null
  /** SHA-256 of the version that was signed, in hex. */
  readonly fingerprint: string
  /** What the driver does not agree with. */
  readonly reservation?: string
}

/** One line of the pen without lifting it. */
export type Stroke = readonly StrokePoint[]

export interface StrokePoint {
  /** Both in units of the pad's longer side, from its upper left corner, so that the shape keeps its proportions. */
  readonly x: number
  readonly y: number
  /** Milliseconds since the first point. */
  readonly t: number
  /** 0 to 1; 0.5 where the screen cannot tell. */
  readonly pressure: number
}
