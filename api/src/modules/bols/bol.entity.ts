import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateOnly, DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, Int, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import { BolStatus } from './domain/lifecycle.ts'
import type { BolSnapshot } from './domain/snapshot.ts'

registerEnumType(BolStatus, {
  name: 'BolStatus',
  description: 'Where a BOL is in its life.',
  valuesConfig: {
    ISSUED: { description: 'The truck may leave with it.' },
    READY: { description: 'Handed to a driver, to be signed.' },
    SIGNED: { description: 'The driver signed.' },
    VOID: { description: 'It counts no more; its number is never used again.' },
  },
})

export const BolSchema = defineEntity({
  name: 'Bol',
  tableName: 'bols',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    number: p.text(),
    year: p.integer(),
    seq: p.integer(),
    bolDate: p.string().columnType('date'),
    loadId: p.uuid(),
    releaseId: p.uuid(),
    customerId: p.uuid(),
    terminalId: p.uuid(),
    carrierId: p.uuid(),
    productId: p.uuid(),
    snapshot: p.json<BolSnapshot>(),
    fingerprint: p.text(),
    netLbs: p.integer(),
    grossLbs: p.integer().nullable(),
    tareLbs: p.integer().nullable(),
    officialLbs: p.integer().nullable(),
    officialTicket: p.text().nullable(),
    officialBy: p.uuid().nullable(),
    officialAt: p.datetime(3).nullable(),
    notes: p.text().nullable(),
    status: p.text().$type<BolStatus>().default('ISSUED'),
    issuedBy: p.uuid(),
    issuedByName: p.text(),
    issuedAt: p.datetime(3),
    voidReason: p.text().nullable(),
    voidedBy: p.uuid().nullable(),
    voidedAt: p.datetime(3).nullable(),
    replacesId: p.uuid().nullable(),
  },
})
type Row = InstanceType<typeof BolSchema.class>

/**
 * A bill of lading: immutable once issued (the database refuses changes of what was printed).
 *
 * Fields that are read from the snapshot or computed are added in bol.resolver.ts.
 */
@AsParent()
@ObjectType({ description: 'The bill of lading for one load that really left.' })
export class Bol extends BolSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'PREFIX-YYYY-NNNN; without gaps, never used twice.' })
  declare number: Row['number']

  @Field(() => BolStatus, { simple: true, description: 'Where it is in its life.' })
  declare status: Row['status']

  @Field(() => DateOnly, { simple: true, description: "The day of shipment, in the tenant's zone." })
  declare bolDate: Row['bolDate']

  @Field(() => Int, { simple: true, description: 'Bucket weight in pounds: an estimate.' })
  declare netLbs: Row['netLbs']

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Gross weight in pounds, when it was weighed so.',
  })
  declare grossLbs: Row['grossLbs']

  @Field(() => Int, { simple: true, nullable: true, description: 'Tare in pounds, when it was weighed so.' })
  declare tareLbs: Row['tareLbs']

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Certified net weight in pounds, once entered.',
  })
  declare officialLbs: Row['officialLbs']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the certified scale ticket.' })
  declare officialTicket: Row['officialTicket']

  @Guard('ADMIN', 'OFFICE')
  @Field(() => String, { simple: true, nullable: true, description: 'Internal notes; never printed.' })
  declare notes: Row['notes']

  @Field(() => DateTime, { simple: true, description: 'When it was issued.' })
  declare issuedAt: Row['issuedAt']

  @Field(() => String, { simple: true, nullable: true, description: 'Why it was voided.' })
  declare voidReason: Row['voidReason']

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was voided.' })
  declare voidedAt: Row['voidedAt']

  // Columns that the database makes from the snapshot: read, never written.

  @Field(() => String, { simple: true, description: 'Who bought the material, as printed.' })
  declare customerName?: string

  @Field(() => String, { simple: true, description: 'The material, as printed.' })
  declare productName?: string

  @Field(() => String, { simple: true, nullable: true, description: 'The lot, as printed.' })
  declare lotCode?: string | null

  @Field(() => String, { simple: true, description: 'Who carries it, as printed.' })
  declare carrierName?: string

  @Field(() => String, { simple: true, description: 'The truck, as printed.' })
  declare truckNumber?: string

  @Field(() => String, { simple: true, description: 'The trailer, as printed.' })
  declare trailerNumber?: string

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The customer's purchase order number, as printed.",
  })
  declare customerPo?: string | null

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The company printed under the terminal's name.",
  })
  declare careOf?: string | null

  @Field(() => String, { simple: true, description: 'The release it ships from, as printed.' })
  declare releaseNumber?: string

  @Field(() => Int, {
    simple: true,
    description: 'The weight that counts, in pounds: official, or else bucket.',
  })
  declare effectiveLbs?: number
}
BolSchema.setClass(Bol)

export const BolLineSchema = defineEntity({
  name: 'BolLineRow',
  tableName: 'bol_lines',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    bolId: p.uuid(),
    customerId: p.uuid(),
    position: p.integer(),
    productId: p.uuid(),
    lotId: p.uuid().nullable(),
    description: p.text(),
    handlingUnits: p.text(),
    serials: p.json<readonly string[]>(),
    netLbs: p.integer(),
  },
})
export class BolLineRow extends BolLineSchema.class {}
BolLineSchema.setClass(BolLineRow)
