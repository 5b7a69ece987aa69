import { post } from './load/load.ts'
import { type Yardful, asSuperuser } from './scene/scene.ts'
import { FOUND, GRAPHQL, PAGE, cursorOf } from './servers/questions.ts'
import type { RunningServer } from './servers/start.ts'

export const workloads = ['lookup', 'page 1', 'page 1,000', 'search', 'link'] as const
export type Workload = (typeof workloads)[number]

/** Facts of the first yard to ask for, drawn evenly from all of its past. */
export interface Facts {
  readonly numbers: readonly string[]
  readonly ids: readonly string[]
  readonly typed: readonly string[]
  /** The last row of page 999, or of the last page but one where there are not so many. */
  readonly deep: { readonly bolDate: string; readonly id: string }
}

interface Row {
  readonly id: string
  readonly number: string
  readonly truck: string
  readonly po: string
  readonly customer: string
}

export function gather({ superuserUrl }: Yardful): Promise<Facts> {
  return asSuperuser(superuserUrl, async (superuser) => {
    const yard = `tenant_id = bench.noun('tenant', 0, 0)`
    await superuser.query('select setseed(0.25)')
    const { rows } = await superuser.query<Row>(
      `select id, number, truck_number as truck, customer_po as po, customer_name as customer from bols where ${yard} order by random() limit 2000`,
    )
    const { rows: place } = await superuser.query<{ bolDate: string; id: string }>(
      `select bol_date::text as "bolDate", id from bols where ${yard} order by bol_date desc, id desc
       offset (select least(999 * ${PAGE}, (count(*) / ${PAGE} - 1) * ${PAGE}) - 1 from bols where ${yard}) limit 1`,
    )
    const [deep] = place
    if (!deep) throw new Error('The first yard has fewer than two pages.')
    return {
      numbers: rows.map((row) => row.number),
      ids: rows.map((row) => row.id),
      typed: rows.map(typedOf),
      deep,
    }
  })
}

/** What somebody has typed so far who is after this BOL: three to eight characters of one thing that is known of it. */
function typedOf({ number, truck, po, customer }: Row, index: number): string {
  const known = [number, number.slice(9), truck, po, customer][index % 5] ?? number
  return known.slice(0, 3 + (Math.floor(index / 5) % 6)).trim()
}

/** The requests of a workload in the language of a server. */
export function requestsOf(workload: Workload, facts: Facts, { kind, cookie }: RunningServer): string[] {
  const plain = kind === 'bare'
  const path = kind === 'apollo' ? '/' : '/graphql'
  const ask = (query: string, variables: object) => post(path, { query, variables }, cookie)
  switch (workload) {
    case 'lookup':
      return facts.numbers.map((number) =>
        plain ? post('/lookup', { number }) : ask(GRAPHQL.lookup, { number }),
      )
    case 'page 1':
      return [plain ? post('/page', {}) : ask(GRAPHQL.page, { first: PAGE })]
    case 'page 1,000':
      return [
        plain
          ? post('/page', { after: [facts.deep.bolDate, facts.deep.id] })
          : ask(GRAPHQL.page, { first: PAGE, after: cursorOf(facts.deep) }),
      ]
    case 'search':
      return facts.typed.map((search) =>
        plain ? post('/search', { search }) : ask(GRAPHQL.search, { first: FOUND, filter: { search } }),
      )
    case 'link':
      return facts.ids.map((bolId) => (plain ? post('/link', { bolId }) : ask(GRAPHQL.link, { bolId })))
    default:
      return workload satisfies never
  }
}
