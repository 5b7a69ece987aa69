import type { Module } from '../../platform/module.ts'
import { Document, DocumentKind, DocumentSchema, ShareLinkSchema } from './document.entity.ts'
import { DocumentResolver } from './document.resolver.ts'
import { shareLinkRoute } from './http/share-link.route.ts'

/** The papers of a BOL: versions, links, sharing. */
export const documents: Module = {
  name: 'documents',
  entities: [DocumentSchema, ShareLinkSchema],
  resolvers: [DocumentResolver],
  routes: shareLinkRoute,
}

export { Document, DocumentKind }
export { documentRequested, documentStored } from './document.events.ts'
export { documentsOfBol } from './documents.loaders.ts'
export { requestDocument, revokeShareLinks } from './use-cases/request-document.ts'
export { failDocument, storeDocument } from './use-cases/store-document.ts'
