/** Keeps documents as immutable bytes under a key, and hands out links to them that expire. */
export interface ObjectStore {
  /**
   * Keeps the bytes. Doing it again with the same bytes changes nothing.
   *
   * @throws ObjectDiffers when the key holds other bytes: nothing is ever overwritten.
   * @throws BytesDamaged when the bytes are not those that `sha256` was taken of.
   */
  put(key: string, bytes: Buffer, contentType: string, expected?: { sha256: string }): Promise<StoredObject>
  /** Tells what is kept under the key; undefined when nothing is. */
  head(key: string): Promise<StoredObject | undefined>
  /** @throws NoSuchObject */
  get(key: string): Promise<Buffer>
  /** Makes a link for whoever holds it; says nothing about whether the object is there. No network, cheap. */
  link(key: string, options: LinkOptions): Promise<Link>
  /** @throws when documents cannot be stored or read right now; answers within seconds (readiness). */
  check(): Promise<void>
}

export interface StoredObject {
  bytes: number
  contentType: string
  /** Hexadecimal, of the whole object. */
  sha256: string
}

export interface LinkOptions {
  /** At most 86,400: a day. */
  expiresInSeconds: number
  /** Name under which a browser shows or saves it. */
  fileName: string
  /** True to show it in the browser, false to save it. */
  inline: boolean
}

export interface Link {
  url: string
  expiresAt: Date
}

export class ObjectDiffers extends Error {
  constructor(key: string) {
    super(`The store already holds other bytes under ${key}.`)
  }
}

export class BytesDamaged extends Error {
  constructor(key: string) {
    super(`The bytes for ${key} are not those their fingerprint was taken of.`)
  }
}

export class NoSuchObject extends Error {
  constructor(key: string) {
    super(`The store holds nothing under ${key}.`)
  }
}
