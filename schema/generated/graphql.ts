/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a person may do in a tenant. */
export type Role =
  /** Runs the tenant: users, settings, audit, and all that the office does. */
  | 'ADMIN'
  /** Sees its own customers' releases, BOLs and papers. */
  | 'CLIENT'
  /** Runs the yard: releases, loads, BOLs, the queue of drivers. */
  | 'OFFICE';

/** What stands behind a session. */
export type ViewerKind =
  /** A person who has signed in. */
  | 'USER'
  /** A driver's phone, let in by a visit. */
  | 'VISIT';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly kind: ViewerKind, readonly roles: ReadonlyArray<Role>, readonly tenant: { readonly id: string, readonly slug: string, readonly name: string, readonly timeZone: string, readonly bolPrefix: string }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly customers: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type SwitchTenantMutationVariables = Exact<{
  tenantId: string;
}>;


export type SwitchTenantMutation = { readonly switchTenant: { readonly id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:e758b0b2b9604d5dc7f0a4a35379fcbd6d1501519a39a5bb2a41e2d4597cf800"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($tenantId: UUID!) {
  switchTenant(tenantId: $tenantId) {
    id
  }
}
    `, {"hash":"sha256:9c20df18ecaafc402ff5a87a14893bdfc4b250e7453b4d15080f9e2f1c459683"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;