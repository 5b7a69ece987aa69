import { graphql } from '@lading/schema/generated/gql.ts'

/** What a row of the office's list of BOLs shows. */
export const DeskBolRow = graphql(`
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
`)

/** All that the office sees of one BOL. */
export const DeskBolRecord = graphql(`
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
`)

export const DeskBols = graphql(`
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
`)

export const DeskBol = graphql(`
  query DeskBol($number: String!) {
    bol(number: $number) {
      ...DeskBolRecord
    }
  }
`)

/** Asked each second while a paper is being made. */
export const DeskBolPapers = graphql(`
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
`)

export const DeskVoidBol = graphql(`
  mutation DeskVoidBol($input: VoidBolInput!, $idempotencyKey: UUID) {
    voidBol(input: $input, idempotencyKey: $idempotencyKey) {
      ...DeskBolRecord
    }
  }
`)

export const DeskRecordOfficialWeight = graphql(`
  mutation DeskRecordOfficialWeight($input: OfficialWeightInput!, $idempotencyKey: UUID) {
    recordOfficialWeight(input: $input, idempotencyKey: $idempotencyKey) {
      ...DeskBolRecord
    }
  }
`)

export const DeskHandOver = graphql(`
  mutation DeskHandOver($bolId: UUID!) {
    handOverBol(bolId: $bolId) {
      id
      code
      status
    }
  }
`)

export const DeskPaperLink = graphql(`
  mutation DeskPaperLink($bolId: UUID!, $kind: DocumentKind, $version: Int) {
    documentLink(bolId: $bolId, kind: $kind, version: $version) {
      url
      fileName
    }
  }
`)

export const DeskShare = graphql(`
  mutation DeskShare($input: ShareLinkInput!) {
    createShareLink(input: $input) {
      url
      expiresAt
    }
  }
`)
