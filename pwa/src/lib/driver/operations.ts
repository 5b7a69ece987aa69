import { graphql } from '@lading/schema/generated/gql.ts'

export const OpenPickup = graphql(`
  mutation OpenPickup($code: String!) {
    openPickup(code: $code)
  }
`)

export const MyVisit = graphql(`
  query MyVisit {
    myVisit {
      ...DriverVisit
    }
  }
`)

export const DriverVisit = graphql(`
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
`)

export const DriverBol = graphql(`
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
`)

export const Gate = graphql(`
  query Gate($terminal: String!) {
    gate(terminal: $terminal) {
      terminalName
      tenantName
    }
  }
`)

export const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!, $idempotencyKey: UUID) {
    checkIn(input: $input, idempotencyKey: $idempotencyKey) {
      ...DriverVisit
    }
  }
`)

export const SignBol = graphql(`
  mutation SignBol($input: SignBolInput!, $idempotencyKey: UUID) {
    signBol(input: $input, idempotencyKey: $idempotencyKey) {
      ...DriverBol
    }
  }
`)
