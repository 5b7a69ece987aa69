import { graphql } from '@lading/schema/generated/gql.ts'

export const Viewer = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      kind
      roles
      tenant {
        id
        slug
        name
        timeZone
        bolPrefix
      }
      tenants {
        id
        name
      }
      customers {
        id
        name
      }
    }
  }
`)

export const SwitchTenant = graphql(`
  mutation SwitchTenant($tenantId: UUID!) {
    switchTenant(tenantId: $tenantId) {
      id
    }
  }
`)
