import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl, S3RequestPresigner } from '@aws-sdk/s3-request-presigner'
import { contentDisposition } from './content-disposition.ts'
import type { Link, LinkOptions } from './object-store.ts'

interface Place {
  protocol: string
  hostname: string
  port?: number
  host: string
  /** Path of the bucket, without a slash at its end. */
  path: string
}

/**
 * Signs links to the objects of one bucket without asking anybody. It goes past the client's middleware, which would
 * cost several times the signing itself; the client tells once where objects of the bucket are.
 */
export class S3Links {
  readonly #client: S3Client
  readonly #bucket: string
  readonly #signer: S3RequestPresigner
  #place: Promise<Place> | undefined

  constructor(client: S3Client, bucket: string) {
    const { credentials, region, sha256 } = client.config
    this.#client = client
    this.#bucket = bucket
    this.#signer = new S3RequestPresigner({ credentials, region, sha256 })
  }

  async link(key: string, { expiresInSeconds, fileName, inline }: LinkOptions): Promise<Link> {
    const { path, host, ...where } = await (this.#place ??= this.#findPlace())
    const query = { 'response-content-disposition': contentDisposition({ fileName, inline }) }
    const signingDate = new Date()
    const signed = await this.#signer.presign(
      { ...where, method: 'GET', path: `${path}/${key}`, query, headers: { host } },
      { expiresIn: expiresInSeconds, signingDate },
    )
    const search = Object.entries(signed.query ?? {}).map(
      ([name, value]) => `${name}=${escaped(String(value))}`,
    )
    return {
      url: `${where.protocol}//${host}${signed.path}?${search.join('&')}`,
      expiresAt: await this.#end(signingDate, expiresInSeconds),
    }
  }

  async #findPlace(): Promise<Place> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: 'key' })
    const { protocol, hostname, port, host, pathname } = new URL(await getSignedUrl(this.#client, command))
    return {
      protocol,
      hostname,
      ...(port ? { port: Number(port) } : {}),
      host,
      path: pathname.slice(0, -'/key'.length),
    }
  }

  /** A link signed with a role's credentials dies with the role's session, if that ends first. */
  async #end(from: Date, seconds: number): Promise<Date> {
    const { expiration } = await this.#client.config.credentials()
    const end = from.getTime() + seconds * 1000
    return new Date(expiration ? Math.min(end, expiration.getTime()) : end)
  }
}

function escaped(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
