import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

const home = 'https://lading.example.com'

describe('where a sign-in leads on to', () => {
  it.each(['/', '/bols', '/bols/PRT-2026-0001?tab=papers#weights', '/gate/east'])('keeps %s', (path) => {
    expect(ownPath(path, home)).toBe(path)
  })

  it.each([
    undefined,
    ['/bols'],
    '',
    'bols',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/%2e/..//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/auth/login?next=/',
    '/auth/logout',
    `/${'a'.repeat(3_000)}`,
  ])('is home instead of %j', (path) => {
    expect(ownPath(path, home)).toBe('/')
  })
})
