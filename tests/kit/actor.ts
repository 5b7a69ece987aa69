import { Cookies } from './cookies.ts'

/** What the API says no with. */
export interface Refused {
  readonly code: string
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly [fact: string]: unknown
}

export interface Answer<Data> {
  readonly status: number
  readonly data?: Data | null
  readonly errors?: readonly {
    message: string
    path?: (string | number)[]
    extensions: { code: string; [fact: string]: unknown }
  }[]
}

/** A question under way: await its data, or its refusal, or the whole answer. */
export class Asked<Data> implements PromiseLike<Data> {
  readonly #answer: Promise<Answer<Data>>
  readonly #query: string

  constructor(answer: Promise<Answer<Data>>, query: string) {
    this.#answer = answer
    this.#query = query
  }

  then<A = Data, B = never>(
    resolve?: ((data: Data) => A | PromiseLike<A>) | null,
    reject?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(resolve, reject)
  }

  /** The first refusal; it is a failure of the test when there is none. */
  async refused(): Promise<Refused> {
    const { data, errors } = await this.#answer
    const [error] = errors ?? []
    if (!error)
      throw new Error(
        `Expected a refusal of ${this.#query.trim()}\nbut it was answered: ${JSON.stringify(data)}`,
      )
    return { ...error.extensions, message: error.message, ...(error.path ? { path: error.path } : {}) }
  }

  /** Status, data and errors as they came. */
  answer(): Promise<Answer<Data>> {
    return this.#answer
  }

  async #data(): Promise<Data> {
    const { data, errors } = await this.#answer
    if (errors || !data) throw new Error(`${this.#query.trim()}\nwas refused: ${JSON.stringify(errors)}`)
    return data
  }
}

/** A person with a browser of their own: keeps cookies, follows no redirect by itself. */
export class Actor {
  readonly cookies = new Cookies()
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** A request as this person's browser sends it from our own pages. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.url)
    const headers = new Headers(init.headers)
    const cookie = this.cookies.header(url.pathname)
    if (cookie) headers.set('cookie', cookie)
    const response = await fetch(url, { redirect: 'manual', ...init, headers })
    this.cookies.take(response.headers)
    return response
  }

  ask<Data = Record<string, unknown>>(
    operation: string | { toString(): string },
    variables?: Record<string, unknown>,
  ): Asked<Data> {
    const query = operation.toString()
    return new Asked(this.#send<Data>(query, variables), query)
  }

  /**
   * Signs in through the provider, as a person would; returns where that ends.
   *
   * @param email one of the embedded provider's people.
   */
  async signIn(email: string, login = '/auth/login?next=/'): Promise<string> {
    let at = new URL(login, this.url)
    for (let step = 0; step < 12; step += 1) {
      let response = await this.fetch(at.href)
      if (response.status === 200 && at.pathname.startsWith('/interaction/'))
        response = await this.fetch(at.href, {
          method: 'POST',
          body: new URLSearchParams({ email }),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      if (response.status === 200) response = (await this.#submitted(response, at)) ?? response
      const next = response.headers.get('location')
      if (!next)
        throw new Error(
          `The sign-in stopped at ${at.pathname} with ${response.status}: ${(await response.text()).replace(/<style[^]*<\/style>/, '').slice(0, 800)}`,
        )
      await response.body?.cancel()
      at = new URL(next, at)
      if (at.origin === new URL(this.url).origin && !at.pathname.startsWith('/auth/'))
        return at.pathname + at.search
    }
    throw new Error('The sign-in went round in circles.')
  }

  /** Sends the form that a page sends by itself, as the provider's does when another person signs in. */
  async #submitted(page: Response, at: URL): Promise<Response | undefined> {
    const html = await page.clone().text()
    const [, action] = /<form method="post" action="([^"]+)"/.exec(html) ?? []
    if (!html.includes('.submit()') || action === undefined) return undefined
    const fields = Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    )
    await page.body?.cancel()
    return this.fetch(new URL(action, at).href, { method: 'POST', body: new URLSearchParams(fields) })
  }

  async #send<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify({ query, ...(variables ? { variables } : {}) }),
    })
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) }
  }
}
