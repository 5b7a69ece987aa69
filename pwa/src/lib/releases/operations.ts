import { graphql } from '@lading/schema/generated/gql.ts'

export const DeskReleases = graphql(`
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
`)

export const DeskRelease = graphql(`
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
`)

export const CreateRelease = graphql(`
  mutation CreateRelease($input: CreateReleaseInput!, $idempotencyKey: UUID) {
    createRelease(input: $input, idempotencyKey: $idempotencyKey) {
      id
      number
    }
  }
`)
