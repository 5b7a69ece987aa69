import { graphql } from '@lading/schema/generated/gql.ts'

/** A driver's stay as the office's queue shows it. */
export const DeskVisit = graphql(`
  fragment DeskVisit on Visit {
    id
    code
    status
    checkedInAt
    signedAt
    driverName
    phone
    pickupNumber
    carrierName
    truckNumber
    trailerNumber
    bol {
      id
      number
      status
      customerName
      netLbs
    }
  }
`)

export const DeskQueue = graphql(`
  query DeskQueue($status: [VisitStatus!]) {
    visits(status: $status) {
      ...DeskVisit
    }
  }
`)

export const DeskAssignVisit = graphql(`
  mutation DeskAssignVisit($input: AssignVisitInput!) {
    assignVisit(input: $input) {
      ...DeskVisit
    }
  }
`)

export const DeskCompleteVisit = graphql(`
  mutation DeskCompleteVisit($id: UUID!) {
    completeVisit(id: $id) {
      ...DeskVisit
    }
  }
`)

export const DeskCancelVisit = graphql(`
  mutation DeskCancelVisit($id: UUID!) {
    cancelVisit(id: $id) {
      ...DeskVisit
    }
  }
`)
