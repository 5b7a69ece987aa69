import { graphql } from '@lading/schema/generated/gql.ts'

export const Stock = graphql(`
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
`)
