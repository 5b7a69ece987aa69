import { S3Store } from '../../../api/src/platform/object-store/s3.ts'
import type { StoreSettings } from './settings.ts'

/** Signs links as the API does, so that the cost of the signature is the same for all. */
export function linkTo(
  store: StoreSettings,
): (key: string, fileName: string) => Promise<{ url: string; expiresAt: Date }> {
  const s3 = new S3Store(store)
  return (key, fileName) => s3.link(key, { expiresInSeconds: 86_400, fileName, inline: true })
}
