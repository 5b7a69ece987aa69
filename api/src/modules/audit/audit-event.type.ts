import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, InputType, Int, ObjectType } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import { connectionOf } from '../../platform/page.ts'

@AsParent()
@ObjectType({ description: 'One field that an action changed, or one fact about it.' })
export class AuditChange {
  @Field(() => String, { simple: true, description: 'The name of the field or fact.' })
  field!: string

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The value before, as text or JSON; null when there was none.',
  })
  before!: string | null

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The value afterwards, as text or JSON; null when there is none.',
  })
  after!: string | null
}

@AsParent()
@ObjectType({
  description:
    'One link of the chained record of what happened: who did what to which thing, when and from where.',
})
export class AuditEvent {
  declare changed: Readonly<Record<string, unknown>>

  @Field(() => UUID, { simple: true, description: 'The id.' })
  id!: string

  @Field(() => Int, { simple: true, description: 'The place in the chain: 1 for the first, without gaps.' })
  seq!: number

  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date

  @Field(() => String, { simple: true, description: 'USER, VISIT or GATE, or SYSTEM for the house itself.' })
  actorKind!: string

  @Field(() => String, { simple: true, description: 'Who, by the name of that day.' })
  actorName!: string

  @Field(() => String, { simple: true, description: 'What was done, e.g. bol.issued.' })
  action!: string

  @Field(() => String, { simple: true, description: 'The kind of thing it was done to, e.g. Bol.' })
  entity!: string

  @Field(() => UUID, { simple: true, description: 'Which thing.' })
  entityId!: string

  @Guard('ADMIN')
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The network address it came from. For admins.',
  })
  ip!: string | null

  @Guard('ADMIN')
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What the browser said it was. For admins.',
  })
  userAgent!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'The request, as named in the logs.' })
  requestId!: string | null
}

export const AuditEventConnection = connectionOf(AuditEvent, 'AuditEvent')

@InputType({ description: 'Which part of the record; what is left out does not limit.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'A kind of thing, e.g. Bol.' })
  entity?: string | null

  @Field(() => UUID, { nullable: true, description: 'One thing.' })
  entityId?: string | null

  @Field(() => String, { nullable: true, description: 'One action, e.g. bol.issued.' })
  action?: string | null

  @Field(() => UUID, { nullable: true, description: 'One person.' })
  actorId?: string | null

  @Field(() => DateTime, { nullable: true, description: 'From this instant on.' })
  from?: string | null

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  before?: string | null
}
