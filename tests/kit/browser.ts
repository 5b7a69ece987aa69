/** Real Chromium, of the system's packages: a browser for one spec file, and people in front of it. */
import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from 'playwright'
import { afterAll } from 'vitest'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
export const DESK = { viewport: { width: 1440, height: 900 } } as const

/** Opens one; it is closed by itself when the spec file ends. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error(
      'These tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
    )
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
    ],
  })
  afterAll(() => browser.close())
  return browser
}

/** Somebody with a browser window of their own. Whatever the page throws or logs as an error fails the test that asks. */
export class Person {
  readonly page: Page
  readonly context: BrowserContext
  readonly troubles: string[] = []

  constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (line) => {
      // A refused request is told to the person by the page; the browser's own line about it is no trouble.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
        this.troubles.push(line.text())
    })
  }

  static async at(browser: Browser, url: string, options: BrowserContextOptions): Promise<Person> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'en-US',
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(15_000)
    return new Person(context, await context.newPage())
  }

  /** Signs in as one of the embedded provider's people, by its one-click button. */
  async signIn(email: string, next = '/'): Promise<this> {
    await this.page.goto(`/auth/login?next=${encodeURIComponent(next)}`)
    await this.page.getByRole('button', { name: `Sign in as ${email}` }).click()
    await this.page.waitForURL(
      (url) => !url.pathname.startsWith('/auth/') && !url.pathname.startsWith('/interaction/'),
    )
    return this
  }
}
