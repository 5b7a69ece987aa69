import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import { VisitStatus } from './domain/lifecycle.ts'

registerEnumType(VisitStatus, {
  name: 'VisitStatus',
  description: "Where a driver's stay is.",
  valuesConfig: {
    WAITING: { description: 'Checked in.' },
    ASSIGNED: { description: 'The office picked the BOL; its paper is being made.' },
    READY: { description: 'The driver can read and sign.' },
    SIGNED: { description: 'Signed.' },
    COMPLETED: { description: 'Left the yard.' },
    CANCELLED: { description: 'Sent away or left.' },
    EXPIRED: { description: 'Not served within 4 hours.' },
  },
})

export const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visits',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    terminalId: p.uuid(),
    code: p.text(),
    driverName: p.text().nullable(),
    phone: p.text().nullable(),
    pickupNumber: p.text().nullable(),
    carrierName: p.text().nullable(),
    truckNumber: p.text().nullable(),
    trailerNumber: p.text().nullable(),
    status: p.text().$type<VisitStatus>(),
    loadId: p.uuid().nullable(),
    bolId: p.uuid().nullable(),
    checkedInAt: p.datetime(3),
    expiresAt: p.datetime(3),
    assignedAt: p.datetime(3).nullable(),
    readyAt: p.datetime(3).nullable(),
    signedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
})
type Row = InstanceType<typeof VisitSchema.class>

@AsParent()
@ObjectType({ description: "A driver's stay from check-in to check-out." })
export class Visit extends VisitSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'The pick-up code, XXXX-XX.' })
  declare code: Row['code']

  @Field(() => VisitStatus, { simple: true, description: 'Where the stay is.' })
  declare status: Row['status']

  @Field(() => String, { simple: true, nullable: true, description: 'Who drives.' })
  declare driverName: Row['driverName']

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The driver's phone; for the office and the driver.",
  })
  declare phone: Row['phone']

  @Field(() => String, { simple: true, nullable: true, description: 'What the driver came for, as typed.' })
  declare pickupNumber: Row['pickupNumber']

  @Field(() => String, { simple: true, nullable: true, description: 'The trucking company, as typed.' })
  declare carrierName: Row['carrierName']

  @Field(() => String, { simple: true, nullable: true, description: 'The truck.' })
  declare truckNumber: Row['truckNumber']

  @Field(() => String, { simple: true, nullable: true, description: 'The trailer.' })
  declare trailerNumber: Row['trailerNumber']

  @Field(() => DateTime, { simple: true, description: 'When it began.' })
  declare checkedInAt: Row['checkedInAt']

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When the driver signed.' })
  declare signedAt: Row['signedAt']
}
VisitSchema.setClass(Visit)
