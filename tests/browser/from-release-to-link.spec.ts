import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../kit/app.ts'
import { DESK, PHONE, Person, openBrowser } from '../kit/browser.ts'

const PAPER = fileURLToPath(new URL('../fixtures/releases/01-classic.pdf', import.meta.url))
const CUSTOMER = 'NORTH BEND STEEL'

const clock = { shift: 0, now: () => new Date(Date.now() + clock.shift) }
const app = await startTestApp({ clock })
const browser = await openBrowser()

const there = (locator: Locator) => locator.waitFor()

/** The yard has the product in stock, so that issuing asks no questions; the client buys for the customer of the paper. */
async function prepare() {
  await app.sql(
    `insert into ledger_entries (id, tenant_id, product_id, lbs, kind, at)
     select gen_random_uuid(), p.tenant_id, p.id, 5000000, 'OPENING', now() from products p where p.name = 'LOW MN PIG IRON'`,
  )
  await app.sql(
    `insert into membership_customers (membership_id, tenant_id, customer_id)
     select m.id, c.tenant_id, c.id from memberships m join users u on u.id = m.user_id join customers c on c.tenant_id = m.tenant_id
     where u.email = 'client@primetrade.example' and c.code = $1`,
    [CUSTOMER],
  )
}

describe('from the seller’s release to the signed link', () => {
  let number = ''
  let code = ''

  it('the office drops the PDF, checks what was read beside the page, and approves with a key', async () => {
    const { page, troubles } = await (
      await Person.at(browser, app.url, DESK)
    ).signIn('office@primetrade.example', '/office/intake')
    await page.locator('input[type=file]').setInputFiles(PAPER)
    await page
      .getByRole('link', { name: path.basename(PAPER) })
      .first()
      .click()

    await there(page.getByRole('region', { name: 'What was read' }))
    expect(await page.getByLabel('Release number').inputValue()).toBe('69422')
    expect(await page.getByRole('textbox', { name: /^PO/ }).inputValue()).toBe('465461')
    await there(page.locator('canvas').first())
    // Names that the yard does not know are made new only when somebody ticks them.
    for (const box of await page.getByRole('checkbox', { name: /^Make “/ }).all()) await box.check()
    await page.keyboard.press('Control+Enter')

    await page.waitForURL(/\/office\/releases\//)
    await there(page.getByText('69422').first())
    expect(
      await app.sql(
        `select count(*)::int as n from loads l join releases r on r.id = l.release_id where r.number = '69422'`,
      ),
    ).toEqual([{ n: 4 }])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the office issues a bill of lading for a load without a mouse', async () => {
    await prepare()
    const { page, troubles } = await (
      await Person.at(browser, app.url, DESK)
    ).signIn('office@primetrade.example', '/office/issue/69422-1')
    await there(page.getByLabel('Truck', { exact: true }))
    await page.keyboard.type('114')
    await page.keyboard.press('Tab')
    await page.keyboard.type('R-22')
    await page
      .getByLabel(/^(Net weight|Weight)/)
      .first()
      .focus()
    await page.keyboard.type('46015')
    await page.keyboard.press('Control+Enter')

    await there(page.getByText('PRT-', { exact: false }).first())
    await expect.poll(() => app.sql(`select number from bols`)).toHaveLength(1)
    const [bol] = await app.sql<{ number: string }>('select number from bols')
    number = bol?.number ?? ''
    expect(number).toMatch(/^PRT-\d{4}-0001$/)
    await expect
      .poll(() => app.sql(`select status from documents`), { timeout: 10_000 })
      .toEqual([{ status: 'READY' }])

    await page
      .getByRole('button', { name: /Hand to driver/ })
      .first()
      .click()
    const shown = page.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}$/).first()
    await there(shown)
    code = (await shown.textContent())?.trim() ?? ''
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the client finds it on a phone at the third keystroke and opens the paper inside the app', async () => {
    const { page, troubles } = await (
      await Person.at(browser, app.url, PHONE)
    ).signIn('client@primetrade.example', '/shipments')
    await page
      .getByRole('searchbox')
      .or(page.getByLabel('BOL, PO, release, truck, date'))
      .first()
      .pressSequentially('prt')
    const row = page.getByRole('link', { name: new RegExp(number) }).first()
    await there(row)
    await row.click()
    await there(page.locator('canvas').first())
    expect(new URL(page.url()).pathname).toContain(number)
    await there(page.getByText('46,015').first())
    await page.goBack()
    await there(row)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the driver enters the code on his own phone, sees the load, and reads the paper', async () => {
    const { page, troubles } = await Person.at(browser, app.url, PHONE)
    await page.goto('/driver')
    await page.getByRole('textbox').first().pressSequentially(code.replace('-', '').toLowerCase())
    const open = page.getByRole('button', { name: 'Open' })
    if (await open.isVisible()) await open.click()
    await there(page.getByText(number).first())
    await there(page.getByText('46,015').first())
    await page
      .getByRole('link', { name: 'See the page' })
      .or(page.getByRole('button', { name: 'See the page' }))
      .first()
      .click()
    await there(page.locator('canvas').first())
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the link to the paper is refused when it is tampered with, and dead after a day', async () => {
    const client = await app.signIn('client@primetrade.example')
    const { bol } = await client.ask<{ bol: { id: string } }>(
      'query ($number: String) { bol(number: $number) { id } }',
      { number },
    )
    const { documentLink } = await client.ask<{
      documentLink: { url: string; expiresAt: string; sha256: string }
    }>('mutation ($id: UUID!) { documentLink(bolId: $id) { url expiresAt sha256 } }', { id: bol.id })
    expect(Date.parse(documentLink.expiresAt) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
    const opened = await fetch(documentLink.url)
    expect(opened.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await opened.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')

    const forged = documentLink.url.replace(/.(?=[^.]*$)/, (sign) => (sign === 'A' ? 'B' : 'A'))
    expect((await fetch(forged)).status).toBe(403)
    clock.shift = 24 * 3_600_000 + 1_000
    expect((await fetch(documentLink.url)).status).toBe(403)
    clock.shift = 0
  })
})
