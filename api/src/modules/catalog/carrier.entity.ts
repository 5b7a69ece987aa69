import { defineEntity, p } from '@mikro-orm/postgresql'
import { AsParent } from '../../platform/access/guard.ts'
import { UUID } from '../../graphql/scalars.ts'
import { Field, Int, ObjectType } from '../../graphql/type-graphql.ts'

export const CarrierSchema = defineEntity({
  name: 'Carrier',
  tableName: 'carriers',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    name: p.text(),
    scac: p.text().nullable(),
    usdot: p.text().nullable(),
    contact: p.text().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    isActive: p.boolean().default(true),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof CarrierSchema.class>

@AsParent()
@ObjectType({ description: 'A trucking company.' })
export class Carrier extends CarrierSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'The name; unique in the tenant.' })
  declare name: Row['name']

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Standard Carrier Alpha Code, 2 to 4 letters (NMFTA).',
  })
  declare scac: Row['scac']

  @Field(() => String, { simple: true, nullable: true, description: 'USDOT number (49 CFR 390.19).' })
  declare usdot: Row['usdot']

  @Field(() => String, { simple: true, nullable: true, description: 'Phone of the dispatcher.' })
  declare phone: Row['phone']

  @Field(() => Boolean, { simple: true, description: 'Whether new releases and BOLs may name it.' })
  declare isActive: Row['isActive']
}
CarrierSchema.setClass(Carrier)

export const TruckSchema = defineEntity({
  name: 'Truck',
  tableName: 'trucks',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    carrierId: p.uuid(),
    truckNumber: p.text(),
    trailerNumber: p.text().nullable(),
    tareLbs: p.integer().nullable(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type TruckRow = InstanceType<typeof TruckSchema.class>

@AsParent()
@ObjectType({ description: 'A tractor of a carrier, and the trailer it last pulled.' })
export class Truck extends TruckSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: TruckRow['id']

  @Field(() => String, { simple: true, description: 'The number on the door.' })
  declare truckNumber: TruckRow['truckNumber']

  @Field(() => String, { simple: true, nullable: true, description: 'The trailer it came with last.' })
  declare trailerNumber: TruckRow['trailerNumber']

  @Field(() => Int, { simple: true, nullable: true, description: 'Empty weight in pounds, when known.' })
  declare tareLbs: TruckRow['tareLbs']
}
TruckSchema.setClass(Truck)
