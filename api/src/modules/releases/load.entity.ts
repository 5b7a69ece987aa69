import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateOnly, DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, Int, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import { LoadStatus } from './domain/lifecycle.ts'

registerEnumType(LoadStatus, {
  name: 'LoadStatus',
  description: 'Where a load is in its life.',
  valuesConfig: {
    PENDING: { description: 'Planned; no live BOL.' },
    SHIPPED: { description: 'It left with a BOL.' },
    CANCELLED: { description: 'It will not be loaded.' },
  },
})

export const LoadSchema = defineEntity({
  name: 'Load',
  tableName: 'loads',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    releaseId: p.uuid(),
    customerId: p.uuid(),
    seq: p.integer(),
    plannedDate: p.string().columnType('date').nullable(),
    plannedLbs: p.integer(),
    status: p.text().$type<LoadStatus>().default('PENDING'),
    shippedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof LoadSchema.class>

@AsParent()
@ObjectType({ description: 'One planned truck of a release.' })
export class Load extends LoadSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => Int, { simple: true, description: '1 to N within its release.' })
  declare seq: Row['seq']

  @Field(() => DateOnly, {
    simple: true,
    nullable: true,
    description: 'The day it is planned for; none: unscheduled.',
  })
  declare plannedDate: Row['plannedDate']

  @Field(() => Int, { simple: true, description: 'Planned net weight in pounds.' })
  declare plannedLbs: Row['plannedLbs']

  @Field(() => LoadStatus, { simple: true, description: 'Where it is in its life.' })
  declare status: Row['status']

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When its BOL was issued.' })
  declare shippedAt: Row['shippedAt']
}
LoadSchema.setClass(Load)
