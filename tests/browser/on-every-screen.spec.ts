import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { DESK, PHONE, Person, openBrowser } from '../kit/browser.ts'
import { harlanId, openYard } from '../kit/seed.ts'

const app = await startTestApp()
const browser = await openBrowser()
const yard = await openYard(app)
const { bol, visit } = await yard.bolWithDriver({
  loads: 2,
  input: { customer: { id: await harlanId(app) } },
})
const [paper] = await app.sql<{ url: string }>(
  `select snapshot ->> 'verifyUrl' as url from bols where id = $1`,
  [bol.id],
)
const verifyPath = new URL(paper?.url ?? '').pathname

const OFFICE = [
  '/office',
  '/office/releases',
  '/office/intake',
  '/office/schedule',
  '/office/issue',
  '/office/bols',
  '/office/queue',
  '/office/stock',
  '/office/catalog',
  '/office/releases/new',
]

/** WCAG 2.2 AA as far as a machine sees it (axe-core), and nothing wider than the window. */
async function expectFit(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
  const [wide, window] = await page.evaluate(
    () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
  )
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(window)
}

describe.each(['light', 'dark'] as const)('in the %s theme everybody can use', (colorScheme) => {
  it('the office, at a desk', async () => {
    const person = await Person.at(browser, app.url, { ...DESK, colorScheme })
    await person.signIn('office@primetrade.example', '/office')
    for (const path of [...OFFICE, `/office/bols/${bol.number}`, `/office/issue/${bol.release.number}-2`]) {
      await person.page.goto(path)
      await expectFit(person.page, path)
    }
    expect(person.troubles).toEqual([])
    await person.context.close()
  })

  it('the client’s search and paper, on a phone', async () => {
    const person = await Person.at(browser, app.url, { ...PHONE, colorScheme })
    await person.signIn('client@primetrade.example', '/shipments')
    for (const path of ['/shipments', '/shipments/releases', `/shipments/${bol.number}`]) {
      await person.page.goto(path)
      await expectFit(person.page, path)
    }
    expect(person.troubles).toEqual([])
    await person.context.close()
  })

  it('the pages that are open to all, on a small phone', async () => {
    const person = await Person.at(browser, app.url, {
      ...PHONE,
      viewport: { width: 320, height: 640 },
      colorScheme,
      locale: 'es-US',
    })
    for (const path of ['/', '/driver', '/gate/east-dock', verifyPath, '/no-access', '/nowhere']) {
      await person.page.goto(path)
      await expectFit(person.page, path)
    }
    expect(await person.page.locator('html').getAttribute('lang')).toBe('es')
    await person.context.close()
  })
})

describe('the driver on his own phone', () => {
  it('signs in four taps, and the signed paper comes', async () => {
    const { page, troubles, context } = await Person.at(browser, app.url, PHONE)
    await page.goto(`/driver?code=${visit.code}`)
    await page.getByText(bol.number).first().waitFor()
    await page
      .getByRole('link', { name: 'Sign', exact: true })
      .or(page.getByRole('button', { name: 'Sign', exact: true }))
      .first()
      .click()
    const pad = page.getByLabel(/Signature pad/)
    const box = await pad.boundingBox()
    if (!box) throw new Error('There is no pad to sign on.')
    await page.mouse.move(box.x + 40, box.y + box.height / 2)
    await page.mouse.down()
    for (let step = 1; step <= 20; step += 1)
      await page.mouse.move(box.x + 40 + step * 12, box.y + box.height / 2 + (step % 2 ? 30 : -30))
    await page.mouse.up()
    await page.getByLabel('Your name').fill('Luis Ortega')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()

    await expect
      .poll(() => app.sql('select status from bols where id = $1', [bol.id]), { timeout: 10_000 })
      .toEqual([{ status: 'SIGNED' }])
    await page.getByText('See the signed page').waitFor()
    expect(
      await app.sql(`select signer_name, jsonb_array_length(strokes -> 0) > 10 as drawn from signatures`),
    ).toEqual([{ signer_name: 'Luis Ortega', drawn: true }])
    expect(troubles).toEqual([])
    await context.close()
  })

  it('opens the app again without a signal', async () => {
    const { page, context } = await Person.at(browser, app.url, PHONE)
    await page.goto('/driver')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('textbox').first().waitFor()
    await context.close()
  })
})
