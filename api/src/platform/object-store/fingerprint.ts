import { createHash } from 'node:crypto'
import { BytesDamaged } from './object-store.ts'

/** Takes the SHA-256 of the bytes, and refuses bytes that changed since `expected` was taken. */
export function fingerprint(key: string, bytes: Buffer, expected: { sha256: string } | undefined): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (expected && expected.sha256.toLowerCase() !== sha256) throw new BytesDamaged(key)
  return sha256
}
