import { graphql } from '@lading/schema/generated/gql.ts'

export const IssueRelease = graphql(`
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
`)

export const IssueBol = graphql(`
  mutation IssueBol($input: IssueBolInput!, $idempotencyKey: UUID) {
    issueBol(input: $input, idempotencyKey: $idempotencyKey) {
      number
    }
  }
`)

export const ReissueBol = graphql(`
  mutation ReissueBol($input: ReissueBolInput!, $idempotencyKey: UUID) {
    reissueBol(input: $input, idempotencyKey: $idempotencyKey) {
      number
    }
  }
`)

export const PreviewBol = graphql(`
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
`)
