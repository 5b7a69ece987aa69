/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An intake that was checked, and the release it gives. */
export type ApproveIntakeInput = {
  /** The intake. */
  readonly intakeId: string;
  /** The release as the office has checked it. */
  readonly release: CreateReleaseInput;
};

/** What the office picks for a driver: a BOL, or a load whose BOL is still to be issued. One of both. */
export type AssignVisitInput = {
  /** The BOL. */
  readonly bolId?: string | null | undefined;
  /** The load; the driver can read as soon as its BOL is issued. */
  readonly loadId?: string | null | undefined;
  /** The visit. */
  readonly visitId: string;
};

/** Which BOLs to list. */
export type BolFilter = {
  /** Only of this customer. */
  readonly customerId?: string | null | undefined;
  /** Shipped on this day or later. */
  readonly dateFrom?: string | null | undefined;
  /** Shipped on this day or earlier. */
  readonly dateTo?: string | null | undefined;
  /** Only those that wait for their official weight. */
  readonly missingOfficialWeight?: boolean | null | undefined;
  /** Only of this product. */
  readonly productId?: string | null | undefined;
  /** Only of this release. */
  readonly releaseId?: string | null | undefined;
  /** Words, each in the number, PO, release, truck, trailer, customer, product, lot or date. */
  readonly search?: string | null | undefined;
  /** Only in this state. */
  readonly status?: BolStatus | null | undefined;
};

/** Where a BOL is in its life. */
export type BolStatus =
  /** The truck may leave with it. */
  | 'ISSUED'
  /** Handed to a driver, to be signed. */
  | 'READY'
  /** The driver signed. */
  | 'SIGNED'
  /** It counts no more; its number is never used again. */
  | 'VOID';

/** A carrier that is there, or one to be made. */
export type CarrierChoice = {
  /** A carrier to be made with the release. */
  readonly create?: NewCarrierInput | null | undefined;
  /** A carrier that is there. */
  readonly id?: string | null | undefined;
};

/** A driver who arrives. */
export type CheckInInput = {
  /** Trucking company; at most 120 characters. */
  readonly carrierName?: string | null | undefined;
  /** Who drives; at most 120 characters. */
  readonly driverName: string;
  /** Phone; at most 40 characters. */
  readonly phone?: string | null | undefined;
  /** Pick-up number: release, or release and load. At most 60 characters. */
  readonly pickupNumber: string;
  /** The terminal, as the gate's QR names it. */
  readonly terminal: string;
  /** Trailer; at most 30 characters. */
  readonly trailerNumber?: string | null | undefined;
  /** Truck; at most 30 characters. */
  readonly truckNumber: string;
};

/** One element of an analysis. */
export type ChemicalValueInput = {
  /** The symbol: C, Si, S, P, Mn, ... */
  readonly element: string;
  /** Weight percent, 0 to 100, at most 3 decimals. */
  readonly percent: string;
};

/** A release to be entered. Nothing is made unless all of it can be. */
export type CreateReleaseInput = {
  /** The company printed under the terminal's name; at most 120 characters. */
  readonly careOf?: string | null | undefined;
  /** Who carries it, when known. */
  readonly carrier?: CarrierChoice | null | undefined;
  /** The analysis on the release; kept as its own where it differs from the lot. */
  readonly chemistry?: ReadonlyArray<ChemicalValueInput>;
  /** Warnings that were read and accepted. */
  readonly confirm?: ReadonlyArray<WarningCode>;
  /** Why, for warnings that need a reason; at most 500 characters. */
  readonly confirmReason?: string | null | undefined;
  /** Who bought the material. */
  readonly customer: CustomerChoice;
  /** The customer's purchase order number; at most 60 characters. */
  readonly customerPo?: string | null | undefined;
  /** Origin or Destination; at most 60 characters. */
  readonly fob?: string | null | undefined;
  /** At least one load. */
  readonly loads: ReadonlyArray<PlannedLoadInput>;
  /** The chemistry batch, when known. */
  readonly lot?: LotChoice | null | undefined;
  /** The seller's number; at most 30 characters. */
  readonly number: string;
  /** The material. */
  readonly product: ProductChoice;
  /** How much, in pounds; or say quantityTons. */
  readonly quantityLbs?: number | null | undefined;
  /** How much, in short tons with at most 4 decimals; or say quantityLbs. */
  readonly quantityTons?: string | null | undefined;
  /** The day the seller wrote it. */
  readonly releaseDate: string;
  /** What must be printed on every BOL: at most 30 lines of 300 characters. */
  readonly requirements?: ReadonlyArray<string>;
  /** Who lets the tons go; at most 120 characters. */
  readonly seller: string;
  /** Where it goes. */
  readonly shipTo: ShipToChoice;
  /** Critical instructions, boxed on the BOL; at most 4,000 characters. */
  readonly specialInstructions?: string | null | undefined;
};

/** A customer that is there, or one to be made. */
export type CustomerChoice = {
  /** A customer to be made with the release. */
  readonly create?: NewCustomerInput | null | undefined;
  /** A customer that is there. */
  readonly id?: string | null | undefined;
};

/** Which paper of a BOL a document is. Every version is kept. */
export type DocumentKind =
  /** With the certified weight stamped. */
  | 'OFFICIAL'
  /** As it was issued. */
  | 'ORIGINAL'
  /** With what the driver signed. */
  | 'SIGNED'
  /** With VOID across it; for the yard only. */
  | 'VOIDED';

/** Whether the PDF is there. */
export type DocumentStatus =
  /** It could not be made; the error says why. */
  | 'FAILED'
  /** It is being made; normally for less than a second. */
  | 'PENDING'
  /** It is stored. */
  | 'READY';

/** Where a seller's PDF is. */
export type IntakeStatus =
  /** It became a release. */
  | 'APPROVED'
  /** The office put it away. */
  | 'DISCARDED'
  /** It was read and waits to be checked. */
  | 'READ'
  /** It could not be read; the release can be entered by hand with the file attached. */
  | 'UNREADABLE';

/** A bill of lading to be issued. Write the weight in one way: netLbs, netTons, or grossLbs and tareLbs. */
export type IssueBolInput = {
  /** The day of shipment; today in the tenant's zone when left out. */
  readonly bolDate?: string | null | undefined;
  /** Who carries it; the release's carrier when left out. */
  readonly carrierId?: string | null | undefined;
  /** Warnings that were read and accepted. */
  readonly confirm?: ReadonlyArray<WarningCode>;
  /** Why, for warnings that need a reason; at most 500 characters. */
  readonly confirmReason?: string | null | undefined;
  /** Who drives; at most 120 characters. */
  readonly driverName?: string | null | undefined;
  /** Gross weight in pounds; with tareLbs. */
  readonly grossLbs?: number | null | undefined;
  /** What is counted; "1 bulk load" when left out. At most 60 characters. */
  readonly handlingUnits?: string | null | undefined;
  /** The load that leaves. */
  readonly loadId: string;
  /** Net weight in pounds, 1 to 200,000. */
  readonly netLbs?: number | null | undefined;
  /** Net weight in short tons, at most 4 decimals. */
  readonly netTons?: string | null | undefined;
  /** Internal notes, never printed; at most 2,000 characters. */
  readonly notes?: string | null | undefined;
  /** Numbers of the seals; at most 120 characters. */
  readonly seals?: string | null | undefined;
  /** Tare in pounds; with grossLbs. */
  readonly tareLbs?: number | null | undefined;
  /** The number on the trailer; at most 30 characters. */
  readonly trailerNumber: string;
  /** The number on the truck; at most 30 characters. */
  readonly truckNumber: string;
};

/** Which loads to list. */
export type LoadFilter = {
  /** Planned on this day or later. */
  readonly dateFrom?: string | null | undefined;
  /** Planned on this day or earlier. */
  readonly dateTo?: string | null | undefined;
  /** Only of this release. */
  readonly releaseId?: string | null | undefined;
  /** Part of the release number, customer or product, without case. */
  readonly search?: string | null | undefined;
  /** Only in this state. */
  readonly status?: LoadStatus | null | undefined;
  /** Only loads without a day. */
  readonly unscheduled?: boolean | null | undefined;
};

/** Where a load is in its life. */
export type LoadStatus =
  /** It will not be loaded. */
  | 'CANCELLED'
  /** Planned; no live BOL. */
  | 'PENDING'
  /** It left with a BOL. */
  | 'SHIPPED';

/** A lot that is there, or the code of one to be made with the chemistry of this release. */
export type LotChoice = {
  /** The code of a lot to be made. */
  readonly create?: string | null | undefined;
  /** A lot that is there. */
  readonly id?: string | null | undefined;
};

/** A carrier to be made. */
export type NewCarrierInput = {
  /** Name; at most 120 characters, unique in the tenant. */
  readonly name: string;
  /** Phone of the dispatcher. */
  readonly phone?: string | null | undefined;
  /** Standard Carrier Alpha Code, 2 to 4 letters. */
  readonly scac?: string | null | undefined;
};

/** A customer to be made. */
export type NewCustomerInput = {
  /** City of the office. */
  readonly city?: string | null | undefined;
  /** Short name on releases; at most 60 characters, unique in the tenant. */
  readonly code: string;
  /** Full name; the code when left out. At most 120 characters. */
  readonly name?: string | null | undefined;
  /** State, two letters. */
  readonly state?: string | null | undefined;
  /** Street of the office. */
  readonly street?: string | null | undefined;
  /** ZIP code, 5 or 9 digits. */
  readonly zip?: string | null | undefined;
};

/** A delivery address. */
export type NewShipToInput = {
  /** City; at most 80 characters. */
  readonly city: string;
  /** Who receives there; at most 120 characters. */
  readonly name: string;
  /** Phone of the receiver; at most 40 characters. */
  readonly phone?: string | null | undefined;
  /** State, two letters. */
  readonly state: string;
  /** Street; at most 120 characters. */
  readonly street: string;
  /** Gate, building, suite; at most 120 characters. */
  readonly street2?: string | null | undefined;
  /** ZIP code, 5 or 9 digits. */
  readonly zip: string;
};

/** A certified scale ticket. Entering one again corrects it and makes a new version of the paper. */
export type OfficialWeightInput = {
  /** The BOL. */
  readonly bolId: string;
  /** Certified net weight in pounds, 1 to 200,000. */
  readonly officialLbs: number;
  /** Number of the ticket; at most 40 characters. */
  readonly ticketNumber: string;
};

/** Where the phone was, when the driver gave it. */
export type PlaceInput = {
  /** Within how many meters. */
  readonly accuracyMeters: number;
  /** Degrees north (WGS 84). */
  readonly latitude: number;
  /** Degrees east (WGS 84). */
  readonly longitude: number;
};

/** A truck to be planned. */
export type PlannedLoadInput = {
  /** The day; none: unscheduled. */
  readonly plannedDate?: string | null | undefined;
  /** Pounds; when left out for all loads, the quantity is shared out, the remainder on the last. */
  readonly plannedLbs?: number | null | undefined;
};

/** A product that is there, or the name of one to be made. */
export type ProductChoice = {
  /** The name of a product to be made. */
  readonly create?: string | null | undefined;
  /** A product that is there. */
  readonly id?: string | null | undefined;
};

/** A BOL to be voided and the one that takes its place, in one step. */
export type ReissueBolInput = {
  /** The new BOL, for the same load. */
  readonly bol: IssueBolInput;
  /** The BOL to be voided. */
  readonly id: string;
  /** Why; at most 500 characters. */
  readonly reason: string;
};

/** Which releases to list. */
export type ReleaseFilter = {
  /** Only of this customer. */
  readonly customerId?: string | null | undefined;
  /** Part of the number, PO, customer or product, without case. */
  readonly search?: string | null | undefined;
  /** Only in this state. */
  readonly status?: ReleaseStatus | null | undefined;
};

/** Where a release is in its life. */
export type ReleaseStatus =
  /** Nothing more will ship; the number may be used again. */
  | 'CANCELLED'
  /** The last load has shipped. */
  | 'COMPLETE'
  /** Loads are still to ship. */
  | 'OPEN';

/** What a person may do in a tenant. */
export type Role =
  /** Runs the tenant: users, settings, audit, and all that the office does. */
  | 'ADMIN'
  /** Sees its own customers' releases, BOLs and papers. */
  | 'CLIENT'
  /** Runs the yard: releases, loads, BOLs, the queue of drivers. */
  | 'OFFICE';

/** Which paper to share, for how long. */
export type ShareLinkInput = {
  /** The BOL. */
  readonly bolId: string;
  /** How long, in hours: 1 to 24. */
  readonly hours?: number;
  /** Which paper; the best one when left out. */
  readonly kind?: DocumentKind | null | undefined;
};

/** A delivery address of the customer that is there, or one to be added. */
export type ShipToChoice = {
  /** An address to be added to the customer; the same address again is found, not doubled. */
  readonly create?: NewShipToInput | null | undefined;
  /** An address that is there. */
  readonly id?: string | null | undefined;
};

/** What a driver signs. */
export type SignBolInput = {
  /** The BOL. */
  readonly bolId: string;
  /** Company; at most 120 characters. */
  readonly company?: string | null | undefined;
  /** Version of the wording that was agreed to, e.g. "2026-11". */
  readonly consent: string;
  /** Language that was shown: en or es. */
  readonly language?: string;
  /** Whether it was made without a signal. */
  readonly offline?: boolean;
  /** Where, if the driver gave it. */
  readonly place?: PlaceInput | null | undefined;
  /** What the driver does not agree with; at most 1,000 characters. */
  readonly reservation?: string | null | undefined;
  /** SHA-256 of the PDF that was shown; another one than the current is refused. */
  readonly shownSha256: string;
  /** When, by the phone's clock. */
  readonly signedAt: string;
  /** Typed legal name; 2 to 120 characters. */
  readonly signerName: string;
  /** The strokes of the pen, as points. */
  readonly strokes: ReadonlyArray<ReadonlyArray<StrokePointInput>>;
};

/** One point of a pen stroke. */
export type StrokePointInput = {
  /** 0 to 1; 0.5 where the screen cannot tell. */
  readonly pressure?: number;
  /** Milliseconds since the first point. */
  readonly t: number;
  /** From the left, in units of the pad's longer side: 0 to 1. */
  readonly x: number;
  /** From the top, in units of the pad's longer side: 0 to 1. */
  readonly y: number;
};

/** What stands behind a session. */
export type ViewerKind =
  /** A person who has signed in. */
  | 'USER'
  /** A driver's phone, let in by a visit. */
  | 'VISIT';

/** Where a driver's stay is. */
export type VisitStatus =
  /** The office picked the BOL; its paper is being made. */
  | 'ASSIGNED'
  /** Sent away or left. */
  | 'CANCELLED'
  /** Left the yard. */
  | 'COMPLETED'
  /** Not served within 4 hours. */
  | 'EXPIRED'
  /** The driver can read and sign. */
  | 'READY'
  /** Signed. */
  | 'SIGNED'
  /** Checked in. */
  | 'WAITING';

/** A BOL to be voided. */
export type VoidBolInput = {
  /** The BOL. */
  readonly id: string;
  /** Why; printed on the voided paper. At most 500 characters. */
  readonly reason: string;
};

/** Something unusual that a person must say yes to; send its code in `confirm` to go on. */
export type WarningCode =
  /** The lot is known with other chemistry (an element off by more than 0.010). Needs a reason. */
  | 'CHEMISTRY_DIFFERS'
  /** The loads' pounds do not add up to the release's quantity. */
  | 'LOADS_DIFFER_FROM_QUANTITY'
  /** Over 80,000 lb gross (23 U.S.C. 127). */
  | 'OVER_GROSS_LIMIT'
  /** Over 55,000 lb net. */
  | 'OVER_NET_LIMIT'
  /** More would be shipped than the release lets go. Needs a reason. */
  | 'RELEASE_OVERDRAWN'
  /** More would be shipped than the ledger has. Needs a reason. */
  | 'STOCK_OVERDRAWN';

export type CarrierWithTrucksFragment = { readonly id: string, readonly name: string, readonly scac: string | null, readonly phone: string | null, readonly trucks: ReadonlyArray<{ readonly id: string, readonly truckNumber: string, readonly trailerNumber: string | null, readonly tareLbs: number | null }> };

export type CustomerWithAddressesFragment = { readonly id: string, readonly code: string, readonly name: string, readonly city: string | null, readonly state: string | null, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string, readonly phone: string | null }> };

export type FindCustomersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindCustomersQuery = { readonly customers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly city: string | null, readonly state: string | null, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string, readonly phone: string | null }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type FindCarriersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindCarriersQuery = { readonly carriers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly scac: string | null, readonly phone: string | null, readonly trucks: ReadonlyArray<{ readonly id: string, readonly truckNumber: string, readonly trailerNumber: string | null, readonly tareLbs: number | null }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type FindProductsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindProductsQuery = { readonly products: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null, readonly isActive: boolean } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type FindLotsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindLotsQuery = { readonly lots: ReadonlyArray<{ readonly id: string, readonly code: string, readonly product: { readonly id: string, readonly name: string }, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }> }> };

export type DeskBolRowFragment = { readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null };

export type DeskBolRecordFragment = { readonly netTons: string, readonly grossLbs: number | null, readonly tareLbs: number | null, readonly officialTicket: string | null, readonly varianceLbs: number | null, readonly variancePercent: string | null, readonly carrierName: string, readonly trailerNumber: string, readonly seals: string | null, readonly notes: string | null, readonly careOf: string | null, readonly releaseNumber: string, readonly lotCode: string | null, readonly requirements: ReadonlyArray<string>, readonly specialInstructions: string | null, readonly issuedAt: string, readonly issuedBy: string | null, readonly voidReason: string | null, readonly voidedAt: string | null, readonly verifyUrl: string, readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }>, readonly lines: ReadonlyArray<{ readonly handlingUnits: string, readonly description: string, readonly lotCode: string | null, readonly netLbs: number }>, readonly shipTo: { readonly customerName: string | null, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly release: { readonly id: string, readonly number: string } | null, readonly load: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly number: string } | null, readonly replacedBy: { readonly number: string } | null, readonly visit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly version: number, readonly status: DocumentStatus, readonly sha256: string | null, readonly bytes: number | null, readonly error: string | null, readonly createdAt: string }>, readonly signature: { readonly signerName: string, readonly company: string | null, readonly signedAt: string, readonly receivedAt: string, readonly offline: boolean, readonly reservation: string | null, readonly shownSha256: string | null } | null, readonly viewerCan: { readonly void: boolean, readonly reissue: boolean, readonly recordOfficialWeight: boolean, readonly handOver: boolean, readonly share: boolean } };

export type DeskBolsQueryVariables = Exact<{
  filter?: BolFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskBolsQuery = { readonly bols: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type DeskBolQueryVariables = Exact<{
  number: string;
}>;


export type DeskBolQuery = { readonly bol: { readonly netTons: string, readonly grossLbs: number | null, readonly tareLbs: number | null, readonly officialTicket: string | null, readonly varianceLbs: number | null, readonly variancePercent: string | null, readonly carrierName: string, readonly trailerNumber: string, readonly seals: string | null, readonly notes: string | null, readonly careOf: string | null, readonly releaseNumber: string, readonly lotCode: string | null, readonly requirements: ReadonlyArray<string>, readonly specialInstructions: string | null, readonly issuedAt: string, readonly issuedBy: string | null, readonly voidReason: string | null, readonly voidedAt: string | null, readonly verifyUrl: string, readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }>, readonly lines: ReadonlyArray<{ readonly handlingUnits: string, readonly description: string, readonly lotCode: string | null, readonly netLbs: number }>, readonly shipTo: { readonly customerName: string | null, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly release: { readonly id: string, readonly number: string } | null, readonly load: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly number: string } | null, readonly replacedBy: { readonly number: string } | null, readonly visit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly version: number, readonly status: DocumentStatus, readonly sha256: string | null, readonly bytes: number | null, readonly error: string | null, readonly createdAt: string }>, readonly signature: { readonly signerName: string, readonly company: string | null, readonly signedAt: string, readonly receivedAt: string, readonly offline: boolean, readonly reservation: string | null, readonly shownSha256: string | null } | null, readonly viewerCan: { readonly void: boolean, readonly reissue: boolean, readonly recordOfficialWeight: boolean, readonly handOver: boolean, readonly share: boolean } } | null };

export type DeskBolPapersQueryVariables = Exact<{
  number: string;
}>;


export type DeskBolPapersQuery = { readonly bol: { readonly id: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly version: number, readonly status: DocumentStatus, readonly sha256: string | null, readonly bytes: number | null, readonly error: string | null, readonly createdAt: string }> } | null };

export type DeskVoidBolMutationVariables = Exact<{
  input: VoidBolInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeskVoidBolMutation = { readonly voidBol: { readonly netTons: string, readonly grossLbs: number | null, readonly tareLbs: number | null, readonly officialTicket: string | null, readonly varianceLbs: number | null, readonly variancePercent: string | null, readonly carrierName: string, readonly trailerNumber: string, readonly seals: string | null, readonly notes: string | null, readonly careOf: string | null, readonly releaseNumber: string, readonly lotCode: string | null, readonly requirements: ReadonlyArray<string>, readonly specialInstructions: string | null, readonly issuedAt: string, readonly issuedBy: string | null, readonly voidReason: string | null, readonly voidedAt: string | null, readonly verifyUrl: string, readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }>, readonly lines: ReadonlyArray<{ readonly handlingUnits: string, readonly description: string, readonly lotCode: string | null, readonly netLbs: number }>, readonly shipTo: { readonly customerName: string | null, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly release: { readonly id: string, readonly number: string } | null, readonly load: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly number: string } | null, readonly replacedBy: { readonly number: string } | null, readonly visit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly version: number, readonly status: DocumentStatus, readonly sha256: string | null, readonly bytes: number | null, readonly error: string | null, readonly createdAt: string }>, readonly signature: { readonly signerName: string, readonly company: string | null, readonly signedAt: string, readonly receivedAt: string, readonly offline: boolean, readonly reservation: string | null, readonly shownSha256: string | null } | null, readonly viewerCan: { readonly void: boolean, readonly reissue: boolean, readonly recordOfficialWeight: boolean, readonly handOver: boolean, readonly share: boolean } } };

export type DeskRecordOfficialWeightMutationVariables = Exact<{
  input: OfficialWeightInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeskRecordOfficialWeightMutation = { readonly recordOfficialWeight: { readonly netTons: string, readonly grossLbs: number | null, readonly tareLbs: number | null, readonly officialTicket: string | null, readonly varianceLbs: number | null, readonly variancePercent: string | null, readonly carrierName: string, readonly trailerNumber: string, readonly seals: string | null, readonly notes: string | null, readonly careOf: string | null, readonly releaseNumber: string, readonly lotCode: string | null, readonly requirements: ReadonlyArray<string>, readonly specialInstructions: string | null, readonly issuedAt: string, readonly issuedBy: string | null, readonly voidReason: string | null, readonly voidedAt: string | null, readonly verifyUrl: string, readonly id: string, readonly number: string, readonly bolDate: string, readonly status: BolStatus, readonly customerName: string, readonly productName: string, readonly netLbs: number, readonly officialLbs: number | null, readonly truckNumber: string, readonly customerPo: string | null, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }>, readonly lines: ReadonlyArray<{ readonly handlingUnits: string, readonly description: string, readonly lotCode: string | null, readonly netLbs: number }>, readonly shipTo: { readonly customerName: string | null, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly release: { readonly id: string, readonly number: string } | null, readonly load: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly number: string } | null, readonly replacedBy: { readonly number: string } | null, readonly visit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly version: number, readonly status: DocumentStatus, readonly sha256: string | null, readonly bytes: number | null, readonly error: string | null, readonly createdAt: string }>, readonly signature: { readonly signerName: string, readonly company: string | null, readonly signedAt: string, readonly receivedAt: string, readonly offline: boolean, readonly reservation: string | null, readonly shownSha256: string | null } | null, readonly viewerCan: { readonly void: boolean, readonly reissue: boolean, readonly recordOfficialWeight: boolean, readonly handOver: boolean, readonly share: boolean } } };

export type DeskHandOverMutationVariables = Exact<{
  bolId: string;
}>;


export type DeskHandOverMutation = { readonly handOverBol: { readonly id: string, readonly code: string, readonly status: VisitStatus } };

export type DeskPaperLinkMutationVariables = Exact<{
  bolId: string;
  kind?: DocumentKind | null | undefined;
  version?: number | null | undefined;
}>;


export type DeskPaperLinkMutation = { readonly documentLink: { readonly url: string, readonly fileName: string } };

export type DeskShareMutationVariables = Exact<{
  input: ShareLinkInput;
}>;


export type DeskShareMutation = { readonly createShareLink: { readonly url: string, readonly expiresAt: string } };

export type OpenPickupMutationVariables = Exact<{
  code: string;
}>;


export type OpenPickupMutation = { readonly openPickup: boolean };

export type MyVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisitQuery = { readonly myVisit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null, readonly carrierName: string | null, readonly pickupNumber: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly checkedInAt: string, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly productName: string, readonly customerName: string, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly seals: string | null, readonly specialInstructions: string | null, readonly terminalName: string, readonly terminalPhone: string | null, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string }, readonly signature: { readonly signerName: string, readonly signedAt: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus, readonly sha256: string | null }>, readonly viewerCan: { readonly sign: boolean, readonly share: boolean } } | null } | null };

export type DriverVisitFragment = { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null, readonly carrierName: string | null, readonly pickupNumber: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly checkedInAt: string, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly productName: string, readonly customerName: string, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly seals: string | null, readonly specialInstructions: string | null, readonly terminalName: string, readonly terminalPhone: string | null, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string }, readonly signature: { readonly signerName: string, readonly signedAt: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus, readonly sha256: string | null }>, readonly viewerCan: { readonly sign: boolean, readonly share: boolean } } | null };

export type DriverBolFragment = { readonly id: string, readonly number: string, readonly status: BolStatus, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly productName: string, readonly customerName: string, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly seals: string | null, readonly specialInstructions: string | null, readonly terminalName: string, readonly terminalPhone: string | null, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string }, readonly signature: { readonly signerName: string, readonly signedAt: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus, readonly sha256: string | null }>, readonly viewerCan: { readonly sign: boolean, readonly share: boolean } };

export type GateQueryVariables = Exact<{
  terminal: string;
}>;


export type GateQuery = { readonly gate: { readonly terminalName: string, readonly tenantName: string } | null };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CheckInMutation = { readonly checkIn: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly driverName: string | null, readonly carrierName: string | null, readonly pickupNumber: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly checkedInAt: string, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly productName: string, readonly customerName: string, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly seals: string | null, readonly specialInstructions: string | null, readonly terminalName: string, readonly terminalPhone: string | null, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string }, readonly signature: { readonly signerName: string, readonly signedAt: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus, readonly sha256: string | null }>, readonly viewerCan: { readonly sign: boolean, readonly share: boolean } } | null } };

export type SignBolMutationVariables = Exact<{
  input: SignBolInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SignBolMutation = { readonly signBol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly productName: string, readonly customerName: string, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly seals: string | null, readonly specialInstructions: string | null, readonly terminalName: string, readonly terminalPhone: string | null, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string }, readonly signature: { readonly signerName: string, readonly signedAt: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus, readonly sha256: string | null }>, readonly viewerCan: { readonly sign: boolean, readonly share: boolean } } };

export type IntakesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakesQuery = { readonly intakes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly bytes: number, readonly status: IntakeStatus, readonly fault: string | null, readonly createdAt: string, readonly flags: ReadonlyArray<string>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly confidence: number, readonly reason: string | null }>, readonly release: { readonly id: string, readonly number: string } | null }> };

export type IntakeToCheckQueryVariables = Exact<{
  id: string;
}>;


export type IntakeToCheckQuery = { readonly intake: { readonly id: string, readonly fileName: string, readonly fileUrl: string, readonly status: IntakeStatus, readonly fault: string | null, readonly flags: ReadonlyArray<string>, readonly createdAt: string, readonly release: { readonly id: string, readonly number: string } | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly confidence: number, readonly reason: string | null, readonly place: { readonly page: number, readonly x: number, readonly y: number, readonly w: number, readonly h: number } | null }>, readonly matches: { readonly customers: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly city: string | null, readonly state: string | null, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string, readonly phone: string | null }> }>, readonly carriers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scac: string | null }>, readonly products: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly lots: ReadonlyArray<{ readonly id: string, readonly code: string, readonly product: { readonly id: string, readonly name: string } }>, readonly release: { readonly id: string, readonly number: string, readonly status: ReleaseStatus, readonly releaseDate: string, readonly quantityLbs: number, readonly customerPo: string | null, readonly customer: { readonly name: string } } | null } } | null };

export type ApproveIntakeMutationVariables = Exact<{
  input: ApproveIntakeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ApproveIntakeMutation = { readonly approveIntake: { readonly id: string, readonly number: string } };

export type DiscardIntakeMutationVariables = Exact<{
  id: string;
}>;


export type DiscardIntakeMutation = { readonly discardIntake: { readonly id: string } };

export type IssueReleaseQueryVariables = Exact<{
  number: string;
}>;


export type IssueReleaseQuery = { readonly release: { readonly id: string, readonly number: string, readonly status: ReleaseStatus, readonly customerPo: string | null, readonly careOf: string | null, readonly specialInstructions: string | null, readonly remainingLbs: number, readonly customer: { readonly id: string, readonly name: string }, readonly shipTo: { readonly name: string, readonly street: string, readonly city: string, readonly state: string, readonly zip: string }, readonly carrier: { readonly id: string, readonly name: string, readonly scac: string | null, readonly phone: string | null, readonly trucks: ReadonlyArray<{ readonly id: string, readonly truckNumber: string, readonly trailerNumber: string | null, readonly tareLbs: number | null }> } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly quantityLbs: number, readonly product: { readonly name: string }, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }> }>, readonly loads: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly name: string, readonly status: LoadStatus, readonly plannedDate: string | null, readonly plannedLbs: number, readonly bol: { readonly number: string } | null }> } | null };

export type IssueBolMutationVariables = Exact<{
  input: IssueBolInput;
  idempotencyKey?: string | null | undefined;
}>;


export type IssueBolMutation = { readonly issueBol: { readonly number: string } };

export type ReissueBolMutationVariables = Exact<{
  input: ReissueBolInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReissueBolMutation = { readonly reissueBol: { readonly number: string } };

export type PreviewBolMutationVariables = Exact<{
  input: IssueBolInput;
}>;


export type PreviewBolMutation = { readonly previewBol: { readonly pdfBase64: string, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly message: string, readonly needsReason: boolean }> } };

export type DeskLoadRowFragment = { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } };

export type DeskLoadsQueryVariables = Exact<{
  filter?: LoadFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskLoadsQuery = { readonly loads: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type DueLoadsQueryVariables = Exact<{
  due?: LoadFilter | null | undefined;
  overdue?: LoadFilter | null | undefined;
}>;


export type DueLoadsQuery = { readonly due: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly overdue: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type LoadCountsQueryVariables = Exact<{
  overdue?: LoadFilter | null | undefined;
  today?: LoadFilter | null | undefined;
  week?: LoadFilter | null | undefined;
  later?: LoadFilter | null | undefined;
  unscheduled?: LoadFilter | null | undefined;
}>;


export type LoadCountsQuery = { readonly overdue: { readonly totalCount: number }, readonly today: { readonly totalCount: number }, readonly week: { readonly totalCount: number }, readonly later: { readonly totalCount: number }, readonly unscheduled: { readonly totalCount: number } };

export type OpenPaperMutationVariables = Exact<{
  bolId: string;
  kind?: DocumentKind | null | undefined;
}>;


export type OpenPaperMutation = { readonly documentLink: { readonly url: string, readonly fileName: string, readonly kind: DocumentKind, readonly sha256: string } };

export type SharePaperMutationVariables = Exact<{
  input: ShareLinkInput;
}>;


export type SharePaperMutation = { readonly createShareLink: { readonly url: string } };

export type DeskVisitFragment = { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null };

export type DeskQueueQueryVariables = Exact<{
  status?: ReadonlyArray<VisitStatus> | VisitStatus | null | undefined;
}>;


export type DeskQueueQuery = { readonly visits: ReadonlyArray<{ readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null }> };

export type DeskAssignVisitMutationVariables = Exact<{
  input: AssignVisitInput;
}>;


export type DeskAssignVisitMutation = { readonly assignVisit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null } };

export type DeskCompleteVisitMutationVariables = Exact<{
  id: string;
}>;


export type DeskCompleteVisitMutation = { readonly completeVisit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null } };

export type DeskCancelVisitMutationVariables = Exact<{
  id: string;
}>;


export type DeskCancelVisitMutation = { readonly cancelVisit: { readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null } };

export type DeskReleasesQueryVariables = Exact<{
  filter?: ReleaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskReleasesQuery = { readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly status: ReleaseStatus, readonly releaseDate: string, readonly customerPo: string | null, readonly quantityLbs: number, readonly shippedLbs: number, readonly remainingLbs: number, readonly loadsLeft: number, readonly customer: { readonly name: string }, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type DeskReleaseQueryVariables = Exact<{
  id: string;
}>;


export type DeskReleaseQuery = { readonly release: { readonly id: string, readonly number: string, readonly status: ReleaseStatus, readonly seller: string | null, readonly releaseDate: string, readonly customerPo: string | null, readonly fob: string | null, readonly careOf: string | null, readonly requirements: ReadonlyArray<string> | null, readonly specialInstructions: string | null, readonly quantityLbs: number, readonly plannedLbs: number, readonly shippedLbs: number, readonly remainingLbs: number, readonly loadsLeft: number, readonly customer: { readonly id: string, readonly code: string, readonly name: string }, readonly shipTo: { readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string, readonly phone: string | null }, readonly carrier: { readonly name: string, readonly scac: string | null } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly quantityLbs: number, readonly product: { readonly name: string }, readonly chemistry: ReadonlyArray<{ readonly element: string, readonly percent: string }> }>, readonly loads: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly name: string, readonly status: LoadStatus, readonly plannedDate: string | null, readonly plannedLbs: number, readonly bol: { readonly number: string, readonly netLbs: number } | null }>, readonly intake: { readonly id: string, readonly fileName: string, readonly fileUrl: string } | null } | null };

export type CreateReleaseMutationVariables = Exact<{
  input: CreateReleaseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CreateReleaseMutation = { readonly createRelease: { readonly id: string, readonly number: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly kind: ViewerKind, readonly roles: ReadonlyArray<Role>, readonly tenant: { readonly id: string, readonly slug: string, readonly name: string, readonly timeZone: string, readonly bolPrefix: string }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly customers: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type SwitchTenantMutationVariables = Exact<{
  tenantId: string;
}>;


export type SwitchTenantMutation = { readonly switchTenant: { readonly id: string } };

export type ShipmentsQueryVariables = Exact<{
  filter?: BolFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ShipmentsQuery = { readonly bols: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly bolDate: string, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly customerPo: string | null, readonly releaseNumber: string, readonly truckNumber: string, readonly trailerNumber: string, readonly productName: string, readonly lotCode: string | null, readonly customerName: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShipmentRowFragment = { readonly id: string, readonly number: string, readonly status: BolStatus, readonly bolDate: string, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly customerPo: string | null, readonly releaseNumber: string, readonly truckNumber: string, readonly trailerNumber: string, readonly productName: string, readonly lotCode: string | null, readonly customerName: string };

export type ShipmentQueryVariables = Exact<{
  number: string;
}>;


export type ShipmentQuery = { readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly bolDate: string, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly customerPo: string | null, readonly customerName: string, readonly releaseNumber: string, readonly productName: string, readonly lotCode: string | null, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly voidReason: string | null, readonly shipTo: { readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly replacedBy: { readonly number: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus }>, readonly viewerCan: { readonly share: boolean } } | null };

export type ShipmentFactsFragment = { readonly id: string, readonly number: string, readonly status: BolStatus, readonly bolDate: string, readonly effectiveLbs: number, readonly officialLbs: number | null, readonly customerPo: string | null, readonly customerName: string, readonly releaseNumber: string, readonly productName: string, readonly lotCode: string | null, readonly carrierName: string, readonly truckNumber: string, readonly trailerNumber: string, readonly voidReason: string | null, readonly shipTo: { readonly name: string, readonly street: string, readonly street2: string | null, readonly city: string, readonly state: string, readonly zip: string }, readonly replacedBy: { readonly number: string } | null, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly status: DocumentStatus }>, readonly viewerCan: { readonly share: boolean } };

export type OpenReleasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenReleasesQuery = { readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly releaseDate: string, readonly quantityLbs: number, readonly shippedLbs: number, readonly remainingLbs: number, readonly loadsLeft: number, readonly lines: ReadonlyArray<{ readonly product: { readonly name: string } }>, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenReleaseFragment = { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly releaseDate: string, readonly quantityLbs: number, readonly shippedLbs: number, readonly remainingLbs: number, readonly loadsLeft: number, readonly lines: ReadonlyArray<{ readonly product: { readonly name: string } }>, readonly shipTo: { readonly name: string, readonly city: string, readonly state: string } };

export type NextLoadQueryVariables = Exact<{
  from: string;
}>;


export type NextLoadQuery = { readonly loads: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null } }> } };

export type StockQueryVariables = Exact<{ [key: string]: never; }>;


export type StockQuery = { readonly productBalances: ReadonlyArray<{ readonly at: string, readonly openingLbs: number, readonly receivedLbs: number, readonly shippedLbs: number, readonly correctedLbs: number, readonly remainingLbs: number, readonly committedLbs: number, readonly availableLbs: number, readonly product: { readonly id: string, readonly name: string } }> };

export type TodayQueryVariables = Exact<{
  overdue?: LoadFilter | null | undefined;
  due?: LoadFilter | null | undefined;
  issued?: BolFilter | null | undefined;
}>;


export type TodayQuery = { readonly overdue: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly due: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly plannedDate: string | null, readonly plannedLbs: number, readonly release: { readonly id: string, readonly number: string, readonly customerPo: string | null, readonly customer: { readonly name: string }, readonly carrier: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lotCode: string | null, readonly product: { readonly name: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly issued: { readonly totalCount: number }, readonly waiting: ReadonlyArray<{ readonly id: string, readonly code: string, readonly status: VisitStatus, readonly checkedInAt: string, readonly signedAt: string | null, readonly driverName: string | null, readonly phone: string | null, readonly pickupNumber: string | null, readonly carrierName: string | null, readonly truckNumber: string | null, readonly trailerNumber: string | null, readonly bol: { readonly id: string, readonly number: string, readonly status: BolStatus, readonly customerName: string, readonly netLbs: number } | null }>, readonly intakes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly status: IntakeStatus, readonly fault: string | null, readonly createdAt: string }> };

export type VerificationQueryVariables = Exact<{
  number: string;
  fingerprint: string;
}>;


export type VerificationQuery = { readonly verification: { readonly number: string, readonly status: BolStatus, readonly issuedAt: string, readonly signedBy: string | null, readonly signedAt: string | null, readonly official: boolean, readonly voidedAt: string | null, readonly timeZone: string, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly version: number, readonly sha256: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CarrierWithTrucksFragmentDoc = new TypedDocumentString(`
    fragment CarrierWithTrucks on Carrier {
  id
  name
  scac
  phone
  trucks {
    id
    truckNumber
    trailerNumber
    tareLbs
  }
}
    `, {"fragmentName":"CarrierWithTrucks"}) as unknown as TypedDocumentString<CarrierWithTrucksFragment, unknown>;
export const CustomerWithAddressesFragmentDoc = new TypedDocumentString(`
    fragment CustomerWithAddresses on Customer {
  id
  code
  name
  city
  state
  shipTos {
    id
    name
    street
    street2
    city
    state
    zip
    phone
  }
}
    `, {"fragmentName":"CustomerWithAddresses"}) as unknown as TypedDocumentString<CustomerWithAddressesFragment, unknown>;
export const DeskBolRowFragmentDoc = new TypedDocumentString(`
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}
    `, {"fragmentName":"DeskBolRow"}) as unknown as TypedDocumentString<DeskBolRowFragment, unknown>;
export const DeskBolRecordFragmentDoc = new TypedDocumentString(`
    fragment DeskBolRecord on Bol {
  ...DeskBolRow
  netTons
  grossLbs
  tareLbs
  officialTicket
  varianceLbs
  variancePercent
  carrierName
  trailerNumber
  seals
  notes
  careOf
  releaseNumber
  lotCode
  requirements
  specialInstructions
  issuedAt
  issuedBy
  voidReason
  voidedAt
  verifyUrl
  chemistry {
    element
    percent
  }
  lines {
    handlingUnits
    description
    lotCode
    netLbs
  }
  shipTo {
    customerName
    name
    street
    street2
    city
    state
    zip
  }
  release {
    id
    number
  }
  load {
    id
    name
  }
  replaces {
    number
  }
  replacedBy {
    number
  }
  visit {
    id
    code
    status
    driverName
  }
  documents {
    id
    kind
    version
    status
    sha256
    bytes
    error
    createdAt
  }
  signature {
    signerName
    company
    signedAt
    receivedAt
    offline
    reservation
    shownSha256
  }
  viewerCan {
    void
    reissue
    recordOfficialWeight
    handOver
    share
  }
}
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}`, {"fragmentName":"DeskBolRecord"}) as unknown as TypedDocumentString<DeskBolRecordFragment, unknown>;
export const DriverBolFragmentDoc = new TypedDocumentString(`
    fragment DriverBol on Bol {
  id
  number
  status
  effectiveLbs
  officialLbs
  productName
  customerName
  carrierName
  truckNumber
  trailerNumber
  seals
  specialInstructions
  terminalName
  terminalPhone
  shipTo {
    name
    city
    state
  }
  signature {
    signerName
    signedAt
  }
  documents {
    kind
    status
    sha256
  }
  viewerCan {
    sign
    share
  }
}
    `, {"fragmentName":"DriverBol"}) as unknown as TypedDocumentString<DriverBolFragment, unknown>;
export const DriverVisitFragmentDoc = new TypedDocumentString(`
    fragment DriverVisit on Visit {
  id
  code
  status
  driverName
  carrierName
  pickupNumber
  truckNumber
  trailerNumber
  checkedInAt
  bol {
    ...DriverBol
  }
}
    fragment DriverBol on Bol {
  id
  number
  status
  effectiveLbs
  officialLbs
  productName
  customerName
  carrierName
  truckNumber
  trailerNumber
  seals
  specialInstructions
  terminalName
  terminalPhone
  shipTo {
    name
    city
    state
  }
  signature {
    signerName
    signedAt
  }
  documents {
    kind
    status
    sha256
  }
  viewerCan {
    sign
    share
  }
}`, {"fragmentName":"DriverVisit"}) as unknown as TypedDocumentString<DriverVisitFragment, unknown>;
export const DeskLoadRowFragmentDoc = new TypedDocumentString(`
    fragment DeskLoadRow on Load {
  id
  name
  plannedDate
  plannedLbs
  release {
    id
    number
    customerPo
    customer {
      name
    }
    carrier {
      name
    }
    lines {
      lotCode
      product {
        name
      }
    }
  }
}
    `, {"fragmentName":"DeskLoadRow"}) as unknown as TypedDocumentString<DeskLoadRowFragment, unknown>;
export const DeskVisitFragmentDoc = new TypedDocumentString(`
    fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}
    `, {"fragmentName":"DeskVisit"}) as unknown as TypedDocumentString<DeskVisitFragment, unknown>;
export const ShipmentRowFragmentDoc = new TypedDocumentString(`
    fragment ShipmentRow on Bol {
  id
  number
  status
  bolDate
  effectiveLbs
  officialLbs
  customerPo
  releaseNumber
  truckNumber
  trailerNumber
  productName
  lotCode
  customerName
}
    `, {"fragmentName":"ShipmentRow"}) as unknown as TypedDocumentString<ShipmentRowFragment, unknown>;
export const ShipmentFactsFragmentDoc = new TypedDocumentString(`
    fragment ShipmentFacts on Bol {
  id
  number
  status
  bolDate
  effectiveLbs
  officialLbs
  customerPo
  customerName
  releaseNumber
  productName
  lotCode
  carrierName
  truckNumber
  trailerNumber
  shipTo {
    name
    street
    street2
    city
    state
    zip
  }
  voidReason
  replacedBy {
    number
  }
  documents {
    kind
    status
  }
  viewerCan {
    share
  }
}
    `, {"fragmentName":"ShipmentFacts"}) as unknown as TypedDocumentString<ShipmentFactsFragment, unknown>;
export const OpenReleaseFragmentDoc = new TypedDocumentString(`
    fragment OpenRelease on Release {
  id
  number
  customerPo
  releaseDate
  quantityLbs
  shippedLbs
  remainingLbs
  loadsLeft
  lines {
    product {
      name
    }
  }
  shipTo {
    name
    city
    state
  }
}
    `, {"fragmentName":"OpenRelease"}) as unknown as TypedDocumentString<OpenReleaseFragment, unknown>;
export const FindCustomersDocument = new TypedDocumentString(`
    query FindCustomers($search: String, $first: Int!, $after: String) {
  customers(search: $search, first: $first, after: $after) {
    edges {
      node {
        ...CustomerWithAddresses
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CustomerWithAddresses on Customer {
  id
  code
  name
  city
  state
  shipTos {
    id
    name
    street
    street2
    city
    state
    zip
    phone
  }
}`, {"hash":"sha256:0ad43ea84d12efeade5871adfa37079a72a65d661f376c5b563361d286a848ed"}) as unknown as TypedDocumentString<FindCustomersQuery, FindCustomersQueryVariables>;
export const FindCarriersDocument = new TypedDocumentString(`
    query FindCarriers($search: String, $first: Int!, $after: String) {
  carriers(search: $search, first: $first, after: $after) {
    edges {
      node {
        ...CarrierWithTrucks
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CarrierWithTrucks on Carrier {
  id
  name
  scac
  phone
  trucks {
    id
    truckNumber
    trailerNumber
    tareLbs
  }
}`, {"hash":"sha256:71d778488a7cd42c454cf04e0223c140246400922ddd2c3aa8d6b240b1c01a91"}) as unknown as TypedDocumentString<FindCarriersQuery, FindCarriersQueryVariables>;
export const FindProductsDocument = new TypedDocumentString(`
    query FindProducts($search: String, $first: Int!, $after: String) {
  products(search: $search, first: $first, after: $after) {
    edges {
      node {
        id
        name
        description
        isActive
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:cc5c03fb70e94bc8302d12dab17f1cfe0da2429d7eb218ecac961a39bc984a4b"}) as unknown as TypedDocumentString<FindProductsQuery, FindProductsQueryVariables>;
export const FindLotsDocument = new TypedDocumentString(`
    query FindLots($search: String) {
  lots(search: $search) {
    id
    code
    product {
      id
      name
    }
    chemistry {
      element
      percent
    }
  }
}
    `, {"hash":"sha256:e607d401e04ea6c684c436bc23f6786d3d89cb20663eb96f39669a4af54f968a"}) as unknown as TypedDocumentString<FindLotsQuery, FindLotsQueryVariables>;
export const DeskBolsDocument = new TypedDocumentString(`
    query DeskBols($filter: BolFilter, $first: Int!, $after: String) {
  bols(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...DeskBolRow
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}`, {"hash":"sha256:36d9a1d1bbc87ee8af1b6c441e47d079d288c68ecb59e382cda7f7ff61419af3"}) as unknown as TypedDocumentString<DeskBolsQuery, DeskBolsQueryVariables>;
export const DeskBolDocument = new TypedDocumentString(`
    query DeskBol($number: String!) {
  bol(number: $number) {
    ...DeskBolRecord
  }
}
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}
fragment DeskBolRecord on Bol {
  ...DeskBolRow
  netTons
  grossLbs
  tareLbs
  officialTicket
  varianceLbs
  variancePercent
  carrierName
  trailerNumber
  seals
  notes
  careOf
  releaseNumber
  lotCode
  requirements
  specialInstructions
  issuedAt
  issuedBy
  voidReason
  voidedAt
  verifyUrl
  chemistry {
    element
    percent
  }
  lines {
    handlingUnits
    description
    lotCode
    netLbs
  }
  shipTo {
    customerName
    name
    street
    street2
    city
    state
    zip
  }
  release {
    id
    number
  }
  load {
    id
    name
  }
  replaces {
    number
  }
  replacedBy {
    number
  }
  visit {
    id
    code
    status
    driverName
  }
  documents {
    id
    kind
    version
    status
    sha256
    bytes
    error
    createdAt
  }
  signature {
    signerName
    company
    signedAt
    receivedAt
    offline
    reservation
    shownSha256
  }
  viewerCan {
    void
    reissue
    recordOfficialWeight
    handOver
    share
  }
}`, {"hash":"sha256:317ac1fe3cfa9864a668e65b34af00898572045762d34e68eb7fc4949fa4a96b"}) as unknown as TypedDocumentString<DeskBolQuery, DeskBolQueryVariables>;
export const DeskBolPapersDocument = new TypedDocumentString(`
    query DeskBolPapers($number: String!) {
  bol(number: $number) {
    id
    documents {
      id
      kind
      version
      status
      sha256
      bytes
      error
      createdAt
    }
  }
}
    `, {"hash":"sha256:c6f0075fe6b6bac626eca744c85871d30b0e9e69a8697f932ffd8b7f5a0e2501"}) as unknown as TypedDocumentString<DeskBolPapersQuery, DeskBolPapersQueryVariables>;
export const DeskVoidBolDocument = new TypedDocumentString(`
    mutation DeskVoidBol($input: VoidBolInput!, $idempotencyKey: UUID) {
  voidBol(input: $input, idempotencyKey: $idempotencyKey) {
    ...DeskBolRecord
  }
}
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}
fragment DeskBolRecord on Bol {
  ...DeskBolRow
  netTons
  grossLbs
  tareLbs
  officialTicket
  varianceLbs
  variancePercent
  carrierName
  trailerNumber
  seals
  notes
  careOf
  releaseNumber
  lotCode
  requirements
  specialInstructions
  issuedAt
  issuedBy
  voidReason
  voidedAt
  verifyUrl
  chemistry {
    element
    percent
  }
  lines {
    handlingUnits
    description
    lotCode
    netLbs
  }
  shipTo {
    customerName
    name
    street
    street2
    city
    state
    zip
  }
  release {
    id
    number
  }
  load {
    id
    name
  }
  replaces {
    number
  }
  replacedBy {
    number
  }
  visit {
    id
    code
    status
    driverName
  }
  documents {
    id
    kind
    version
    status
    sha256
    bytes
    error
    createdAt
  }
  signature {
    signerName
    company
    signedAt
    receivedAt
    offline
    reservation
    shownSha256
  }
  viewerCan {
    void
    reissue
    recordOfficialWeight
    handOver
    share
  }
}`, {"hash":"sha256:2202857e5c82a2d1755f770facd9ed662837a2d790a3dab2396d2dda677c31a0"}) as unknown as TypedDocumentString<DeskVoidBolMutation, DeskVoidBolMutationVariables>;
export const DeskRecordOfficialWeightDocument = new TypedDocumentString(`
    mutation DeskRecordOfficialWeight($input: OfficialWeightInput!, $idempotencyKey: UUID) {
  recordOfficialWeight(input: $input, idempotencyKey: $idempotencyKey) {
    ...DeskBolRecord
  }
}
    fragment DeskBolRow on Bol {
  id
  number
  bolDate
  status
  customerName
  productName
  netLbs
  officialLbs
  truckNumber
  customerPo
}
fragment DeskBolRecord on Bol {
  ...DeskBolRow
  netTons
  grossLbs
  tareLbs
  officialTicket
  varianceLbs
  variancePercent
  carrierName
  trailerNumber
  seals
  notes
  careOf
  releaseNumber
  lotCode
  requirements
  specialInstructions
  issuedAt
  issuedBy
  voidReason
  voidedAt
  verifyUrl
  chemistry {
    element
    percent
  }
  lines {
    handlingUnits
    description
    lotCode
    netLbs
  }
  shipTo {
    customerName
    name
    street
    street2
    city
    state
    zip
  }
  release {
    id
    number
  }
  load {
    id
    name
  }
  replaces {
    number
  }
  replacedBy {
    number
  }
  visit {
    id
    code
    status
    driverName
  }
  documents {
    id
    kind
    version
    status
    sha256
    bytes
    error
    createdAt
  }
  signature {
    signerName
    company
    signedAt
    receivedAt
    offline
    reservation
    shownSha256
  }
  viewerCan {
    void
    reissue
    recordOfficialWeight
    handOver
    share
  }
}`, {"hash":"sha256:89d8049e10f7f0b1506514312b3a5c2436115d8d416b9049c98ce183d814aa33"}) as unknown as TypedDocumentString<DeskRecordOfficialWeightMutation, DeskRecordOfficialWeightMutationVariables>;
export const DeskHandOverDocument = new TypedDocumentString(`
    mutation DeskHandOver($bolId: UUID!) {
  handOverBol(bolId: $bolId) {
    id
    code
    status
  }
}
    `, {"hash":"sha256:7687ea0b4a18a3539ae49804cf3a86d70d83ce543aa007bc6f0132844f7cb8da"}) as unknown as TypedDocumentString<DeskHandOverMutation, DeskHandOverMutationVariables>;
export const DeskPaperLinkDocument = new TypedDocumentString(`
    mutation DeskPaperLink($bolId: UUID!, $kind: DocumentKind, $version: Int) {
  documentLink(bolId: $bolId, kind: $kind, version: $version) {
    url
    fileName
  }
}
    `, {"hash":"sha256:3eb4f8779375f00fa2346ed98d628f22fe4ab66c2cc3aa4e56be7f6b253ca69d"}) as unknown as TypedDocumentString<DeskPaperLinkMutation, DeskPaperLinkMutationVariables>;
export const DeskShareDocument = new TypedDocumentString(`
    mutation DeskShare($input: ShareLinkInput!) {
  createShareLink(input: $input) {
    url
    expiresAt
  }
}
    `, {"hash":"sha256:ca296fd717108a05f45e4cd8432dd6c1bb35138a7ae10d079f3b71b58ce74483"}) as unknown as TypedDocumentString<DeskShareMutation, DeskShareMutationVariables>;
export const OpenPickupDocument = new TypedDocumentString(`
    mutation OpenPickup($code: String!) {
  openPickup(code: $code)
}
    `, {"hash":"sha256:fb79ea06519b9596d1b55cf1a70990908c944d399d8e30761cb2aae830f82e6e"}) as unknown as TypedDocumentString<OpenPickupMutation, OpenPickupMutationVariables>;
export const MyVisitDocument = new TypedDocumentString(`
    query MyVisit {
  myVisit {
    ...DriverVisit
  }
}
    fragment DriverVisit on Visit {
  id
  code
  status
  driverName
  carrierName
  pickupNumber
  truckNumber
  trailerNumber
  checkedInAt
  bol {
    ...DriverBol
  }
}
fragment DriverBol on Bol {
  id
  number
  status
  effectiveLbs
  officialLbs
  productName
  customerName
  carrierName
  truckNumber
  trailerNumber
  seals
  specialInstructions
  terminalName
  terminalPhone
  shipTo {
    name
    city
    state
  }
  signature {
    signerName
    signedAt
  }
  documents {
    kind
    status
    sha256
  }
  viewerCan {
    sign
    share
  }
}`, {"hash":"sha256:711e805270255791fa024b120f734e4e3bea796a04febcf4b4f016fb305d351f"}) as unknown as TypedDocumentString<MyVisitQuery, MyVisitQueryVariables>;
export const GateDocument = new TypedDocumentString(`
    query Gate($terminal: String!) {
  gate(terminal: $terminal) {
    terminalName
    tenantName
  }
}
    `, {"hash":"sha256:b3b72b677ea123580b628cf5b4400ee40ad25b72aad7bf9412d8eeb759139693"}) as unknown as TypedDocumentString<GateQuery, GateQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!, $idempotencyKey: UUID) {
  checkIn(input: $input, idempotencyKey: $idempotencyKey) {
    ...DriverVisit
  }
}
    fragment DriverVisit on Visit {
  id
  code
  status
  driverName
  carrierName
  pickupNumber
  truckNumber
  trailerNumber
  checkedInAt
  bol {
    ...DriverBol
  }
}
fragment DriverBol on Bol {
  id
  number
  status
  effectiveLbs
  officialLbs
  productName
  customerName
  carrierName
  truckNumber
  trailerNumber
  seals
  specialInstructions
  terminalName
  terminalPhone
  shipTo {
    name
    city
    state
  }
  signature {
    signerName
    signedAt
  }
  documents {
    kind
    status
    sha256
  }
  viewerCan {
    sign
    share
  }
}`, {"hash":"sha256:0d365ddbbb4299a1fba5a74b53cbdc1b36a0cd0e2674da030fcbe127802021ec"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const SignBolDocument = new TypedDocumentString(`
    mutation SignBol($input: SignBolInput!, $idempotencyKey: UUID) {
  signBol(input: $input, idempotencyKey: $idempotencyKey) {
    ...DriverBol
  }
}
    fragment DriverBol on Bol {
  id
  number
  status
  effectiveLbs
  officialLbs
  productName
  customerName
  carrierName
  truckNumber
  trailerNumber
  seals
  specialInstructions
  terminalName
  terminalPhone
  shipTo {
    name
    city
    state
  }
  signature {
    signerName
    signedAt
  }
  documents {
    kind
    status
    sha256
  }
  viewerCan {
    sign
    share
  }
}`, {"hash":"sha256:5a3979b2371d6004577b05644c706165e8e1436a2058eb0f5f573f136de429aa"}) as unknown as TypedDocumentString<SignBolMutation, SignBolMutationVariables>;
export const IntakesDocument = new TypedDocumentString(`
    query Intakes {
  intakes {
    id
    fileName
    bytes
    status
    fault
    createdAt
    flags
    fields {
      path
      value
      confidence
      reason
    }
    release {
      id
      number
    }
  }
}
    `, {"hash":"sha256:4e3f9e889a45edb78d805b4f534b933508696d9f2e7d7e1b56f29ce3435e8953"}) as unknown as TypedDocumentString<IntakesQuery, IntakesQueryVariables>;
export const IntakeToCheckDocument = new TypedDocumentString(`
    query IntakeToCheck($id: UUID!) {
  intake(id: $id) {
    id
    fileName
    fileUrl
    status
    fault
    flags
    createdAt
    release {
      id
      number
    }
    fields {
      path
      value
      confidence
      reason
      place {
        page
        x
        y
        w
        h
      }
    }
    matches {
      customers {
        ...CustomerWithAddresses
      }
      carriers {
        id
        name
        scac
      }
      products {
        id
        name
      }
      lots {
        id
        code
        product {
          id
          name
        }
      }
      release {
        id
        number
        status
        releaseDate
        quantityLbs
        customerPo
        customer {
          name
        }
      }
    }
  }
}
    fragment CustomerWithAddresses on Customer {
  id
  code
  name
  city
  state
  shipTos {
    id
    name
    street
    street2
    city
    state
    zip
    phone
  }
}`, {"hash":"sha256:dcc4438b050ebdcaabab5ccf5d40bf7d753532458aa42f61b0dea9b94e4324d9"}) as unknown as TypedDocumentString<IntakeToCheckQuery, IntakeToCheckQueryVariables>;
export const ApproveIntakeDocument = new TypedDocumentString(`
    mutation ApproveIntake($input: ApproveIntakeInput!, $idempotencyKey: UUID) {
  approveIntake(input: $input, idempotencyKey: $idempotencyKey) {
    id
    number
  }
}
    `, {"hash":"sha256:80b84ce65869975472375d45904decd5a1068920914916c975ef35f5d8af2e38"}) as unknown as TypedDocumentString<ApproveIntakeMutation, ApproveIntakeMutationVariables>;
export const DiscardIntakeDocument = new TypedDocumentString(`
    mutation DiscardIntake($id: UUID!) {
  discardIntake(id: $id) {
    id
  }
}
    `, {"hash":"sha256:98d47052a931ff34a466dd8f14c0cfd633ac1d12598a7562998afc1659b224c9"}) as unknown as TypedDocumentString<DiscardIntakeMutation, DiscardIntakeMutationVariables>;
export const IssueReleaseDocument = new TypedDocumentString(`
    query IssueRelease($number: String!) {
  release(number: $number) {
    id
    number
    status
    customerPo
    careOf
    specialInstructions
    remainingLbs
    customer {
      id
      name
    }
    shipTo {
      name
      street
      city
      state
      zip
    }
    carrier {
      ...CarrierWithTrucks
    }
    lines {
      lotCode
      quantityLbs
      product {
        name
      }
      chemistry {
        element
        percent
      }
    }
    loads {
      id
      seq
      name
      status
      plannedDate
      plannedLbs
      bol {
        number
      }
    }
  }
}
    fragment CarrierWithTrucks on Carrier {
  id
  name
  scac
  phone
  trucks {
    id
    truckNumber
    trailerNumber
    tareLbs
  }
}`, {"hash":"sha256:58686464a10ca1d8d52da83cdfcb9eddc4b3bdca6a55b5b838b4745b4a09e191"}) as unknown as TypedDocumentString<IssueReleaseQuery, IssueReleaseQueryVariables>;
export const IssueBolDocument = new TypedDocumentString(`
    mutation IssueBol($input: IssueBolInput!, $idempotencyKey: UUID) {
  issueBol(input: $input, idempotencyKey: $idempotencyKey) {
    number
  }
}
    `, {"hash":"sha256:952bdf2888fc36315693c6ca0486849daa50a83bfe61811cac99605bb03f1996"}) as unknown as TypedDocumentString<IssueBolMutation, IssueBolMutationVariables>;
export const ReissueBolDocument = new TypedDocumentString(`
    mutation ReissueBol($input: ReissueBolInput!, $idempotencyKey: UUID) {
  reissueBol(input: $input, idempotencyKey: $idempotencyKey) {
    number
  }
}
    `, {"hash":"sha256:c7fc6c811b5518ca9c7baaffcf5315b54eaf4992e0e4ae7b91d9135ae672735f"}) as unknown as TypedDocumentString<ReissueBolMutation, ReissueBolMutationVariables>;
export const PreviewBolDocument = new TypedDocumentString(`
    mutation PreviewBol($input: IssueBolInput!) {
  previewBol(input: $input) {
    pdfBase64
    warnings {
      code
      message
      needsReason
    }
  }
}
    `, {"hash":"sha256:9adcb2ad236e4ec09e59b287ec41e5915c24db54f133f0309367e4da6cb20e08"}) as unknown as TypedDocumentString<PreviewBolMutation, PreviewBolMutationVariables>;
export const DeskLoadsDocument = new TypedDocumentString(`
    query DeskLoads($filter: LoadFilter, $first: Int!, $after: String) {
  loads(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...DeskLoadRow
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment DeskLoadRow on Load {
  id
  name
  plannedDate
  plannedLbs
  release {
    id
    number
    customerPo
    customer {
      name
    }
    carrier {
      name
    }
    lines {
      lotCode
      product {
        name
      }
    }
  }
}`, {"hash":"sha256:216bc0919837cccf472d6601601738d95929c7e3b78bd74f7473cac854ca451a"}) as unknown as TypedDocumentString<DeskLoadsQuery, DeskLoadsQueryVariables>;
export const DueLoadsDocument = new TypedDocumentString(`
    query DueLoads($due: LoadFilter, $overdue: LoadFilter) {
  due: loads(filter: $due, first: 100) {
    edges {
      node {
        ...DeskLoadRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  overdue: loads(filter: $overdue, first: 100) {
    edges {
      node {
        ...DeskLoadRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment DeskLoadRow on Load {
  id
  name
  plannedDate
  plannedLbs
  release {
    id
    number
    customerPo
    customer {
      name
    }
    carrier {
      name
    }
    lines {
      lotCode
      product {
        name
      }
    }
  }
}`, {"hash":"sha256:6973e5e4c725793494f0cd106e628c22cefcad393151f213ec7f2934d9f70d42"}) as unknown as TypedDocumentString<DueLoadsQuery, DueLoadsQueryVariables>;
export const LoadCountsDocument = new TypedDocumentString(`
    query LoadCounts($overdue: LoadFilter, $today: LoadFilter, $week: LoadFilter, $later: LoadFilter, $unscheduled: LoadFilter) {
  overdue: loads(filter: $overdue, first: 1) {
    totalCount
  }
  today: loads(filter: $today, first: 1) {
    totalCount
  }
  week: loads(filter: $week, first: 1) {
    totalCount
  }
  later: loads(filter: $later, first: 1) {
    totalCount
  }
  unscheduled: loads(filter: $unscheduled, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:6b278ab40af4ed9b0d55ccf3c3e8789584727fa7ec4eca5e06a8a873e6539096"}) as unknown as TypedDocumentString<LoadCountsQuery, LoadCountsQueryVariables>;
export const OpenPaperDocument = new TypedDocumentString(`
    mutation OpenPaper($bolId: UUID!, $kind: DocumentKind) {
  documentLink(bolId: $bolId, kind: $kind) {
    url
    fileName
    kind
    sha256
  }
}
    `, {"hash":"sha256:7de7497293a65967e9aea528806cbb6b2ac1f771d4e85d2f36c570e0823464e0"}) as unknown as TypedDocumentString<OpenPaperMutation, OpenPaperMutationVariables>;
export const SharePaperDocument = new TypedDocumentString(`
    mutation SharePaper($input: ShareLinkInput!) {
  createShareLink(input: $input) {
    url
  }
}
    `, {"hash":"sha256:02c6c7f9d1f84fc746f2ff90897e6a2457bdd73d509df6ab871aa555c2f9679b"}) as unknown as TypedDocumentString<SharePaperMutation, SharePaperMutationVariables>;
export const DeskQueueDocument = new TypedDocumentString(`
    query DeskQueue($status: [VisitStatus!]) {
  visits(status: $status) {
    ...DeskVisit
  }
}
    fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}`, {"hash":"sha256:c672ccde9cf15833624f3b1455a1ff75eb4b279d465f0c11d323dd8c98479af8"}) as unknown as TypedDocumentString<DeskQueueQuery, DeskQueueQueryVariables>;
export const DeskAssignVisitDocument = new TypedDocumentString(`
    mutation DeskAssignVisit($input: AssignVisitInput!) {
  assignVisit(input: $input) {
    ...DeskVisit
  }
}
    fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}`, {"hash":"sha256:6733211eb8bc1531fc050de789e58818b59ef8bbe01e1dfdf335f7457eeda259"}) as unknown as TypedDocumentString<DeskAssignVisitMutation, DeskAssignVisitMutationVariables>;
export const DeskCompleteVisitDocument = new TypedDocumentString(`
    mutation DeskCompleteVisit($id: UUID!) {
  completeVisit(id: $id) {
    ...DeskVisit
  }
}
    fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}`, {"hash":"sha256:63c263756ee9ba2c41931a58520ceefbf2276851480a397e8fc00556740eb4b3"}) as unknown as TypedDocumentString<DeskCompleteVisitMutation, DeskCompleteVisitMutationVariables>;
export const DeskCancelVisitDocument = new TypedDocumentString(`
    mutation DeskCancelVisit($id: UUID!) {
  cancelVisit(id: $id) {
    ...DeskVisit
  }
}
    fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}`, {"hash":"sha256:04d9a4f1e59a11c9a2277c6472baa60209836303ca60e2c059beddcf5286f224"}) as unknown as TypedDocumentString<DeskCancelVisitMutation, DeskCancelVisitMutationVariables>;
export const DeskReleasesDocument = new TypedDocumentString(`
    query DeskReleases($filter: ReleaseFilter, $first: Int!, $after: String) {
  releases(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        number
        status
        releaseDate
        customerPo
        quantityLbs
        shippedLbs
        remainingLbs
        loadsLeft
        customer {
          name
        }
        lines {
          lotCode
          product {
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:1a5230964ada27c84026e965bc17622077cf0b8fdbd644eed6ff1814347d13cf"}) as unknown as TypedDocumentString<DeskReleasesQuery, DeskReleasesQueryVariables>;
export const DeskReleaseDocument = new TypedDocumentString(`
    query DeskRelease($id: UUID!) {
  release(id: $id) {
    id
    number
    status
    seller
    releaseDate
    customerPo
    fob
    careOf
    requirements
    specialInstructions
    quantityLbs
    plannedLbs
    shippedLbs
    remainingLbs
    loadsLeft
    customer {
      id
      code
      name
    }
    shipTo {
      name
      street
      street2
      city
      state
      zip
      phone
    }
    carrier {
      name
      scac
    }
    lines {
      lotCode
      quantityLbs
      product {
        name
      }
      chemistry {
        element
        percent
      }
    }
    loads {
      id
      seq
      name
      status
      plannedDate
      plannedLbs
      bol {
        number
        netLbs
      }
    }
    intake {
      id
      fileName
      fileUrl
    }
  }
}
    `, {"hash":"sha256:8ab9a8314375a8a13425304b4464e2de2db93d6ce7b2ac1b352da72d225154cd"}) as unknown as TypedDocumentString<DeskReleaseQuery, DeskReleaseQueryVariables>;
export const CreateReleaseDocument = new TypedDocumentString(`
    mutation CreateRelease($input: CreateReleaseInput!, $idempotencyKey: UUID) {
  createRelease(input: $input, idempotencyKey: $idempotencyKey) {
    id
    number
  }
}
    `, {"hash":"sha256:7eda1e77a73afae2713d92c249b2839fdcd8a6b82690b54c24f0ee66b7417e26"}) as unknown as TypedDocumentString<CreateReleaseMutation, CreateReleaseMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    kind
    roles
    tenant {
      id
      slug
      name
      timeZone
      bolPrefix
    }
    tenants {
      id
      name
    }
    customers {
      id
      name
    }
  }
}
    `, {"hash":"sha256:e758b0b2b9604d5dc7f0a4a35379fcbd6d1501519a39a5bb2a41e2d4597cf800"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($tenantId: UUID!) {
  switchTenant(tenantId: $tenantId) {
    id
  }
}
    `, {"hash":"sha256:9c20df18ecaafc402ff5a87a14893bdfc4b250e7453b4d15080f9e2f1c459683"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const ShipmentsDocument = new TypedDocumentString(`
    query Shipments($filter: BolFilter, $after: String) {
  bols(first: 50, filter: $filter, after: $after) {
    edges {
      node {
        ...ShipmentRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShipmentRow on Bol {
  id
  number
  status
  bolDate
  effectiveLbs
  officialLbs
  customerPo
  releaseNumber
  truckNumber
  trailerNumber
  productName
  lotCode
  customerName
}`, {"hash":"sha256:915c1d9016429da59cdac964d028963a261d1b8456c238e802b461546b044fa7"}) as unknown as TypedDocumentString<ShipmentsQuery, ShipmentsQueryVariables>;
export const ShipmentDocument = new TypedDocumentString(`
    query Shipment($number: String!) {
  bol(number: $number) {
    ...ShipmentFacts
  }
}
    fragment ShipmentFacts on Bol {
  id
  number
  status
  bolDate
  effectiveLbs
  officialLbs
  customerPo
  customerName
  releaseNumber
  productName
  lotCode
  carrierName
  truckNumber
  trailerNumber
  shipTo {
    name
    street
    street2
    city
    state
    zip
  }
  voidReason
  replacedBy {
    number
  }
  documents {
    kind
    status
  }
  viewerCan {
    share
  }
}`, {"hash":"sha256:894402ef4cafc92e7552354d9397f8dde9baa5e00ff124aa6e6d0669e8c49b05"}) as unknown as TypedDocumentString<ShipmentQuery, ShipmentQueryVariables>;
export const OpenReleasesDocument = new TypedDocumentString(`
    query OpenReleases($after: String) {
  releases(first: 100, after: $after, filter: {status: OPEN}) {
    edges {
      node {
        ...OpenRelease
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OpenRelease on Release {
  id
  number
  customerPo
  releaseDate
  quantityLbs
  shippedLbs
  remainingLbs
  loadsLeft
  lines {
    product {
      name
    }
  }
  shipTo {
    name
    city
    state
  }
}`, {"hash":"sha256:f39ac30f4a4c1c1e1d294ec251e6e79724e69a7a9efb168dd63c29709bade9fd"}) as unknown as TypedDocumentString<OpenReleasesQuery, OpenReleasesQueryVariables>;
export const NextLoadDocument = new TypedDocumentString(`
    query NextLoad($from: Date!) {
  loads(first: 1, filter: {status: PENDING, dateFrom: $from}) {
    edges {
      node {
        id
        name
        plannedDate
      }
    }
  }
}
    `, {"hash":"sha256:349bda583456e8fe0d88f366150b703f09a50af9a92cf65a51d741b8dd912411"}) as unknown as TypedDocumentString<NextLoadQuery, NextLoadQueryVariables>;
export const StockDocument = new TypedDocumentString(`
    query Stock {
  productBalances {
    at
    openingLbs
    receivedLbs
    shippedLbs
    correctedLbs
    remainingLbs
    committedLbs
    availableLbs
    product {
      id
      name
    }
  }
}
    `, {"hash":"sha256:34d32dd30b8b94285bbbe7825da653a239101fc39f4cd0bfde59e73eb268fc86"}) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($overdue: LoadFilter, $due: LoadFilter, $issued: BolFilter) {
  overdue: loads(filter: $overdue, first: 50) {
    totalCount
    edges {
      node {
        ...DeskLoadRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  due: loads(filter: $due, first: 50) {
    totalCount
    edges {
      node {
        ...DeskLoadRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  issued: bols(filter: $issued, first: 1) {
    totalCount
  }
  waiting: visits(status: [WAITING]) {
    ...DeskVisit
  }
  intakes {
    id
    fileName
    status
    fault
    createdAt
  }
}
    fragment DeskLoadRow on Load {
  id
  name
  plannedDate
  plannedLbs
  release {
    id
    number
    customerPo
    customer {
      name
    }
    carrier {
      name
    }
    lines {
      lotCode
      product {
        name
      }
    }
  }
}
fragment DeskVisit on Visit {
  id
  code
  status
  checkedInAt
  signedAt
  driverName
  phone
  pickupNumber
  carrierName
  truckNumber
  trailerNumber
  bol {
    id
    number
    status
    customerName
    netLbs
  }
}`, {"hash":"sha256:bf3c1ea1e80ac9a06da6b16b95b44e3fde166213196f3fab4e0749f73f75b39a"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const VerificationDocument = new TypedDocumentString(`
    query Verification($number: String!, $fingerprint: String!) {
  verification(number: $number, fingerprint: $fingerprint) {
    number
    status
    issuedAt
    signedBy
    signedAt
    official
    voidedAt
    timeZone
    documents {
      kind
      version
      sha256
    }
  }
}
    `, {"hash":"sha256:04f6c56b2b1f76cf2bd10da270a5ae7e76d30c6b4214ab75e2a22889588939de"}) as unknown as TypedDocumentString<VerificationQuery, VerificationQueryVariables>;