import { defineEntity, p } from '@mikro-orm/postgresql'
import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'

/** Which weight moves the stock (domain.md, "Effective weight"). */
export const StockWeightEnum = { BUCKET: 'BUCKET', OFFICIAL_WHEN_KNOWN: 'OFFICIAL_WHEN_KNOWN' } as const
export type StockWeight = keyof typeof StockWeightEnum
registerEnumType(StockWeightEnum, {
  name: 'StockWeight',
  description: 'Which weight moves the stock.',
  valuesConfig: {
    BUCKET: { description: "The yard's own weight, always." },
    OFFICIAL_WHEN_KNOWN: { description: 'The certified weight as soon as it is entered.' },
  },
})

export const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenants',
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    bolPrefix: p.text(),
    timeZone: p.text(),
    linkTtlHours: p.integer().default(24),
    varianceWarnPercent: p.decimal('string').default('5'),
    stockWeight: p.text().$type<StockWeight>().default('BUCKET'),
    branding: p
      .json()
      .$type<Record<string, string>>()
      .onCreate(() => ({})),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
})
type Row = InstanceType<typeof TenantSchema.class>

@AsParent()
@ObjectType({
  description: 'The operator or seller whose data this is. Nothing is ever shared across tenants.',
})
export class Tenant extends TenantSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'Short name in addresses.' })
  declare slug: Row['slug']

  @Field(() => String, { simple: true, description: 'The name people know.' })
  declare name: Row['name']

  @Field(() => String, { simple: true, description: 'IANA time zone: dates are days there.' })
  declare timeZone: Row['timeZone']

  @Field(() => String, { simple: true, description: 'What BOL numbers begin with.' })
  declare bolPrefix: Row['bolPrefix']
}
TenantSchema.setClass(Tenant)
