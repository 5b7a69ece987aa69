import { createHash } from 'node:crypto'
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { fingerprint } from './fingerprint.ts'
import { checkLifetime, keyParts } from './keys.ts'
import {
  NoSuchObject,
  ObjectDiffers,
  type Link,
  type LinkOptions,
  type ObjectStore,
  type StoredObject,
} from './object-store.ts'
import { S3Links } from './s3-links.ts'

export interface S3Options {
  bucket: string
  region: string
  /** Left out: Amazon's own. */
  endpoint?: string
  /** The endpoint as browsers reach it, when that is another name; links are signed for it. */
  publicEndpoint?: string
  /** Left out: found as the AWS SDK finds them (environment, role of the machine). */
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
}

const checkMs = 3_000

/** Keeps objects in a private bucket of any S3-compatible store. */
export class S3Store implements ObjectStore {
  readonly #bucket: string
  readonly #client: S3Client
  readonly #links: S3Links
  #storesOnlyIfAbsent = true

  constructor(options: S3Options) {
    this.#bucket = options.bucket
    this.#client = new S3Client(clientSettings(options, options.endpoint))
    const reached = options.publicEndpoint
      ? new S3Client(clientSettings(options, options.publicEndpoint))
      : this.#client
    this.#links = new S3Links(reached, options.bucket)
  }

  async put(
    key: string,
    bytes: Buffer,
    contentType: string,
    expected?: { sha256: string },
  ): Promise<StoredObject> {
    keyParts(key)
    const about = { bytes: bytes.length, contentType, sha256: fingerprint(key, bytes, expected) }
    if (await this.#holds(key, about)) return about
    try {
      await this.#send(key, bytes, about)
    } catch (error) {
      if (httpStatus(error) !== 412 || !(await this.#holds(key, about))) throw error // else another was faster
    }
    return about
  }

  async head(key: string): Promise<StoredObject | undefined> {
    keyParts(key)
    try {
      const found = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }))
      return {
        bytes: found.ContentLength ?? 0,
        contentType: found.ContentType ?? 'application/octet-stream',
        sha256: found.Metadata?.['sha256'] ?? '',
      }
    } catch (error) {
      if (httpStatus(error) === 404) return undefined
      throw error
    }
  }

  async get(key: string): Promise<Buffer> {
    keyParts(key)
    try {
      const found = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }))
      return Buffer.from((await found.Body?.transformToByteArray()) ?? [])
    } catch (error) {
      if (httpStatus(error) === 404) throw new NoSuchObject(key)
      throw error
    }
  }

  async link(key: string, options: LinkOptions): Promise<Link> {
    keyParts(key)
    checkLifetime(options.expiresInSeconds)
    return this.#links.link(key, options)
  }

  async check(): Promise<void> {
    await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }), {
      abortSignal: AbortSignal.timeout(checkMs),
    })
  }

  close(): void {
    this.#client.destroy()
  }

  /** Says whether these very bytes are kept. @throws ObjectDiffers when others are. */
  async #holds(key: string, about: StoredObject): Promise<boolean> {
    const kept = await this.head(key)
    if (kept && kept.sha256 !== about.sha256) throw new ObjectDiffers(key)
    return kept !== undefined
  }

  /** Lets the store itself refuse to overwrite. One that does not know how (Swift answers 501) is asked only once. */
  async #send(key: string, bytes: Buffer, about: StoredObject): Promise<void> {
    const object = {
      Bucket: this.#bucket,
      Key: key,
      Body: bytes,
      ContentType: about.contentType,
      ContentMD5: createHash('md5').update(bytes).digest('base64'), // the store checks what arrives
      Metadata: { sha256: about.sha256 },
    }
    if (this.#storesOnlyIfAbsent) {
      try {
        await this.#client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' }))
        return
      } catch (error) {
        if (httpStatus(error) !== 501) throw error
        this.#storesOnlyIfAbsent = false
      }
    }
    await this.#client.send(new PutObjectCommand(object))
  }
}

/** Path-style keys and checksums only where required: what stores other than Amazon's understand. */
function clientSettings({ region, credentials }: S3Options, endpoint: string | undefined): S3ClientConfig {
  return {
    region,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
    ...(credentials ? { credentials } : {}),
    ...(endpoint
      ? {
          endpoint,
          forcePathStyle: true,
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
        }
      : {}),
  }
}

function httpStatus(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
}
