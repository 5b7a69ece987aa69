import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, Int, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'

export const DocumentKind = {
  ORIGINAL: 'ORIGINAL',
  SIGNED: 'SIGNED',
  OFFICIAL: 'OFFICIAL',
  VOIDED: 'VOIDED',
} as const
export type DocumentKind = keyof typeof DocumentKind

registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'Which paper of a BOL a document is. Every version is kept.',
  valuesConfig: {
    ORIGINAL: { description: 'As it was issued.' },
    SIGNED: { description: 'With what the driver signed.' },
    OFFICIAL: { description: 'With the certified weight stamped.' },
    VOIDED: { description: 'With VOID across it; for the yard only.' },
  },
})

export const DocumentStatus = { PENDING: 'PENDING', READY: 'READY', FAILED: 'FAILED' } as const
export type DocumentStatus = keyof typeof DocumentStatus

registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'Whether the PDF is there.',
  valuesConfig: {
    PENDING: { description: 'It is being made; normally for less than a second.' },
    READY: { description: 'It is stored.' },
    FAILED: { description: 'It could not be made; the error says why.' },
  },
})

export const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'documents',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    bolId: p.uuid(),
    customerId: p.uuid(),
    kind: p.text().$type<DocumentKind>(),
    version: p.integer(),
    key: p.text(),
    fileName: p.text(),
    status: p.text().$type<DocumentStatus>().default('PENDING'),
    /** What this version carries beyond the snapshot (stamp, signature, void), as the drawing needs it. */
    marks: p.json<object>(),
    sha256: p.text().nullable(),
    bytes: p.integer().nullable(),
    error: p.text().nullable(),
    createdAt: p.datetime(3),
    readyAt: p.datetime(3).nullable(),
  },
})
type Row = InstanceType<typeof DocumentSchema.class>

@AsParent()
@ObjectType({ description: 'One PDF of a BOL. Rows and files are never overwritten or deleted.' })
export class Document extends DocumentSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => DocumentKind, { simple: true, description: 'Which paper it is.' })
  declare kind: Row['kind']

  @Field(() => Int, { simple: true, description: '1, 2, ... of its kind.' })
  declare version: Row['version']

  @Field(() => DocumentStatus, { simple: true, description: 'Whether the PDF is there.' })
  declare status: Row['status']

  @Field(() => String, { simple: true, nullable: true, description: 'SHA-256 of the PDF, hexadecimal.' })
  declare sha256: Row['sha256']

  @Field(() => Int, { simple: true, nullable: true, description: 'Size of the PDF.' })
  declare bytes: Row['bytes']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => String, { simple: true, nullable: true, description: 'Why it could not be made.' })
  declare error: Row['error']

  @Field(() => DateTime, { simple: true, description: 'When it was asked for.' })
  declare createdAt: Row['createdAt']

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was stored.' })
  declare readyAt: Row['readyAt']
}
DocumentSchema.setClass(Document)

export const ShareLinkSchema = defineEntity({
  name: 'ShareLink',
  tableName: 'share_links',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    documentId: p.uuid(),
    customerId: p.uuid(),
    bolId: p.uuid(),
    tokenHash: p.blob(),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
})
export class ShareLinkRow extends ShareLinkSchema.class {}
ShareLinkSchema.setClass(ShareLinkRow)

@AsParent()
@ObjectType({
  description:
    'A link to one document for somebody without an account: 24 hours, revocable, each opening kept.',
})
export class ShareLink {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  id!: string

  @Field(() => String, {
    simple: true,
    description: 'The address; it is shown once and kept only as a hash.',
  })
  url!: string

  @Field(() => DateTime, { simple: true, description: 'When it stops working.' })
  expiresAt!: Date
}

@AsParent()
@ObjectType({ description: 'A signed link to one PDF. It stops working at `expiresAt`.' })
export class DocumentLink {
  @Field(() => String, {
    simple: true,
    description: 'Where the PDF is; opens without an account until it expires.',
  })
  url!: string

  @Field(() => DateTime, { simple: true, description: 'When the link dies: 24 hours or less.' })
  expiresAt!: Date

  @Field(() => String, { simple: true, description: 'Name to save it under.' })
  fileName!: string

  @Field(() => Int, { simple: true, description: 'Size of the PDF.' })
  bytes!: number

  @Field(() => String, { simple: true, description: 'SHA-256 of the PDF, hexadecimal.' })
  sha256!: string

  @Field(() => DocumentKind, { simple: true, description: 'Which paper it is.' })
  kind!: DocumentKind
}
