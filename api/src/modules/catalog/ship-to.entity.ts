import { defineEntity, p } from '@mikro-orm/postgresql'
import { AsParent } from '../../platform/access/guard.ts'
import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType } from '../../graphql/type-graphql.ts'

export const ShipToSchema = defineEntity({
  name: 'ShipTo',
  tableName: 'ship_tos',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    customerId: p.uuid(),
    name: p.text(),
    street: p.text(),
    street2: p.text().nullable(),
    city: p.text(),
    state: p.text(),
    zip: p.text(),
    phone: p.text().nullable(),
    isActive: p.boolean().default(true),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof ShipToSchema.class>

@AsParent()
@ObjectType({ description: 'One delivery address of a customer.' })
export class ShipTo extends ShipToSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'Who receives there.' })
  declare name: Row['name']

  @Field(() => String, { simple: true, description: 'Street.' })
  declare street: Row['street']

  @Field(() => String, { simple: true, nullable: true, description: 'Gate, building, suite.' })
  declare street2: Row['street2']

  @Field(() => String, { simple: true, description: 'City.' })
  declare city: Row['city']

  @Field(() => String, { simple: true, description: 'State, two letters.' })
  declare state: Row['state']

  @Field(() => String, { simple: true, description: 'ZIP code, 5 or 9 digits.' })
  declare zip: Row['zip']

  @Field(() => String, { simple: true, nullable: true, description: 'Phone of the receiver.' })
  declare phone: Row['phone']
}
ShipToSchema.setClass(ShipTo)
