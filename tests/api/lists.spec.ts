import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { harlanId, newYard, openYard, signInAt, traces, word } from '../kit/seed.ts'

const app = await startTestApp({ workers: false })
const yard = await newYard(app)
const first = await yard.release({ loads: 2, input: { releaseDate: '2026-10-01', customerPo: 'PO-77' } })
const second = await yard.release({ input: { releaseDate: '2026-10-05', loads: [{ plannedDate: null }] } })

interface Page<Node> {
  readonly edges: { node: Node }[]
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; endCursor: string }
}

async function page<Node = Record<string, unknown>>(
  name: string,
  type: string,
  node: string,
  variables: object = {},
) {
  const answer = await yard.office.ask<Record<string, Page<Node>>>(
    `query ($filter: ${type}, $first: Int = 50, $after: String) { ${name}(filter: $filter, first: $first, after: $after) {
      edges { node { ${node} } } totalCount pageInfo { hasNextPage endCursor } } }`,
    variables as Record<string, unknown>,
  )
  return answer[name] as Page<Node>
}

async function named(name: 'customers' | 'products' | 'carriers', search: string | null, more: object = {}) {
  const answer = await yard.office.ask<Record<string, Page<{ name: string }>>>(
    `query ($search: String, $first: Int = 50, $after: String) { ${name}(search: $search, first: $first, after: $after) {
      edges { node { name } } totalCount pageInfo { hasNextPage endCursor } } }`,
    { search, ...more },
  )
  return answer[name] as Page<{ name: string }>
}

describe('the list of releases', () => {
  it('shows the newest first, page by page', async () => {
    const one = await page<{ number: string }>('releases', 'ReleaseFilter', 'number', { first: 1 })
    const two = await page<{ number: string }>('releases', 'ReleaseFilter', 'number', {
      first: 1,
      after: one.pageInfo.endCursor,
    })
    expect([one, two].map(({ edges }) => edges[0]?.node.number)).toEqual([second.number, first.number])
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, one.totalCount]).toEqual([true, false, 2])
  })

  it.each([
    ['number', { search: first.number.toLowerCase() }, [first.number]],
    ['PO', { search: 'po-77' }, [first.number]],
    ['customer', { search: second.customer.name }, [second.number]],
    ['product', { search: first.lines[0]?.product.name }, [first.number]],
    ['customer id', { customerId: second.customer.id }, [second.number]],
    ['state', { status: 'COMPLETE' }, []],
    ['signs that mean something to a database', { search: '%' }, []],
  ])('is narrowed by %s', async (_what, filter, found) => {
    const { edges, totalCount } = await page<{ number: string }>('releases', 'ReleaseFilter', 'number', {
      filter,
    })
    expect(edges.map(({ node }) => node.number)).toEqual(found)
    expect(totalCount).toBe(found.length)
  })

  it('tells how far each is: planned, shipped, remaining, loads left', async () => {
    const release = await yard.release({ loads: 2 })
    await yard.issue(release.loads[0]?.id)
    const { edges } = await page(
      'releases',
      'ReleaseFilter',
      'quantityLbs plannedLbs shippedLbs remainingLbs remainingTons loadsLeft',
      {
        filter: { search: release.number },
      },
    )
    expect(edges).toEqual([
      {
        node: {
          quantityLbs: 90_000,
          plannedLbs: 90_000,
          shippedLbs: 44_000,
          remainingLbs: 46_000,
          remainingTons: '23.0000',
          loadsLeft: 1,
        },
      },
    ])
    await app.sql('update releases set release_date = $2 where id = $1', [release.id, '2020-01-01'])
  })
})

describe('the list of loads', () => {
  const NAME = 'name plannedDate'
  const names = async (filter: object) =>
    (await page<{ name: string }>('loads', 'LoadFilter', NAME, { filter })).edges.map(({ node }) => node.name)

  it('shows them by day, those without a day last', async () => {
    const { edges } = await page<{ name: string }>('loads', 'LoadFilter', NAME, {
      filter: { status: 'PENDING' },
    })
    expect(edges.map(({ node }) => node.name)).toContain(`${first.number}-1`)
    expect(edges.at(-1)?.node).toMatchObject({ name: `${second.number}-1`, plannedDate: null })
  })

  it.each([
    ['a release', { releaseId: first.id }, [`${first.number}-1`, `${first.number}-2`]],
    ['no day', { unscheduled: true }, [`${second.number}-1`]],
    ['days', { releaseId: first.id, dateFrom: '2026-11-11', dateTo: '2026-11-11' }, [`${first.number}-2`]],
    ['a word', { search: 'po-77' }, [`${first.number}-1`, `${first.number}-2`]],
  ])('is narrowed to %s', async (_what, filter, found) => {
    expect(await names(filter)).toEqual(found)
  })

  it('goes on over the end of the days', async () => {
    let after: string | null = null
    const walked: string[] = []
    for (let more = true; more;) {
      const one: Page<{ name: string }> = await page('loads', 'LoadFilter', NAME, { first: 1, after })
      walked.push(...one.edges.map(({ node }) => node.name))
      ;[after, more] = [one.pageInfo.endCursor, one.pageInfo.hasNextPage]
    }
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked.at(-1)).toBe(`${second.number}-1`)
  })
})

describe('the lists of names', () => {
  const CREATE = {
    customers: 'mutation ($name: String!) { createCustomer(input: { code: $name }) { id } }',
    products: 'mutation ($name: String!) { createProduct(input: { name: $name }) { id } }',
    carriers: 'mutation ($name: String!) { createCarrier(input: { name: $name }) { id } }',
  }

  it.each(['customers', 'products', 'carriers'] as const)(
    '%s: a new one is found by a part of its name, and a twin refused',
    async (what) => {
      const name = word('Zenith & Sons')
      await yard.office.ask(CREATE[what], { name })
      expect(await named(what, name.slice(3).toUpperCase())).toMatchObject({
        edges: [{ node: { name } }],
        totalCount: 1,
      })
      const before = await traces(app)
      expect(
        await yard.office.ask(CREATE[what], { name: `  ${name.toUpperCase()}` }).refused(),
      ).toMatchObject({ code: 'CONFLICT' })
      expect(await yard.office.ask(CREATE[what], { name: '' }).refused()).toMatchObject({
        code: 'BAD_USER_INPUT',
      })
      expect(await yard.office.ask(CREATE[what], { name: 'x'.repeat(121) }).refused()).toMatchObject({
        code: 'BAD_USER_INPUT',
      })
      expect(await traces(app)).toEqual(before)
    },
  )

  it.each(['customers', 'products', 'carriers'] as const)('%s: are walked by name', async (what) => {
    for (const letter of ['B', 'A', 'C'])
      await yard.office.ask(CREATE[what], { name: word(`Walk ${letter}`) })
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const one = await named(what, 'walk ', { first: 1, after })
      walked.push(...one.edges.map(({ node }) => node.name.slice(0, 6)))
      ;[after, more] = [one.pageInfo.endCursor, one.pageInfo.hasNextPage]
    }
    expect(walked).toEqual(['Walk A', 'Walk B', 'Walk C'])
  })

  it('may be the same in two tenants', async () => {
    const [other, name] = [await newYard(app), word('Twin')]
    for (const { office } of [yard, other]) expect(await office.ask(CREATE.carriers, { name })).toBeTruthy()
  })

  it('keep trucks, lots and addresses with what they belong to', async () => {
    const product = await yard.office.ask<{ createProduct: { id: string } }>(CREATE.products, {
      name: word('P'),
    })
    const input = {
      code: word('LOT'),
      productId: product.createProduct.id,
      chemistry: [{ element: 'Si', percent: '.5' }],
    }
    expect(
      await yard.office
        .ask('mutation ($input: NewLotInput!) { createLot(input: $input) { id } }', { input })
        .refused(),
    ).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(
      await yard.office.ask(
        'mutation ($input: NewLotInput!) { createLot(input: $input) { code product { id } chemistry { element percent } } }',
        {
          input: { ...input, chemistry: [{ element: 'Si', percent: '0.5' }] },
        },
      ),
    ).toEqual({
      createLot: {
        code: input.code,
        product: { id: input.productId },
        chemistry: [{ element: 'Si', percent: '0.500' }],
      },
    })
    expect(
      await yard.office.ask('query ($search: String) { lots(search: $search) { code } }', {
        search: input.code,
      }),
    ).toEqual({
      lots: [{ code: input.code }],
    })
    const address = { name: 'Works', street: '1 Quay', city: 'Celina', state: 'oh', zip: '458221180' }
    const ADD =
      'mutation ($customerId: UUID!, $input: NewShipToInput!) { addShipTo(customerId: $customerId, input: $input) { id state zip } }'
    const variables = { customerId: first.customer.id, input: address }
    const added = await yard.office.ask(ADD, variables)
    expect(added).toMatchObject({ addShipTo: { state: 'OH', zip: '45822-1180' } })
    expect(await yard.office.ask(ADD, variables)).toEqual(added)
  })
})

describe('a client', () => {
  it('sees its own customers, their releases, loads and products, and no others', async () => {
    const here = await openYard(app)
    const own = await here.release({ input: { customer: { id: await harlanId(app) } } })
    const other = await here.release()
    const client = await signInAt(app, 'client@primetrade.example', 'primetrade')
    const seen = JSON.stringify(
      await client.ask(`{ customers { edges { node { id } } totalCount } products { edges { node { id name } } totalCount }
        releases { edges { node { id number } } totalCount } loads { edges { node { id } } totalCount } }`),
    )
    for (const id of [own.id, own.customer.id, own.loads[0]?.id, own.lines[0]?.product.id])
      expect(seen).toContain(id)
    for (const id of [other.id, other.customer.id, other.loads[0]?.id, other.lines[0]?.product.id])
      expect(seen).not.toContain(id)
    expect(await client.ask(ops.release, { id: other.id }).refused()).toMatchObject({ code: 'NOT_FOUND' })
  })
})
