import { timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type RequestHandler, Router } from 'express'

interface Answered {
  readonly place: string
  readonly method: string
  readonly status: number
  readonly seconds: number
}

/** Something measured at the moment it is asked for. */
export interface Gauge {
  readonly name: string
  readonly help: string
  readonly read: () => number | Promise<number>
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

interface Series {
  readonly labels: string
  readonly counts: number[]
  sum: number
  count: number
}

/** What a monitor may know, in Prometheus's text format: requests by place and status, and the gauges it was given. */
export class Metrics {
  readonly #series = new Map<string, Series>()
  readonly #gauges: Gauge[] = []
  readonly #loop = monitorEventLoopDelay({ resolution: 20 })

  constructor() {
    this.#loop.enable()
    this.watch({
      name: 'process_resident_memory_bytes',
      help: 'Memory in use.',
      read: () => process.memoryUsage.rss(),
    })
    this.watch({
      name: 'process_uptime_seconds',
      help: 'Seconds since the start.',
      read: () => process.uptime(),
    })
    this.watch({
      name: 'lading_event_loop_delay_seconds',
      help: 'Longest wait of the event loop since the last reading.',
      read: () => this.#longestWait(),
    })
  }

  watch(gauge: Gauge): void {
    this.#gauges.push(gauge)
  }

  answered({ place, method, status, seconds }: Answered): void {
    const labels = `place="${place}",method="${/^[A-Z]{3,7}$/.test(method) ? method : 'OTHER'}",status="${status}"`
    let series = this.#series.get(labels)
    if (!series)
      this.#series.set(labels, (series = { labels, counts: BUCKETS.map(() => 0), sum: 0, count: 0 }))
    for (let at = BUCKETS.length - 1; at >= 0 && seconds <= (BUCKETS[at] ?? 0); at -= 1)
      series.counts[at] = (series.counts[at] ?? 0) + 1
    series.sum += seconds
    series.count += 1
  }

  async text(): Promise<string> {
    const gauges = await Promise.all(
      this.#gauges.map(async ({ name, help, read }) => {
        const value = await Promise.resolve(read()).catch(() => Number.NaN)
        return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}`
      }),
    )
    const name = 'lading_http_request_duration_seconds'
    const requests = [...this.#series.values()].flatMap(({ labels, counts, sum, count }) => [
      ...BUCKETS.map((limit, at) => `${name}_bucket{${labels},le="${limit}"} ${counts[at]}`),
      `${name}_bucket{${labels},le="+Inf"} ${count}`,
      `${name}_sum{${labels}} ${sum}`,
      `${name}_count{${labels}} ${count}`,
    ])
    return [
      ...gauges,
      `# HELP ${name} How long answers took.`,
      `# TYPE ${name} histogram`,
      ...requests,
      '',
    ].join('\n')
  }

  close(): void {
    this.#loop.disable()
  }

  #longestWait(): number {
    const longest = this.#loop.max / 1e9
    this.#loop.reset()
    return longest
  }
}

/** `/metrics`, for who knows the token; without a token for this machine alone. To all others it does not exist. */
export function metricsRoute(metrics: Metrics, token: string | undefined): Router {
  const router = Router()
  const answer: RequestHandler = async (request, response, next) => {
    const allowed = token ? isToken(request.get('authorization'), token) : isLoopback(request.ip)
    if (!allowed) return next()
    response
      .set('cache-control', 'no-store')
      .type('text/plain; version=0.0.4')
      .send(await metrics.text())
  }
  return router.get('/metrics', answer)
}

function isToken(given: string | undefined, token: string): boolean {
  const sent = Buffer.from(given ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return sent.length === wanted.length && timingSafeEqual(sent, wanted)
}

export const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address ?? '')
