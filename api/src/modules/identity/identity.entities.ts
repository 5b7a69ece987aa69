import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Role } from '../../platform/viewer.ts'

export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.uuid().primary(),
    email: p.text(),
    name: p.text(),
    status: p.text().$type<'INVITED' | 'ACTIVE' | 'DISABLED'>().default('ACTIVE'),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
})

/** A person. What the provider calls them stays in the database, out of reach of the API. */
export class User extends UserSchema.class {}
UserSchema.setClass(User)

export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'memberships',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    userId: p.uuid(),
    roles: p.array().$type<Role[]>(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
})

/** What a person is in one tenant. */
export class MembershipRow extends MembershipSchema.class {}
MembershipSchema.setClass(MembershipRow)
