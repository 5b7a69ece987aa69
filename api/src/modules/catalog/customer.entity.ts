import { defineEntity, p } from '@mikro-orm/postgresql'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType } from '../../graphql/type-graphql.ts'

export const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customers',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    code: p.text(),
    name: p.text(),
    street: p.text().nullable(),
    street2: p.text().nullable(),
    city: p.text().nullable(),
    state: p.text().nullable(),
    zip: p.text().nullable(),
    isActive: p.boolean().default(true),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof CustomerSchema.class>

@AsParent()
@ObjectType({ description: 'Who bought the material (consignee side).' })
export class Customer extends CustomerSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, {
    simple: true,
    description: "The short name on sellers' releases; unique in the tenant.",
  })
  declare code: Row['code']

  @Field(() => String, { simple: true, description: 'The name.' })
  declare name: Row['name']

  @Field(() => String, { simple: true, nullable: true, description: 'Street of the office.' })
  declare street: Row['street']

  @Field(() => String, { simple: true, nullable: true, description: 'Second line of the address.' })
  declare street2: Row['street2']

  @Field(() => String, { simple: true, nullable: true, description: 'City.' })
  declare city: Row['city']

  @Field(() => String, { simple: true, nullable: true, description: 'State, two letters.' })
  declare state: Row['state']

  @Field(() => String, { simple: true, nullable: true, description: 'ZIP code, 5 or 9 digits.' })
  declare zip: Row['zip']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => Boolean, { simple: true, nullable: true, description: 'Whether new releases may name it.' })
  declare isActive: Row['isActive']
}
CustomerSchema.setClass(Customer)
