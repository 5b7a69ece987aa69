import type { OpenReleaseFragment } from '@lading/schema/generated/graphql.ts'
import { send } from '#lib/graphql/client.ts'
import { todayIn } from '#lib/i18n/format.ts'
import { NextLoad, OpenReleases } from './operations.ts'

/** What is still to come: the open releases and the next planned load. Kept while other pages are open. */
class Balances {
  releases = $state.raw<readonly OpenReleaseFragment[]>()
  /** The day of the next load; null when none is planned. */
  nextLoad = $state<string | null>()
  failure = $state.raw<unknown>()
  /** Pounds that may still be shipped. A release that was overshipped takes nothing from the others. */
  readonly leftLbs = $derived(
    (this.releases ?? []).reduce((sum, { remainingLbs }) => sum + Math.max(0, remainingLbs), 0),
  )

  async refresh(timeZone: string): Promise<void> {
    try {
      const [releases, { loads }] = await Promise.all([
        allOpenReleases(),
        send(NextLoad, { from: todayIn(timeZone) }),
      ])
      this.releases = releases
      this.nextLoad = loads.edges[0]?.node.plannedDate ?? null
      this.failure = undefined
    } catch (failure) {
      this.failure = failure
    }
  }
}

export const balances = new Balances()

async function allOpenReleases(): Promise<OpenReleaseFragment[]> {
  const all: OpenReleaseFragment[] = []
  let after: string | null = null
  do {
    const { releases }: Awaited<ReturnType<typeof page>> = await page(after)
    all.push(...releases.edges.map(({ node }) => node))
    after = releases.pageInfo.hasNextPage ? (releases.pageInfo.endCursor ?? null) : null
  } while (after)
  return all
}

const page = (after: string | null) => send(OpenReleases, { after })
