import { graphql } from '@lading/schema/generated/gql.ts'

export const Today = graphql(`
  query Today($overdue: LoadFilter, $due: LoadFilter, $issued: BolFilter) {
    overdue: loads(filter: $overdue, first: 50) {
      totalCount
      edges {
        node {
          ...DeskLoadRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    due: loads(filter: $due, first: 50) {
      totalCount
      edges {
        node {
          ...DeskLoadRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    issued: bols(filter: $issued, first: 1) {
      totalCount
    }
    waiting: visits(status: [WAITING]) {
      ...DeskVisit
    }
    intakes {
      id
      fileName
      status
      fault
      createdAt
    }
  }
`)
