import { graphql } from '@lading/schema/generated/gql.ts'

export const Intakes = graphql(`
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
`)

export const IntakeToCheck = graphql(`
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
`)

export const ApproveIntake = graphql(`
  mutation ApproveIntake($input: ApproveIntakeInput!, $idempotencyKey: UUID) {
    approveIntake(input: $input, idempotencyKey: $idempotencyKey) {
      id
      number
    }
  }
`)

export const DiscardIntake = graphql(`
  mutation DiscardIntake($id: UUID!) {
    discardIntake(id: $id) {
      id
    }
  }
`)
