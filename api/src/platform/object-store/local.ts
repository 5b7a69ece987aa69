import { createHmac, timingSafeEqual } from 'node:crypto'
import { access, constants, mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
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

/**
 * Keeps objects as files. Each is a folder `<key>.object` with `bytes` and `about.json`: made beside its place, moved
 * there whole, never touched again. Links carry a signature that `localStoreRouter` checks.
 */
export class LocalStore implements ObjectStore {
  readonly #dir: string
  readonly #baseUrl: string
  readonly #secret: string
  readonly #now: () => Date

  /** `baseUrl` is where `localStoreRouter` is reached, e.g. `https://host/store`. */
  constructor(options: { dir: string; baseUrl: string; secret: string; now?: () => Date }) {
    this.#dir = path.resolve(options.dir)
    this.#baseUrl = options.baseUrl.replace(/\/$/, '')
    this.#secret = options.secret
    this.#now = options.now ?? (() => new Date())
  }

  async put(
    key: string,
    bytes: Buffer,
    contentType: string,
    expected?: { sha256: string },
  ): Promise<StoredObject> {
    const place = this.folder(key)
    const about = { bytes: bytes.length, contentType, sha256: fingerprint(key, bytes, expected) }
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    const draft = await mkdtemp(path.join(this.#dir, '.draft-'))
    await writeSynced(path.join(draft, 'bytes'), bytes)
    await writeSynced(path.join(draft, 'about.json'), JSON.stringify(about))
    await sync(draft)
    try {
      await rename(draft, place) // refused by the system when something is there
    } catch (error) {
      await rm(draft, { recursive: true })
      const kept = await this.head(key)
      if (kept === undefined) throw error
      if (kept.sha256 !== about.sha256) throw new ObjectDiffers(key)
      return kept
    }
    await this.#syncUpwards(path.dirname(place))
    return about
  }

  async head(key: string): Promise<StoredObject | undefined> {
    try {
      return JSON.parse(await readFile(path.join(this.folder(key), 'about.json'), 'utf8')) as StoredObject
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  async get(key: string): Promise<Buffer> {
    try {
      return await readFile(path.join(this.folder(key), 'bytes'))
    } catch (error) {
      if (isMissing(error)) throw new NoSuchObject(key)
      throw error
    }
  }

  async link(key: string, { expiresInSeconds, fileName, inline }: LinkOptions): Promise<Link> {
    keyParts(key)
    checkLifetime(expiresInSeconds)
    const expires = Math.floor(this.#now().getTime() / 1000) + expiresInSeconds
    const shown = `${inline ? 'i' : 'a'}.${fileName.toWellFormed()}`
    const query = `e=${expires}&d=${encodeURIComponent(shown)}&s=${this.#signature(key, String(expires), shown)}`
    return { url: `${this.#baseUrl}/${key}?${query}`, expiresAt: new Date(expires * 1000) }
  }

  async check(): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 })
    await access(this.#dir, constants.R_OK | constants.W_OK | constants.X_OK)
  }

  /** Tells how to show the object when a link of ours says so and still lives; undefined for every other request. */
  read(
    key: string,
    query: { e?: unknown; d?: unknown; s?: unknown },
  ): { fileName: string; inline: boolean } | undefined {
    const { e, d, s } = query
    if (typeof e !== 'string' || typeof d !== 'string' || typeof s !== 'string') return undefined
    const given = Buffer.from(s)
    const wanted = Buffer.from(this.#signature(key, e, d))
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
    if (Number(e) * 1000 <= this.#now().getTime()) return undefined
    return { fileName: d.slice(2), inline: d.startsWith('i.') }
  }

  /** The folder of an object, whether it exists or not. */
  folder(key: string): string {
    return `${path.join(this.#dir, ...keyParts(key))}.object`
  }

  #signature(key: string, expires: string, shown: string): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([key, expires, shown]))
      .digest('base64url')
  }

  /** A new folder lasts only once the one above it is on disk. */
  async #syncUpwards(folder: string): Promise<void> {
    for (let at = folder; at.startsWith(this.#dir); at = path.dirname(at)) await sync(at)
  }
}

async function writeSynced(file: string, content: Buffer | string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
