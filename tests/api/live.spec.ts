import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'

const app = await startTestApp({ workers: false })
const VISITS = 'subscription { visitsChanged { id driverName } }'

describe('a stream of changes', () => {
  it('is refused to who is not signed in, before anything is listened to', async () => {
    const stream = await open(app.visitor(), VISITS)
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  it('is refused to a role that may not', async () => {
    const stream = await open(await app.signIn('client@primetrade.example'), VISITS)
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })

  it('is opened by POST alone, is never kept or buffered, and takes subscriptions only', async () => {
    const office = await app.signIn('office@primetrade.example')
    expect(
      (
        await office.fetch(`/graphql/stream?query=${encodeURIComponent(VISITS)}`, {
          headers: { accept: 'text/event-stream' },
        })
      ).status,
    ).toBe(405)
    const stream = await open(office, '{ viewer { id } }')
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no')
    expect(stream.response.headers.get('cache-control')).toContain('no')
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  it('tells the tenant’s office of a driver, and nobody else’s', async () => {
    const [here, elsewhere] = await Promise.all([
      app.signIn('office@primetrade.example'),
      app.signIn('office@riverbend.example'),
    ])
    const [mine, theirs] = await Promise.all([open(here, VISITS), open(elsewhere, VISITS)])
    await sleep(100)
    const [visit] = await visits('Dana Driver')
    expect(await mine.next()).toEqual({
      data: { visitsChanged: { id: visit?.id, driverName: 'Dana Driver' } },
    })
    expect(await Promise.race([theirs.next(), sleep(300, 'silent')])).toBe('silent')
    await Promise.all([mine.close(), theirs.close()])
  })

  it('ends at the sign-out', async () => {
    const office = await app.signIn('office@primetrade.example')
    const stream = await open(office, VISITS)
    await sleep(100)
    await office.fetch('/auth/logout', { method: 'POST' })
    expect(await stream.next()).toBeUndefined()
  })

  it('tells nothing more once the person’s rights are gone', async () => {
    const both = await app.signIn('both@example.com')
    const stream = await open(both, VISITS)
    await sleep(100)
    const [member] = await app.sql<{ tenant_id: string; user_id: string }>(
      `delete from memberships where tenant_id = $1 and user_id = (select id from users where email = 'both@example.com') returning tenant_id, user_id`,
      [await app.tenantId('primetrade')],
    )
    await app.sql(`select pg_notify('identity', $1)`, [`${member?.tenant_id}:${member?.user_id}`])
    await sleep(100)
    await visits('Devon Driver')
    expect(await stream.next()).toBeUndefined()
  })

  async function visits(name: string) {
    const rows = await app.sql<{ id: string; tenant_id: string }>(
      `insert into visits (id, tenant_id, terminal_id, code, driver_name, status, checked_in_at, expires_at)
       select gen_random_uuid(), tenant_id, id, upper(substr(md5(random()::text), 1, 4)) || '-' || upper(substr(md5(random()::text), 1, 2)), $1, 'WAITING', now(), now() + interval '4 hours'
       from terminals where slug = 'east-dock' returning id, tenant_id`,
      [name],
    )
    await app.sql(`select pg_notify('visit', $1)`, [`${rows[0]?.tenant_id}:${rows[0]?.id}`])
    return rows
  }
})

async function open(actor: Actor, query: string) {
  const controller = new AbortController()
  const response = await actor.fetch('/graphql/stream', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: controller.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    response,
    /** The next answer; undefined when the stream has ended. */
    async next(): Promise<unknown> {
      for (;;) {
        const found = /event: (next|complete)\n(?:data: ?(.*)\n)?\n/.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return found[1] === 'next' ? JSON.parse(found[2] ?? 'null') : undefined
        }
        const chunk = await reader?.read()
        if (!chunk || chunk.done) return undefined
        text += chunk.value
      }
    },
    close: () => {
      controller.abort()
      return Promise.resolve()
    },
  }
}
