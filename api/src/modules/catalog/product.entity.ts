import { defineEntity, p } from '@mikro-orm/postgresql'
import { AsParent } from '../../platform/access/guard.ts'
import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType } from '../../graphql/type-graphql.ts'
import type { Chemistry } from './domain/chemistry.ts'

/** What 49 CFR 172.201-204 wants on the paper, in its order, and who answers in an emergency. */
export interface Hazmat {
  readonly unNumber: string
  readonly properShippingName: string
  readonly hazardClass: string
  readonly packingGroup: string
  readonly emergencyPhone: string
}

export const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'products',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    name: p.text(),
    description: p.text().nullable(),
    hazmat: p.json<Hazmat>().nullable(),
    isActive: p.boolean().default(true),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof ProductSchema.class>

@AsParent()
@ObjectType({ description: 'A material, e.g. NODULAR PIG IRON.' })
export class Product extends ProductSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'The name as it is printed; unique in the tenant.' })
  declare name: Row['name']

  @Field(() => String, { simple: true, nullable: true, description: 'More about it.' })
  declare description: Row['description']

  @Field(() => Boolean, { simple: true, description: 'Whether new releases may name it.' })
  declare isActive: Row['isActive']
}
ProductSchema.setClass(Product)

export const LotSchema = defineEntity({
  name: 'Lot',
  tableName: 'lots',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    productId: p.uuid(),
    code: p.text(),
    chemistry: p.json<Chemistry>(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type LotRow = InstanceType<typeof LotSchema.class>

@AsParent()
@ObjectType({ description: 'A chemistry batch of one product.' })
export class Lot extends LotSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: LotRow['id']

  @Field(() => String, { simple: true, description: 'The code on the papers; unique in the tenant.' })
  declare code: LotRow['code']
}
LotSchema.setClass(Lot)

@AsParent()
@ObjectType({ description: 'One element of an analysis.' })
export class ChemicalValue {
  @Field(() => String, { simple: true, description: 'The symbol: C, Si, S, P, Mn, ...' })
  element!: string

  @Field(() => String, { simple: true, description: 'Weight percent with 3 decimals, e.g. "4.286".' })
  percent!: string
}
