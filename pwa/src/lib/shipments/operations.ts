import { graphql } from '@lading/schema/generated/gql.ts'

export const Shipments = graphql(`
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
`)

export const ShipmentRow = graphql(`
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
`)

export const Shipment = graphql(`
  query Shipment($number: String!) {
    bol(number: $number) {
      ...ShipmentFacts
    }
  }
`)

export const ShipmentFacts = graphql(`
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
`)

export const OpenReleases = graphql(`
  query OpenReleases($after: String) {
    releases(first: 100, after: $after, filter: { status: OPEN }) {
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
`)

export const OpenRelease = graphql(`
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
`)

export const NextLoad = graphql(`
  query NextLoad($from: Date!) {
    loads(first: 1, filter: { status: PENDING, dateFrom: $from }) {
      edges {
        node {
          id
          name
          plannedDate
        }
      }
    }
  }
`)
