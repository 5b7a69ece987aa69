import { graphql } from '@lading/schema/generated/gql.ts'

export const CarrierWithTrucks = graphql(`
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
`)

export const CustomerWithAddresses = graphql(`
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
`)

export const FindCustomers = graphql(`
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
`)

export const FindCarriers = graphql(`
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
`)

export const FindProducts = graphql(`
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
`)

export const FindLots = graphql(`
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
`)
