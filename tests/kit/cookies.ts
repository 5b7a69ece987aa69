interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
  /** Everything the server said of it, for tests that look. */
  readonly said: string
}

/** What a browser would keep of one host's cookies; ports share them, as in a browser. */
export class Cookies {
  readonly #kept = new Map<string, Cookie>()

  take(headers: Headers): void {
    for (const said of headers.getSetCookie()) {
      const [pair = '', ...attributes] = said.split(';').map((part) => part.trim())
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      const attribute = (wanted: string) =>
        attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
      const expires = attribute('expires')
      const gone =
        value === '' ||
        attribute('max-age') === '0' ||
        (expires !== undefined && Date.parse(expires) < Date.now())
      const path = attribute('path') ?? '/'
      if (gone) this.#kept.delete(`${name} ${path}`)
      else this.#kept.set(`${name} ${path}`, { name, value, path, said })
    }
  }

  header(path: string): string {
    return [...this.#kept.values()]
      .filter((cookie) => path.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }

  get(name: string): Cookie | undefined {
    return this.#kept.get(`${name} /`)
  }

  set(name: string, value: string): void {
    this.#kept.set(`${name} /`, { name, value, path: '/', said: '' })
  }

  clear(): void {
    this.#kept.clear()
  }
}
