import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateOnly, UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Chemistry } from '../catalog/index.ts'
import { ReleaseStatus } from './domain/lifecycle.ts'

registerEnumType(ReleaseStatus, {
  name: 'ReleaseStatus',
  description: 'Where a release is in its life.',
  valuesConfig: {
    OPEN: { description: 'Loads are still to ship.' },
    COMPLETE: { description: 'The last load has shipped.' },
    CANCELLED: { description: 'Nothing more will ship; the number may be used again.' },
  },
})

export const ReleaseSchema = defineEntity({
  name: 'Release',
  tableName: 'releases',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    number: p.text(),
    seller: p.text(),
    releaseDate: p.string().columnType('date'),
    customerId: p.uuid(),
    shipToId: p.uuid(),
    customerPo: p.text().nullable(),
    carrierId: p.uuid().nullable(),
    fob: p.text().nullable(),
    careOf: p.text().nullable(),
    requirements: p.json<readonly string[]>(),
    specialInstructions: p.text().nullable(),
    status: p.text().$type<ReleaseStatus>().default('OPEN'),
    intakeId: p.uuid().nullable(),
    createdBy: p.uuid(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof ReleaseSchema.class>

@AsParent()
@ObjectType({ description: "The seller's order to let tons go." })
export class Release extends ReleaseSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, {
    simple: true,
    description: "The seller's number; unique in the tenant among releases that are not cancelled.",
  })
  declare number: Row['number']

  @Field(() => DateOnly, { simple: true, description: 'The day the seller wrote it.' })
  declare releaseDate: Row['releaseDate']

  @Field(() => ReleaseStatus, { simple: true, description: 'Where it is in its life.' })
  declare status: Row['status']

  @Field(() => String, { simple: true, nullable: true, description: "The customer's purchase order number." })
  declare customerPo: Row['customerPo']

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Where the price is made: Origin, Destination.',
  })
  declare fob: Row['fob']

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The company printed under the terminal's name (blind shipping).",
  })
  declare careOf: Row['careOf']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => [String], {
    simple: true,
    nullable: true,
    description: 'What the seller wants printed on every BOL.',
  })
  declare requirements: Row['requirements']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Critical instructions, boxed on the BOL; at most 4,000 characters.',
  })
  declare specialInstructions: Row['specialInstructions']
}
ReleaseSchema.setClass(Release)

export const ReleaseLineSchema = defineEntity({
  name: 'ReleaseLine',
  tableName: 'release_lines',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    releaseId: p.uuid(),
    customerId: p.uuid(),
    position: p.integer().default(1),
    productId: p.uuid(),
    lotId: p.uuid().nullable(),
    quantityLbs: p.integer(),
    chemistryOverride: p.json<ChemistryOverride>().nullable(),
  },
})

/** A release's own analysis where it differs from its lot's. */
export interface ChemistryOverride {
  readonly values: Chemistry
  readonly reason: string
  readonly by: string
  readonly at: string
}

export class ReleaseLine extends ReleaseLineSchema.class {}
ReleaseLineSchema.setClass(ReleaseLine)
