import { generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto'
import path from 'node:path'
import { keptOnce } from '../secrets.ts'

export interface ProviderKeys {
  /** Signs ID tokens. */
  signing: JsonWebKey
  /** Signs the provider's cookies. */
  cookies: string
}

/** Returns the provider's keys, made on first use and kept. */
export function providerKeys(dataDir: string): ProviderKeys {
  return JSON.parse(keptOnce(path.join(dataDir, 'secrets', 'provider-keys.json'), makeKeys)) as ProviderKeys
}

function makeKeys(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const signing = {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(6).toString('hex'),
  }
  return JSON.stringify({ signing, cookies: randomBytes(32).toString('base64url') } satisfies ProviderKeys)
}
