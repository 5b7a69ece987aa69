import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Stroke } from '../bols/index.ts'

export interface Place {
  readonly latitude: number
  readonly longitude: number
  readonly accuracyMeters: number
}

export const SignatureSchema = defineEntity({
  name: 'Signature',
  tableName: 'signatures',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    bolId: p.uuid(),
    documentId: p.uuid(),
    role: p.text().$type<'DRIVER' | 'SHIPPER'>(),
    signerName: p.text(),
    company: p.text().nullable(),
    strokes: p.json<readonly Stroke[]>(),
    consent: p.text(),
    language: p.text().$type<'en' | 'es'>(),
    reservation: p.text().nullable(),
    signedAt: p.datetime(3),
    receivedAt: p.datetime(3),
    device: p.text().nullable(),
    place: p.json<Place>().nullable(),
    offline: p.boolean().default(false),
    shownSha256: p.text(),
  },
})
type Row = InstanceType<typeof SignatureSchema.class>

@AsParent()
@ObjectType({ description: 'What a driver signed. Append-only; one per BOL and role.' })
export class Signature extends SignatureSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'The typed legal name.' })
  declare signerName: Row['signerName']

  @Field(() => String, { simple: true, nullable: true, description: 'The company.' })
  declare company: Row['company']

  @Field(() => DateTime, { simple: true, description: "When, by the phone's clock." })
  declare signedAt: Row['signedAt']

  @Field(() => DateTime, { simple: true, description: 'When it reached us.' })
  declare receivedAt: Row['receivedAt']

  @Field(() => Boolean, { simple: true, description: 'Whether it was made without a signal.' })
  declare offline: Row['offline']

  @Field(() => String, { simple: true, nullable: true, description: 'What the driver did not agree with.' })
  declare reservation: Row['reservation']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => String, { simple: true, nullable: true, description: 'SHA-256 of the PDF that was shown.' })
  declare shownSha256: Row['shownSha256']
}
SignatureSchema.setClass(Signature)
