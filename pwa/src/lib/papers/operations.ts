import { graphql } from '@lading/schema/generated/gql.ts'

export const OpenPaper = graphql(`
  mutation OpenPaper($bolId: UUID!, $kind: DocumentKind) {
    documentLink(bolId: $bolId, kind: $kind) {
      url
      fileName
      kind
      sha256
    }
  }
`)

export const SharePaper = graphql(`
  mutation SharePaper($input: ShareLinkInput!) {
    createShareLink(input: $input) {
      url
    }
  }
`)
