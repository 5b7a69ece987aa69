import { describe, expect, it } from 'vitest'
import { ConfigFault, loadConfig } from './config.ts'

const random = 'kP3vXw9QzL7rTbN2mYhJ5sDfGcVa8eUi'
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://lading.yard.co',
  TRUST_PROXY: '1',
  DATABASE_URL: 'postgres://api:x@db:5432/lading',
  S3_BUCKET: 'papers',
  OIDC_ISSUER: 'https://id.yard.co',
  OIDC_CLIENT_ID: 'lading',
  OIDC_CLIENT_SECRET: random,
  SMTP_URL: 'smtps://u:p@mail.yard.co',
  MAIL_FROM: 'Lading <papers@yard.co>',
  SESSION_SECRET: random,
}

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults
    throw error
  }
}

describe('the configuration', () => {
  it('needs nothing to try Lading out', () => {
    expect(loadConfig({})).toMatchObject({
      production: false,
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:4000',
      databaseUrl: undefined,
      oidc: undefined,
    })
  })

  it('takes an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(4000)
  })

  it('names every fault at once, by its variable', () => {
    const faults = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      OIDC_ISSUER: 'https://id.yard.co',
      SESSION_SECRET: 'short',
      S3_ENDPOINT: 'http://store',
    })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      ['PORT', 'DATABASE_URL', 'SESSION_SECRET', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'S3_BUCKET'].map(
        (name) => expect.stringMatching(new RegExp(`^${name}`)),
      ),
    )
  })

  it('starts production on real parts', () => {
    expect(faultsOf(production)).toEqual([])
    expect(loadConfig({ ...production, SESSION_SECRET: `${random},${random}x` }).sessionSecrets).toHaveLength(
      2,
    )
  })

  it.each([
    'PUBLIC_URL',
    'TRUST_PROXY',
    'DATABASE_URL',
    'S3_BUCKET',
    'SMTP_URL',
    'MAIL_FROM',
    'SESSION_SECRET',
  ])('refuses production without %s, by name', (name) => {
    expect(faultsOf({ ...production, [name]: '' }).join()).toContain(`${name}: is missing`)
  })

  it.each([
    ['PUBLIC_URL', 'http://lading.yard.co'],
    ['OIDC_ISSUER', 'http://127.0.0.1:4001'],
    ['SESSION_SECRET', 'change-me-change-me-change-me-change-me'],
    ['OIDC_CLIENT_SECRET', 'demo'],
    ['TRUST_PROXY', '0'],
  ])('refuses production with %s=%s', (name, value) => {
    expect(faultsOf({ ...production, [name]: value }).join()).toContain(name)
  })
})
