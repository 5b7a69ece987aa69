import { graphql } from '@lading/schema/generated/gql.ts'

export const Verification = graphql(`
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
`)
