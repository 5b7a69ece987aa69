import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'

const app = await startTestApp()
const office = await app.signIn('office@primetrade.example')

const post = (body: string | object, headers: Record<string, string> = {}) =>
  office.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const MODERN = { accept: 'application/graphql-response+json' }

describe('GraphQL over HTTP', () => {
  it('answers in one piece with its length, and is never kept', async () => {
    const answer = await post({ query: '{ viewer { name } }' })
    expect(answer.headers.get('content-length')).toBe(String((await answer.text()).length))
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('answers a query by GET to who shows that no form or picture sent it', async () => {
    const answer = await office.fetch('/graphql?query={viewer{name}}', {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await answer.json()).toEqual({ data: { viewer: { name: 'Olga Office' } } })
    const write = await office.fetch(
      `/graphql?query=${encodeURIComponent(`mutation { switchTenant(tenantId: "${await app.tenantId('riverbend')}") { id } }`)}`,
      {
        headers: { 'apollo-require-preflight': '1', ...MODERN },
      },
    )
    expect(write.status).toBe(405)
  })

  it.each([
    ['no JSON', '{', 400],
    ['no query', {}, 400],
    ['a document that does not parse', { query: '{' }, 400],
    ['a field that there is not', { query: '{ nothing }' }, 400],
    [
      'a variable that does not fit',
      { query: 'query ($id: UUID!) { bol(id: $id) { id } }', variables: { id: 'x' } },
      400,
    ],
    ['an operation that there is not', { query: 'query A { viewer { id } }', operationName: 'B' }, 400],
    ['a batch', [{ query: '{ viewer { id } }' }], 400],
  ])('refuses %s with 400 and a code that is not INTERNAL', async (_what, body, status) => {
    const answer = await post(body, MODERN)
    expect(answer.status).toBe(status)
    const { errors, data } = (await answer.json()) as {
      errors: { extensions: { code: string } }[]
      data?: unknown
    }
    expect(data).toBeUndefined()
    expect(errors[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_\w+|OPERATION_RESOLUTION_FAILURE)$/)
  })

  it('tells the old media type the same with 200', async () => {
    expect((await post({ query: '{ nothing }' }, { accept: 'application/json' })).status).toBe(200)
  })

  it('refuses a body of more than a megabyte', async () => {
    const answer = await post({ query: `{ viewer { id } } # ${'x'.repeat(1_100_000)}` })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] })
  })

  it('answers the first, second and third time alike: plain, compiling, compiled', async () => {
    const query =
      '{ viewer { name tenants { slug } } auditEvents(first: 2) { edges { node { seq ip } } pageInfo { hasNextPage } } terminals { name isDefault } }'
    const answers = [
      await office.ask(query).answer(),
      await office.ask(query).answer(),
      await office.ask(query).answer(),
    ]
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(answers[0]?.errors?.[0]).toMatchObject({
      message: 'You may not do that.',
      path: ['auditEvents', 'edges', 0, 'node', 'ip'],
      extensions: { code: 'FORBIDDEN' },
    })
    expect(answers[0]?.data).toMatchObject({ terminals: [{ name: 'East Dock', isDefault: true }] })
  })

  it('hides what went wrong inside, names the request, and logs it once', async () => {
    const [table, kept] = ['terminals', 'terminals_kept']
    await app.sql(`alter table ${table} rename to ${kept}`)
    const before = app.logLines.length
    const answer = await office.ask('{ terminals { id } }').answer()
    await app.sql(`alter table ${kept} rename to ${table}`)
    const [error] = answer.errors ?? []
    expect(error?.extensions.code).toBe('INTERNAL')
    expect(error?.message).toContain(String(error?.extensions['requestId']))
    expect(JSON.stringify(answer)).not.toMatch(/relation|terminals_kept|select/)
    const lines = app.logLines.slice(before).filter((line) => line.includes('"level":"error"'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(String(error?.extensions['requestId']))
  })
})

describe('what asks for too much', () => {
  const doubling = (levels: number) =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${levels} on Query { viewer { id } }`
  const nested = (levels: number) =>
    `{ ${'viewer { tenants { '.repeat(levels)} slug ${'} }'.repeat(levels)} }`

  it.each([
    ['doubling fragments', doubling(14)],
    ['hundreds of doubling fragments', doubling(38)],
    ['depth', nested(10)],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`],
    ['the same field again and again', `{ ${'viewer { id } '.repeat(400)} }`],
    ['length', `{ ${'viewer { id } '.repeat(2_000)} }`],
    [
      'pages of pages',
      '{ customers(first: 200) { edges { node { shipTos { id } } } } bols(first: 200) { edges { node { lines { id } documents { id } load { release { loads { id release { loads { id } } } } } } } } }',
    ],
    [
      'many definitions',
      `${Array.from({ length: 60 }, (_, at) => `query Q${at} { viewer { id } }`).join(' ')}`,
    ],
  ])('is refused before it costs anything: %s', async (_what, query) => {
    const begun = performance.now()
    const answer = await (await post({ query }, MODERN)).json()
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] })
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('counts page sizes that come as variables', async () => {
    const query =
      'query ($first: Int!) { bols(first: $first) { edges { node { release { loads { release { loads { id } } } } } } } }'
    expect(await office.ask(query, { first: 200 }).refused()).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
    expect(await office.ask(query, { first: 1 })).toBeTruthy()
  })

  it('leaves fragments that go round in circles to validation', async () => {
    const answer = await (
      await post({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }, MODERN)
    ).json()
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
  })

  it('is a page of more than 200', async () => {
    expect(await office.ask('{ auditEvents(first: 201) { totalCount } }').refused()).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { first: 'Ask for 1 to 200 rows at a time.' },
    })
    expect(await office.ask('{ auditEvents(first: 0) { totalCount } }').refused()).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})
