import type { SessionHolder, Viewers } from '../modules/identity/index.ts'
import { Ctx, type Origin, type Services } from '../platform/ctx.ts'

/** From a request to its context: who asks is found out here and by nobody else. */
export async function openContext(
  services: Services,
  viewers: Viewers,
  holder: SessionHolder,
  origin: Origin,
): Promise<Ctx> {
  return new Ctx(services, await viewers.of(holder), origin)
}
