import type { Ctx } from './ctx.ts'

/**
 * Rows of the viewer's tenant as they change, for a subscription: each piece of news on `channel` is loaded anew under the
 * viewer's own policies, and what the viewer may not see is never mentioned.
 *
 * Hand-written, because a waiting async generator cannot be ended from outside and would keep its listener.
 */
export function liveRows<Row>(
  ctx: Ctx,
  channel: string,
  onlyId: string | null,
  load: (ctx: Ctx, id: string) => Promise<Row | null>,
): AsyncIterableIterator<Row> {
  const ids: string[] = []
  const tenant = `${ctx.viewer.tenant.id}:`
  let wake: (() => void) | null = null
  let ended = false
  const off = ctx.services.bus.on(channel, (payload) => {
    const id = payload === '' ? onlyId : payload.startsWith(tenant) ? payload.slice(tenant.length) : null
    if (id === null || (onlyId !== null && id !== onlyId) || ids.includes(id)) return
    ids.push(id)
    wake?.()
  })

  return {
    async next() {
      while (!ended) {
        const id = ids.shift()
        if (id === undefined) {
          await new Promise<void>((resolve) => (wake = resolve))
          continue
        }
        const row = await load(ctx.as(ctx.viewer), id)
        if (row !== null) return { value: row, done: false }
      }
      return { value: undefined, done: true }
    },
    async return() {
      ended = true
      off()
      wake?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
