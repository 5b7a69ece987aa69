import type { BolVersion } from '../domain/snapshot.ts'

/** 49 U.S.C. 80103(b): a nonnegotiable bill must say so on its face. */
export const NATURE = 'Straight bill of lading – short form – original – not negotiable (49 U.S.C. 80103)'
export const PREVIEW_NATURE = 'Preview: not a bill of lading, nothing was issued'

export const ESTIMATE = 'Weights are estimates unless an official certified weight is stamped.'

export const RECEIVED =
  'Received, subject to individually determined rates or contracts that have been agreed upon in writing between ' +
  'the carrier and shipper, if applicable, otherwise to the rates, classifications and rules that have been ' +
  'established by the carrier and are available to the shipper on request, and to all applicable state and federal ' +
  'regulations. The property described above is in apparent good order, except as noted.'

export const LIABILITY =
  'Liability limitation for loss or damage on this shipment may be applicable. See 49 U.S.C. 14706(c)(1)(A) and (B).'

/** The certification of 49 CFR 172.204(a)(1), word for word where it speaks of hazardous materials. */
export const SHIPPER_CERTIFIES =
  'This is to certify that the above-named materials are properly classified, described, packaged, marked and ' +
  'labeled, and are in proper condition for transportation according to the applicable regulations of the ' +
  'Department of Transportation.'

export const CARRIER_ACKNOWLEDGES =
  'Carrier acknowledges receipt of the material above and of required placards. Carrier certifies that emergency ' +
  'response information was made available, or that it has the DOT emergency response guidebook or the like in the vehicle.'

/** E-signature law leaves out papers that must travel with hazardous material. */
export const PRINTED_COPY =
  'A printed copy of this paper must travel with the load (15 U.S.C. 7003(b)(3), 49 CFR 177.817).'

export const TRAILER_LOADED = ['by shipper', 'by driver']
export const FREIGHT_COUNTED = ['by shipper', 'by driver / pallets said to contain', 'by driver / pieces']
export const COPY_FOR = ['shipper', 'carrier', 'consignee']

/** The word for a version that stands in the heading. */
export function versionWord(version: BolVersion): string {
  switch (version.kind) {
    case 'PREVIEW':
      return 'PREVIEW'
    case 'ORIGINAL':
      return 'ORIGINAL'
    case 'SIGNED':
      return version.official ? 'SIGNED, OFFICIAL WEIGHT' : 'SIGNED'
    case 'OFFICIAL':
      return version.signed ? 'OFFICIAL WEIGHT, SIGNED' : 'OFFICIAL WEIGHT'
    case 'VOIDED':
      return 'VOID'
    default:
      return version satisfies never
  }
}
