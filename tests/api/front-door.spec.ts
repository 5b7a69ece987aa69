import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'

const token = 'a-monitor-knows-this-0123456789-abc'
const app = await startTestApp({ workers: false, env: { METRICS_TOKEN: token } })
const visitor = app.visitor()
const page = { headers: { accept: 'text/html' } }

describe('the front door', () => {
  it('sends strict headers with everything', async () => {
    for (const path of ['/health/live', '/', '/graphql', '/nothing.here']) {
      const { headers } = await visitor.fetch(path, page)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('is alive, and ready when all it depends on is', async () => {
    expect((await visitor.fetch('/health/live')).status).toBe(200)
    const ready = await visitor.fetch('/health/ready')
    expect(await ready.json()).toEqual({
      status: 'ok',
      parts: { database: 'ok', migrations: 'ok', store: 'ok', queue: 'ok' },
    })
  })

  it('names the part that fails when it is not ready', async () => {
    await app.sql(`delete from mikro_orm_migrations where name like '%visits'`)
    await expect
      .poll(async () => (await visitor.fetch('/health/ready')).status, { timeout: 4_000, interval: 300 })
      .toBe(503)
    expect(await (await visitor.fetch('/health/ready')).json()).toMatchObject({
      status: 'failing',
      parts: { database: 'ok', migrations: '1 pending' },
    })
  })

  it('shows its figures to who knows the token, and to others not even that they are there', async () => {
    expect((await visitor.fetch('/metrics')).status).toBe(404)
    expect((await visitor.fetch('/metrics', { headers: { authorization: `Bearer ${token}x` } })).status).toBe(
      404,
    )
    const figures = await (
      await visitor.fetch('/metrics', { headers: { authorization: `Bearer ${token}` } })
    ).text()
    expect(figures).toMatch(
      /lading_http_request_duration_seconds_count\{place="\/health",method="GET",status="200"\} \d+/,
    )
  })

  it('answers what is not there with a page to people and a code to programs', async () => {
    expect(await (await visitor.fetch('/api/nothing')).json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    })
    const lost = await visitor.fetch('/_app/nothing', page)
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain('There is no such page.')
    expect((await visitor.fetch('/%c3.js')).status).toBe(404)
    expect((await visitor.fetch('/..%2f..%2fpackage.json')).status).toBe(404)
  })

  it('brings who opened another name of this machine to the one that cookies know', async () => {
    const { hostname, port } = new URL(app.url)
    expect(hostname).toBe('127.0.0.1')
    const answer = await visitor.fetch(`http://localhost:${port}/bols?x=1`, page).catch(() => undefined)
    if (answer) expect(answer.headers.get('location')).toBe(`${app.url}/bols?x=1`)
  })

  it('tells a program in one sentence that the database is gone, and recovers by itself', async () => {
    const office = await app.signIn('office@primetrade.example')
    const [{ name } = { name: '' }] = await app.sql<{ name: string }>('select current_database() as name')
    const server = new pg.Client({ connectionString: inject('superuserUrl') })
    await server.connect()
    await server.query(`alter database ${name} with allow_connections false`)
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    const down = await office.ask('{ terminals { id } }').answer()
    expect(down.errors?.[0]?.extensions.code).toBe('UNAVAILABLE')
    await server.query(`alter database ${name} with allow_connections true`)
    await server.end()
    await expect
      .poll(async () => (await office.ask('{ terminals { name } }').answer()).data, { timeout: 5_000 })
      .toEqual({ terminals: [{ name: 'East Dock' }] })
  })
})
