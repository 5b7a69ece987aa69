import { graphql } from '@lading/schema/generated/gql.ts'

/** A load as the schedule and the list of loads due show it. */
export const DeskLoadRow = graphql(`
  fragment DeskLoadRow on Load {
    id
    name
    plannedDate
    plannedLbs
    release {
      id
      number
      customerPo
      customer {
        name
      }
      carrier {
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
`)

export const DeskLoads = graphql(`
  query DeskLoads($filter: LoadFilter, $first: Int!, $after: String) {
    loads(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          ...DeskLoadRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

/** What should leave today: the loads of the day, and those that are late. */
export const DueLoads = graphql(`
  query DueLoads($due: LoadFilter, $overdue: LoadFilter) {
    due: loads(filter: $due, first: 100) {
      edges {
        node {
          ...DeskLoadRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    overdue: loads(filter: $overdue, first: 100) {
      edges {
        node {
          ...DeskLoadRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

export const LoadCounts = graphql(`
  query LoadCounts(
    $overdue: LoadFilter
    $today: LoadFilter
    $week: LoadFilter
    $later: LoadFilter
    $unscheduled: LoadFilter
  ) {
    overdue: loads(filter: $overdue, first: 1) {
      totalCount
    }
    today: loads(filter: $today, first: 1) {
      totalCount
    }
    week: loads(filter: $week, first: 1) {
      totalCount
    }
    later: loads(filter: $later, first: 1) {
      totalCount
    }
    unscheduled: loads(filter: $unscheduled, first: 1) {
      totalCount
    }
  }
`)
