import { UUID } from '../../graphql/scalars.ts'
import { Field, ObjectType, registerEnumType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import type { Role, ViewerTenant } from '../../platform/viewer.ts'
import { Tenant } from '../tenancy/index.ts'

const RoleEnum = { ADMIN: 'ADMIN', OFFICE: 'OFFICE', CLIENT: 'CLIENT' } as const
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person may do in a tenant.',
  valuesConfig: {
    ADMIN: { description: 'Runs the tenant: users, settings, audit, and all that the office does.' },
    OFFICE: { description: 'Runs the yard: releases, loads, BOLs, the queue of drivers.' },
    CLIENT: { description: "Sees its own customers' releases, BOLs and papers." },
  },
})

const ViewerKindEnum = { USER: 'USER', VISIT: 'VISIT' } as const
registerEnumType(ViewerKindEnum, {
  name: 'ViewerKind',
  description: 'What stands behind a session.',
  valuesConfig: {
    USER: { description: 'A person who has signed in.' },
    VISIT: { description: "A driver's phone, let in by a visit." },
  },
})

@AsParent()
@ObjectType('Viewer', { description: 'Who is asking: a person who has signed in, or the driver of a visit.' })
export class ViewerType {
  @Field(() => UUID, { simple: true, description: 'The id of the user or of the visit.' })
  id!: string

  @Field(() => String, { simple: true, description: 'The name.' })
  name!: string

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The e-mail address; a driver has none.',
  })
  email!: string | null

  @Field(() => ViewerKindEnum, { simple: true, description: 'Person or visit.' })
  kind!: keyof typeof ViewerKindEnum

  @Field(() => [RoleEnum], {
    simple: true,
    description: 'What the person is in this tenant; empty for a driver.',
  })
  roles!: readonly Role[]

  @Field(() => Tenant, { simple: true, description: 'The tenant that this session acts in.' })
  tenant!: ViewerTenant
}

@AsParent()
@ObjectType({ description: 'A customer that a client acts for.' })
export class ViewerCustomer {
  @Field(() => UUID, { simple: true, description: 'The id.' })
  id!: string

  @Field(() => String, { simple: true, description: 'The short name on releases.' })
  code!: string

  @Field(() => String, { simple: true, description: 'The name.' })
  name!: string
}
