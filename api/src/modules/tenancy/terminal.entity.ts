import { defineEntity, p } from '@mikro-orm/postgresql'
import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'

export const TerminalSchema = defineEntity({
  name: 'Terminal',
  tableName: 'terminals',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    slug: p.text(),
    name: p.text(),
    street: p.text(),
    street2: p.text().nullable(),
    city: p.text(),
    state: p.text(),
    zip: p.text(),
    phone: p.text().nullable(),
    isDefault: p.boolean().default(false),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
})
type Row = InstanceType<typeof TerminalSchema.class>

@AsParent()
@ObjectType({ description: 'A yard with an address, printed as "Ship from".' })
export class Terminal extends TerminalSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, {
    simple: true,
    description: "Short name in the address that the gate's QR code opens: /gate/{slug}.",
  })
  declare slug: Row['slug']

  @Field(() => String, { simple: true, description: 'The name.' })
  declare name: Row['name']

  @Field(() => String, { simple: true, description: 'Street.' })
  declare street: Row['street']

  @Field(() => String, { simple: true, nullable: true, description: 'Second line of the address.' })
  declare street2: Row['street2']

  @Field(() => String, { simple: true, description: 'City.' })
  declare city: Row['city']

  @Field(() => String, { simple: true, description: 'State, two letters.' })
  declare state: Row['state']

  @Field(() => String, { simple: true, description: 'ZIP code, 5 or 9 digits.' })
  declare zip: Row['zip']

  @Field(() => String, { simple: true, nullable: true, description: 'Phone of the yard.' })
  declare phone: Row['phone']

  @Field(() => Boolean, { simple: true, description: 'Whether BOLs leave from here unless told otherwise.' })
  declare isDefault: Row['isDefault']
}
TerminalSchema.setClass(Terminal)
