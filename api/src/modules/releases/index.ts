import type { Module } from '../../platform/module.ts'
import { uploadRoute } from './http/upload.route.ts'
import { IntakeSchema } from './intake.entity.ts'
import { IntakeResolver, ReleaseSourceResolver } from './intake.resolver.ts'
import { Load, LoadSchema } from './load.entity.ts'
import { Release, ReleaseLine, ReleaseLineSchema, ReleaseSchema } from './release.entity.ts'
import { LoadResolver, ReleaseResolver } from './release.resolver.ts'

/** What sellers let go, and the trucks planned for it. */
export const releases: Module = {
  name: 'releases',
  entities: [ReleaseSchema, ReleaseLineSchema, LoadSchema, IntakeSchema],
  resolvers: [ReleaseResolver, LoadResolver, IntakeResolver, ReleaseSourceResolver],
  routes: (_services, ctxOf) => uploadRoute(ctxOf),
}

export { Load, Release, ReleaseLine }
export { advanceLoad, advanceRelease } from './domain/lifecycle.ts'
export { loadById, loadsOfRelease, releaseById } from './queries/release-lists.ts'
export { linesOfRelease } from './queries/release-lines.ts'
export { releaseCompleted, releaseReopened } from './release.events.ts'
export { WarningCode } from './warnings.ts'
export { approveIntake, takeInRelease } from './use-cases/take-in-release.ts'
export { createRelease } from './use-cases/create-release.ts'
export { findIntake, matchesOf } from './queries/intakes.ts'
export { scoreFolder } from './intake/score.ts'
export type { ReadRelease } from './intake/release-fields.ts'
export type { CreateReleaseInput } from './release.inputs.ts'
