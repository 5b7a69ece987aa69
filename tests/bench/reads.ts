import type { Loader, Measured } from './load/load.ts'
import type { Scene, Yardful } from './scene/scene.ts'
import { type Kind, type RunningServer, kinds, startServer } from './servers/start.ts'
import { type Workload, gather, requestsOf, workloads } from './workloads.ts'

/** One workload on one server and one database: the median of the rounds. */
export interface Reading {
  readonly workload: Workload
  readonly kind: Kind
  readonly bols: number
  readonly p50: number
  readonly p975: number
  readonly perSecond: number
  readonly bytes: number
  readonly errors: number
}

export interface ReadOptions {
  readonly rounds: number
  readonly measureMs: number
  readonly connections: number
  readonly only?: readonly Workload[] | undefined
  readonly say: (line: string) => void
}

/**
 * Measures every workload on every server and both databases. All are asked in each round, one after the other, so that
 * a machine that is slower for a while is slower for all of them.
 */
export async function measureReads(
  loader: Loader,
  scene: Scene,
  { rounds, measureMs, connections, only, say }: ReadOptions,
): Promise<Reading[]> {
  const databases = [scene.small, scene.large]
  const facts = new Map<Yardful, Awaited<ReturnType<typeof gather>>>()
  const servers: { server: RunningServer; database: Yardful }[] = []
  try {
    for (const database of databases) {
      facts.set(database, await gather(database))
      for (const kind of kinds) servers.push({ server: await startServer(kind, database), database })
    }
    const readings: Reading[] = []
    for (const workload of only ?? workloads) {
      say(`Asking: ${workload}`)
      const asked = servers.map(({ server, database }) => ({
        server,
        database,
        requests: requestsOf(workload, facts.get(database) as never, server),
        measured: [] as Measured[],
      }))
      for (let round = 0; round < rounds; round += 1)
        for (const { server, requests, measured } of asked)
          measured.push(
            await loader.measure({
              port: server.port,
              requests,
              connections,
              warmupMs: round === 0 ? 1_000 : 200,
              measureMs,
            }),
          )
      for (const { server, database, measured } of asked)
        readings.push({ workload, kind: server.kind, bols: database.bols, ...middle(measured, say) })
    }
    return readings
  } finally {
    for (const { server } of servers) await server.stop()
  }
}

function middle(measured: readonly Measured[], say: (line: string) => void) {
  const fault = measured.find(({ firstError }) => firstError !== undefined)?.firstError
  if (fault !== undefined) say(`An answer that was none: ${fault}`)
  return {
    p50: median(measured.map((one) => one.p50)),
    p975: median(measured.map((one) => one.p975)),
    perSecond: median(measured.map((one) => one.perSecond)),
    bytes: measured[0]?.bytes ?? 0,
    errors: measured.reduce((sum, one) => sum + one.errors, 0),
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
