import { defineEntity, p } from '@mikro-orm/postgresql'
import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, Float, Int, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import type { FaultCode } from './intake/faults.ts'
import type { ReadRelease } from './intake/release-fields.ts'

export const IntakeStatus = {
  READ: 'READ',
  UNREADABLE: 'UNREADABLE',
  APPROVED: 'APPROVED',
  DISCARDED: 'DISCARDED',
} as const
export type IntakeStatus = keyof typeof IntakeStatus

registerEnumType(IntakeStatus, {
  name: 'IntakeStatus',
  description: "Where a seller's PDF is.",
  valuesConfig: {
    READ: { description: 'It was read and waits to be checked.' },
    UNREADABLE: {
      description: 'It could not be read; the release can be entered by hand with the file attached.',
    },
    APPROVED: { description: 'It became a release.' },
    DISCARDED: { description: 'The office put it away.' },
  },
})

export const IntakeSchema = defineEntity({
  name: 'Intake',
  tableName: 'release_intakes',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    fileName: p.text(),
    key: p.text(),
    sha256: p.text(),
    bytes: p.integer(),
    status: p.text().$type<IntakeStatus>(),
    fault: p.text().$type<FaultCode>().nullable(),
    reading: p.json<ReadRelease>().nullable(),
    releaseId: p.uuid().nullable(),
    uploadedBy: p.uuid(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
type Row = InstanceType<typeof IntakeSchema.class>

@AsParent()
@ObjectType('Intake', {
  description: "A seller's PDF on its way to becoming a release. Nothing of it counts before it is approved.",
})
export class Intake extends IntakeSchema.class {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  declare id: Row['id']

  @Field(() => String, { simple: true, description: 'The name of the file.' })
  declare fileName: Row['fileName']

  @Field(() => Int, { simple: true, description: 'Its size.' })
  declare bytes: Row['bytes']

  @Field(() => IntakeStatus, { simple: true, description: 'Where it is.' })
  declare status: Row['status']

  @Field(() => DateTime, { simple: true, description: 'When it was dropped.' })
  declare createdAt: Row['createdAt']
}
IntakeSchema.setClass(Intake)

@AsParent()
@ObjectType({ description: 'Where on a page something stands: PDF points from the top left corner.' })
export class PagePlace {
  @Field(() => Int, { simple: true, description: 'From 1.' })
  page!: number

  @Field(() => Float, { simple: true, description: 'From the left.' })
  x!: number

  @Field(() => Float, { simple: true, description: 'From the top.' })
  y!: number

  @Field(() => Float, { simple: true, description: 'Width.' })
  w!: number

  @Field(() => Float, { simple: true, description: 'Height.' })
  h!: number
}

@AsParent()
@ObjectType({ description: 'One thing that was read, how surely, and from where.' })
export class IntakeField {
  @Field(() => String, {
    simple: true,
    description:
      'What it is: releaseNumber, shipTo.street, chemistry.Si, loads.3, loads.3.plannedLbs, requirements.0, ...',
  })
  path!: string

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'As read; none when the document does not say it or says what cannot be.',
  })
  value!: string | null

  @Field(() => Float, { simple: true, description: '0 to 1; below 0.8 there is a reason.' })
  confidence!: number

  @Field(() => String, { simple: true, nullable: true, description: 'Why a person should look.' })
  reason!: string | null

  @Field(() => PagePlace, { simple: true, nullable: true, description: 'Where it was read.' })
  place!: PagePlace | null
}
