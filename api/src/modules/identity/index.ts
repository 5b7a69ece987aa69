import type { Module } from '../../platform/module.ts'
import { MembershipRow, MembershipSchema, User, UserSchema } from './identity.entities.ts'
import { ViewerResolver } from './identity.resolver.ts'
import { ViewerType } from './viewer.type.ts'

/** Who is asking: people, what they are in which tenant, and what a session stands for. */
export const identity: Module = {
  name: 'identity',
  entities: [UserSchema, MembershipSchema],
  resolvers: [ViewerResolver],
}

export { MembershipRow, User, ViewerType }
export { type Membership, viewerOf } from './membership.ts'
export { IDENTITY, type SessionHolder, Viewers } from './viewers.ts'
export { type ProvenIdentity, membershipsOf, userOf } from './queries/who.ts'
export { signedIn, signedOut } from './identity.events.ts'
export { recordOf } from './use-cases/switch-tenant.ts'
export { type Invitation, inviteUser } from './use-cases/invite-user.ts'
export { visitViewer } from './queries/visit-viewer.ts'
