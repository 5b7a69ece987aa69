/** What specs ask most, and what comes back. */

export interface PaperView {
  readonly id: string
  readonly kind: 'ORIGINAL' | 'SIGNED' | 'OFFICIAL' | 'VOIDED'
  readonly version: number
  readonly status: 'PENDING' | 'READY' | 'FAILED'
  readonly sha256: string | null
  readonly bytes: number | null
}

export interface BolView {
  readonly id: string
  readonly number: string
  readonly status: 'ISSUED' | 'READY' | 'SIGNED' | 'VOID'
  readonly bolDate: string
  readonly netLbs: number
  readonly officialLbs: number | null
  readonly customerName: string
  readonly releaseNumber: string
  readonly truckNumber: string
  readonly verifyUrl: string
  readonly documents: readonly PaperView[]
}

export interface LoadView {
  readonly id: string
  readonly seq: number
  readonly plannedDate: string | null
  readonly plannedLbs: number
  readonly status: 'PENDING' | 'SHIPPED' | 'CANCELLED'
  readonly shippedAt: string | null
}

export interface ReleaseView {
  readonly id: string
  readonly number: string
  readonly status: 'OPEN' | 'COMPLETE' | 'CANCELLED'
  readonly quantityLbs: number
  readonly shippedLbs: number
  readonly remainingLbs: number
  readonly customer: { readonly id: string; readonly name: string; readonly code: string }
  readonly shipTo: { readonly id: string }
  readonly lines: readonly { readonly product: { readonly id: string; readonly name: string } }[]
  readonly loads: readonly LoadView[]
}

export interface VisitView {
  readonly id: string
  readonly code: string
  readonly status: string
  readonly driverName: string | null
}

const BOL = `id number status bolDate netLbs netTons grossLbs tareLbs officialLbs effectiveLbs customerName customerPo productName
  lotCode carrierName truckNumber trailerNumber careOf releaseNumber verifyUrl voidReason voidedAt issuedAt seals
  specialInstructions requirements terminalName chemistry { element percent } shipTo { name street city state zip }
  lines { handlingUnits description lotCode netLbs } documents { id kind version status sha256 bytes }
  signature { signerName company signedAt receivedAt offline reservation }
  viewerCan { void reissue recordOfficialWeight handOver sign share }`
const LOAD = 'id seq plannedDate plannedLbs status shippedAt'
const RELEASE = `id number status quantityLbs shippedLbs remainingLbs loadsLeft customerPo careOf
  customer { id name code } shipTo { id name street street2 city state zip }
  lines { quantityLbs lotCode product { id name } chemistry { element percent } } loads { ${LOAD} }`
const VISIT =
  'id code status driverName phone truckNumber trailerNumber pickupNumber bol { id number status }'

export const ops = {
  bol: `query ($id: UUID, $number: String) { bol(id: $id, number: $number) { ${BOL} } }`,
  bols: `query ($filter: BolFilter, $first: Int = 50, $after: String) { bols(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id number bolDate status } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`,
  release: `query ($id: UUID, $number: String) { release(id: $id, number: $number) { ${RELEASE} } }`,
  myVisit: `{ myVisit { ${VISIT} } }`,
  balances: `{ productBalances { product { id name } openingLbs receivedLbs shippedLbs correctedLbs remainingLbs committedLbs availableLbs } }`,
  createRelease: `mutation ($input: CreateReleaseInput!, $key: UUID) { createRelease(input: $input, idempotencyKey: $key) { ${RELEASE} } }`,
  previewBol: `mutation ($input: IssueBolInput!) { previewBol(input: $input) { pdfBase64 warnings { code message needsReason } } }`,
  issueBol: `mutation ($input: IssueBolInput!, $key: UUID) { issueBol(input: $input, idempotencyKey: $key) { ${BOL} } }`,
  voidBol: `mutation ($input: VoidBolInput!, $key: UUID) { voidBol(input: $input, idempotencyKey: $key) { ${BOL} } }`,
  reissueBol: `mutation ($input: ReissueBolInput!, $key: UUID) { reissueBol(input: $input, idempotencyKey: $key) { ${BOL} replaces { id number status } } }`,
  recordOfficialWeight: `mutation ($input: OfficialWeightInput!, $key: UUID) {
    recordOfficialWeight(input: $input, idempotencyKey: $key) { ${BOL} varianceLbs variancePercent officialTicket } }`,
  documentLink: `mutation ($bolId: UUID!, $kind: DocumentKind) { documentLink(bolId: $bolId, kind: $kind) { url expiresAt fileName bytes sha256 kind } }`,
  createShareLink: `mutation ($input: ShareLinkInput!) { createShareLink(input: $input) { id url expiresAt } }`,
  checkIn: `mutation ($input: CheckInInput!, $key: UUID) { checkIn(input: $input, idempotencyKey: $key) { ${VISIT} } }`,
  openPickup: `mutation ($code: String!) { openPickup(code: $code) }`,
  assignVisit: `mutation ($input: AssignVisitInput!) { assignVisit(input: $input) { ${VISIT} } }`,
  handOverBol: `mutation ($bolId: UUID!) { handOverBol(bolId: $bolId) { ${VISIT} } }`,
  completeVisit: `mutation ($id: UUID!) { completeVisit(id: $id) { ${VISIT} } }`,
  cancelVisit: `mutation ($id: UUID!) { cancelVisit(id: $id) { ${VISIT} } }`,
  signBol: `mutation ($input: SignBolInput!, $key: UUID) { signBol(input: $input, idempotencyKey: $key) { ${BOL} } }`,
} as const

/** What `documentLink` answers. */
export interface LinkView {
  readonly url: string
  readonly expiresAt: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly kind: string
}
