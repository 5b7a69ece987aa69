import { LRUCache } from 'lru-cache'
import type { Bus } from '../../platform/bus.ts'
import type { Reads } from '../../platform/reads.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { viewerOf } from './membership.ts'
import { membershipsOf } from './queries/who.ts'
import { visitViewer } from './queries/visit-viewer.ts'

/** What a session remembers of who it belongs to. */
export interface SessionHolder {
  readonly userId?: string
  readonly tenantId?: string
  readonly visitId?: string
}

/** News of changed rights, `tenantId:userId` or `tenantId:visitId`: say `tx.notify(IDENTITY, id)` where they change. */
export const IDENTITY = 'identity'

const freshMs = 5_000

/**
 * Tells who a session is, now. Answers are kept for five seconds at most and dropped in every process as soon as the
 * rights of the person or the state of the visit change, so that a hot request costs no question.
 */
export class Viewers {
  readonly #reads: Reads
  readonly #known: LRUCache<string, Promise<readonly Viewer[]>>
  readonly #forget: () => void

  constructor(reads: Reads, bus: Bus) {
    this.#reads = reads
    this.#known = new LRUCache({ max: 10_000, ttl: freshMs })
    this.#forget = bus.on(IDENTITY, (news) => {
      const [, id] = news.split(':')
      if (id) this.#known.delete(id)
      else this.#known.clear() // after a gap in the news anything may have changed
    })
  }

  /** The viewer, or null when the session stands for nobody (any more). */
  async of({ userId, tenantId, visitId }: SessionHolder): Promise<Viewer | null> {
    if (visitId) return (await this.#all(visitId, () => visitViewer(this.#reads, visitId)))[0] ?? null
    if (!userId) return null
    const viewers = await this.#all(userId, async () =>
      (await membershipsOf(this.#reads, userId)).map(viewerOf),
    )
    return viewers.find((viewer) => viewer.tenant.id === tenantId) ?? null
  }

  close(): void {
    this.#forget()
  }

  #all(id: string, ask: () => Promise<readonly Viewer[]>): Promise<readonly Viewer[]> {
    let answer = this.#known.get(id)
    if (!answer) {
      answer = ask()
      this.#known.set(id, answer)
      answer.catch(() => this.#known.delete(id)) // an outage must not be remembered
    }
    return answer
  }
}
