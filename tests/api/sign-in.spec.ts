import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'

const VIEWER =
  '{ viewer { id name email kind roles tenant { slug name timeZone bolPrefix } tenants { slug } customers { code } } }'
const app = await startTestApp()

const sessionRows = () =>
  app.sql<{ sid: string; sess: Record<string, unknown> }>('select sid, sess from http_sessions order by sid')

describe('signing in', () => {
  it('leads through the provider back to where it was begun', async () => {
    const visitor = app.visitor()
    expect(await visitor.signIn('office@primetrade.example', '/auth/login?next=/bols%3Ftab%3Dnew')).toBe(
      '/bols?tab=new',
    )
    expect(await visitor.ask(VIEWER)).toMatchObject({
      viewer: {
        name: 'Olga Office',
        email: 'office@primetrade.example',
        kind: 'USER',
        roles: ['OFFICE'],
        tenant: { slug: 'primetrade', bolPrefix: 'PRT' },
        customers: [],
      },
    })
  })

  it('shows a client the customers it acts for', async () => {
    const client = await app.signIn('client@primetrade.example')
    expect(await client.ask(VIEWER)).toMatchObject({
      viewer: { roles: ['CLIENT'], customers: [{ code: 'HARLAN FOUNDRY' }] },
    })
  })

  it('lets another person in on the same browser, and the first one out', async () => {
    const browser = app.visitor()
    await browser.signIn('client@primetrade.example')
    await browser.signIn('office@primetrade.example', '/auth/login?switch=1')
    expect(await browser.ask(VIEWER)).toMatchObject({ viewer: { email: 'office@primetrade.example' } })
  })

  it('is written into the audit trail of the tenant', async () => {
    await app.signIn('admin@primetrade.example')
    const [event] = await app.sql(
      `select action, actor_name, host(ip) as ip from audit_events where action = 'user.signedIn' order by seq desc limit 1`,
    )
    expect(event).toEqual({ action: 'user.signedIn', actor_name: 'Avery Admin', ip: '127.0.0.1' })
  })

  it('acts in the tenant that was asked for, if it is the person’s', async () => {
    const [there, elsewhere] = await Promise.all([
      app.signIn('both@example.com', '/auth/login?tenant=riverbend'),
      app.signIn('office@riverbend.example', '/auth/login?tenant=primetrade'),
    ])
    expect(await there.ask(VIEWER)).toMatchObject({
      viewer: {
        roles: ['CLIENT'],
        tenant: { slug: 'riverbend' },
        tenants: [{ slug: 'primetrade' }, { slug: 'riverbend' }],
      },
    })
    expect(await elsewhere.ask(VIEWER)).toMatchObject({ viewer: { tenant: { slug: 'riverbend' } } })
  })

  it('gives nothing to who is known to no tenant', async () => {
    const stranger = app.visitor()
    expect(await stranger.signIn('stranger@example.com')).toBe('/no-access')
    expect(await stranger.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const office = await app.signIn('office@primetrade.example')
    expect(office.cookies.get('lading')?.said).toMatch(
      /^lading=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    )
  })

  it('never sends anybody on to another site', async () => {
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', '/auth/logout'])
      expect(
        await app
          .visitor()
          .signIn('office@primetrade.example', `/auth/login?next=${encodeURIComponent(next)}`),
      ).toBe('/')
  })
})

describe('attacks on the sign-in', () => {
  it('a session that was planted beforehand is not the one that is signed in', async () => {
    const victim = app.visitor()
    await victim.signIn('office@primetrade.example')
    const planted = victim.cookies.get('lading')?.value ?? ''
    await victim.signIn('office@primetrade.example')
    expect(victim.cookies.get('lading')?.value).not.toBe(planted)
    const attacker = app.visitor()
    attacker.cookies.set('lading', planted)
    expect(await attacker.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('a code from somebody else’s sign-in opens nothing', async () => {
    const { location } = await codeFor('office@primetrade.example')
    const victim = app.visitor()
    const answer = await victim.fetch(location)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('not begun in this browser')
    expect(await victim.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('a wrong state is refused, and the right one afterwards too', async () => {
    const { location, actor } = await codeFor('office@primetrade.example')
    const wrong = new URL(location)
    wrong.searchParams.set('state', 'x'.repeat(43))
    expect((await actor.fetch(wrong.href)).status).toBe(400)
    expect((await actor.fetch(location)).status).toBe(400)
    expect(await actor.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('a sign-in can be finished once', async () => {
    const { location, actor } = await codeFor('office@primetrade.example')
    const errand = actor.cookies.get('lading-sign-in')?.value ?? ''
    expect((await actor.fetch(location)).status).toBe(303)
    const again = app.visitor()
    again.cookies.set('lading-sign-in', errand)
    expect((await again.fetch(location)).status).toBe(400)
    expect(await again.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('a refusal of the provider is told in a sentence', async () => {
    const visitor = app.visitor()
    const begun = await visitor.fetch('/auth/login')
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
    const answer = await visitor.fetch(
      `/auth/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(app.provider.issuer)}`,
    )
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('did not let you in')
  })

  it('forged and altered cookies are nobody', async () => {
    const office = await app.signIn('office@primetrade.example')
    const good = office.cookies.get('lading')?.value ?? ''
    for (const bad of [
      's%3Aabc.def',
      good.slice(0, -2),
      decodeURIComponent(good).split('.')[0] ?? '',
      '%00',
    ]) {
      office.cookies.set('lading', bad)
      expect(await office.ask(VIEWER)).toEqual({ viewer: null })
    }
  })

  it('another site’s page cannot sign anybody out or send anything', async () => {
    const office = await app.signIn('office@primetrade.example')
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{"query":"{viewer{id}}"}',
    }
    expect((await office.fetch('/graphql', post)).status).toBe(403)
    expect((await office.fetch('/auth/logout', post)).status).toBe(403)
    expect(
      (await office.fetch('/auth/logout', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }))
        .status,
    ).toBe(403)
    expect((await office.fetch('/auth/logout', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      200,
    )
    expect(
      (await office.fetch('/graphql', { ...post, headers: { 'content-type': 'text/plain' } })).status,
    ).toBe(400)
    expect((await office.fetch('/graphql?query={viewer{id}}')).status).toBe(400)
    expect(await office.ask(VIEWER)).toMatchObject({ viewer: { roles: ['OFFICE'] } })
  })

  async function codeFor(email: string) {
    const actor = app.visitor()
    let at = new URL('/auth/login', app.url)
    for (;;) {
      const response = at.pathname.startsWith('/interaction/')
        ? await actor.fetch(at.href, { method: 'POST', body: new URLSearchParams({ email }) })
        : await actor.fetch(at.href)
      at = new URL(response.headers.get('location') ?? '', at)
      if (at.pathname === '/auth/callback') return { actor, location: at.href }
    }
  }
})

describe('a session', () => {
  it('leaves no row for visitors who only look, not even at the sign-in', async () => {
    const before = await sessionRows()
    const visitor = app.visitor()
    await visitor.ask(VIEWER)
    await visitor.fetch('/auth/login')
    await visitor.fetch('/', { headers: { accept: 'text/html' } })
    expect(await sessionRows()).toHaveLength(before.length)
    expect(visitor.cookies.get('lading')).toBeUndefined()
  })

  it('idles for twelve hours, whatever the cookie says', async () => {
    const office = await app.signIn('office@primetrade.example')
    const { sid } = holderOf(office)
    const [row] = await app.sql<{ hours: number }>(
      'select extract(epoch from expire - now())::float8 / 3600 as hours from http_sessions where sid = $1',
      [sid],
    )
    expect(row?.hours).toBeCloseTo(12, 1)
  })

  it('ends after seven days even when it was always in use', async () => {
    const office = await app.signIn('office@primetrade.example')
    const { sid } = holderOf(office)
    await app.sql(
      `update http_sessions set sess = jsonb_set(sess, '{bornAt}', to_jsonb((extract(epoch from now() - interval '169 hours') * 1000)::bigint)) where sid = $1`,
      [sid],
    )
    await app.sql(`select pg_notify('sessions', $1)`, [createHash('sha256').update(sid).digest('base64url')])
    await expect.poll(() => office.ask(VIEWER)).toEqual({ viewer: null })
    expect(await app.sql('select from http_sessions where sid = $1', [sid])).toEqual([])
  })

  it('is over for every tab and process at the sign-out, and at the provider too', async () => {
    const office = await app.signIn('office@primetrade.example')
    const copy = app.visitor()
    copy.cookies.set('lading', office.cookies.get('lading')?.value ?? '')
    expect(await copy.ask(VIEWER)).toMatchObject({ viewer: { roles: ['OFFICE'] } })

    const left = await office.fetch('/auth/logout', { method: 'POST', headers: { origin: app.url } })
    expect(left.status).toBe(303)
    const farewell = new URL(left.headers.get('location') ?? '')
    expect(farewell.origin).toBe(app.provider.issuer)
    expect(farewell.searchParams.get('post_logout_redirect_uri')).toBe(`${app.url}/`)
    expect(await copy.ask(VIEWER)).toEqual({ viewer: null })
    expect(await office.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('stands for what the person may do now, not at the sign-in', async () => {
    const client = await app.signIn('client@riverbend.example')
    await client.ask(VIEWER)
    const [member] = await app.sql<{ user_id: string; tenant_id: string }>(
      `update memberships set roles = '{OFFICE}' where user_id = (select id from users where email = 'client@riverbend.example') returning user_id, tenant_id`,
    )
    await app.sql(`select pg_notify('identity', $1)`, [`${member?.tenant_id}:${member?.user_id}`])
    await expect.poll(() => client.ask(VIEWER)).toMatchObject({ viewer: { roles: ['OFFICE'] } })

    await app.sql(`update users set status = 'DISABLED' where id = $1`, [member?.user_id])
    await app.sql(`select pg_notify('identity', $1)`, [`${member?.tenant_id}:${member?.user_id}`])
    await expect.poll(() => client.ask(VIEWER)).toEqual({ viewer: null })
  })

  it('acts in another of the person’s tenants after a switch, and in nobody else’s', async () => {
    const both = await app.signIn('both@example.com')
    const office = await app.signIn('office@primetrade.example')
    const SWITCH =
      'mutation ($to: UUID!) { switchTenant(tenantId: $to) { roles tenant { slug } customers { code } } }'
    const to = await app.tenantId('riverbend')

    expect(await both.ask(SWITCH, { to })).toEqual({
      switchTenant: {
        roles: ['CLIENT'],
        tenant: { slug: 'riverbend' },
        customers: [{ code: 'DELTA CASTINGS' }],
      },
    })
    expect(await both.ask(VIEWER)).toMatchObject({
      viewer: { tenant: { slug: 'riverbend' }, roles: ['CLIENT'] },
    })

    expect(await office.ask(SWITCH, { to }).refused()).toMatchObject({ code: 'NOT_FOUND' })
    expect(await office.ask(VIEWER)).toMatchObject({ viewer: { tenant: { slug: 'primetrade' } } })
  })

  function holderOf(actor: { cookies: { get(name: string): { value: string } | undefined } }) {
    const sid =
      decodeURIComponent(actor.cookies.get('lading')?.value ?? '')
        .slice(2)
        .split('.')[0] ?? ''
    return { sid }
  }
})

describe('the logs', () => {
  it('hold no token, cookie, code or secret of all of this', async () => {
    const text = app.logLines.join('')
    expect(text).toContain('"place":"/auth"')
    const secrets = [
      app.config.oidc.clientSecret,
      app.config.storeSecret,
      ...app.config.sessionSecrets,
      ...(await sessionRows()).flatMap(({ sid, sess }) => [sid, String(sess['idToken'])]),
    ]
    for (const secret of secrets) expect(text.includes(secret)).toBe(false)
    expect(text).not.toMatch(/eyJ[\w-]{10,}|[?&](code|state)=/)
  })
})
