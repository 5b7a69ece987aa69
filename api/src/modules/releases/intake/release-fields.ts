import type { Place } from './text-page.ts'

/** One thing read from the document: what, how surely, why not more surely, and from where. */
export interface Field<T> {
  /** Missing when the document does not say it, or says what cannot be. */
  readonly value?: T
  /** 0 to 1. Below 0.8 there is a `reason`. */
  readonly confidence: number
  /** A sentence for the office; present whenever a person should look. */
  readonly reason?: string
  readonly place?: Place
}

export interface ReadShipTo {
  readonly name: Field<string>
  readonly street: Field<string>
  /** "" when the address has none. */
  readonly street2: Field<string>
  readonly city: Field<string>
  /** Two capital letters. */
  readonly state: Field<string>
  /** 5 digits, or 5-4. */
  readonly zip: Field<string>
  readonly phone: Field<string>
}

/** One planned truck; `value` is its date, missing when none is printed or the printed one cannot be. */
export interface ReadLoad extends Field<string> {
  readonly seq: number
  /** The date as printed, also an impossible one. */
  readonly printedDate?: string
  /** Whole pounds, when the document gives a weight for this load. */
  readonly plannedLbs?: number
}

/** One element in weight percent, as a decimal number with the printed decimals. */
export interface ReadElementField extends Field<string> {
  readonly element: string
}

/** A release order as read: nothing in it is saved or sure before a person approved it. */
export interface ReadRelease {
  readonly releaseNumber: Field<string>
  /** `YYYY-MM-DD`. */
  readonly releaseDate: Field<string>
  readonly seller: Field<string>
  /** The customer's short name or code. */
  readonly customer: Field<string>
  readonly customerPo: Field<string>
  readonly carrier: Field<string>
  readonly fob: Field<string>
  /** Who is printed under the terminal's name, for blind shipping. */
  readonly careOf: Field<string>
  readonly shipTo: ReadShipTo
  readonly product: Field<string>
  readonly lot: Field<string>
  /** Whole pounds. */
  readonly quantityLbs: Field<number>
  /** Short tons, a decimal number without needless zeros. */
  readonly quantityTons: Field<string>
  readonly chemistry: readonly ReadElementField[]
  readonly loads: readonly ReadLoad[]
  /** What is to be printed on the BOL or minded by the yard, one entry each. */
  readonly requirements: readonly Field<string>[]
  /** What the document itself calls critical or important. */
  readonly specialInstructions: Field<string>
  /** What stands beside "Trucking requirements". */
  readonly truckingRequirements: Field<string>
  /** Sentences about what does not fit together. */
  readonly flags: readonly string[]
  /** Text of the document that became no field, so that nothing is lost unnoticed. */
  readonly leftOver: readonly { readonly text: string; readonly place: Place }[]
}
