import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { inviteUser, membershipsOf, viewerOf } from '../../modules/identity/index.ts'
import { Tenant } from '../../modules/tenancy/index.ts'
import { dateIn } from '../../platform/clock.ts'
import { Ctx, type Services } from '../../platform/ctx.ts'
import { auditAction } from '../../platform/events.ts'
import type { Role } from '../../platform/viewer.ts'
import { demoPeople } from '../people.ts'
import { primetradeReleases, riverbendReleases, seedIntakes, seedReleases } from './releases.ts'
import { seedShipments, seedStock } from './shipments.ts'
import { seedTenants } from './tenants.ts'
import { seedVisits } from './visits.ts'

const SAMPLES = fileURLToPath(new URL('../../../../tests/fixtures/releases/', import.meta.url))

/**
 * Fills an embedded database with the demo tenants and people of contract.md and what they did in the last three months,
 * all through the product's own use cases. A seeding that was killed half way is finished by the next one.
 */
export async function seedDemo(services: Services, ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const tenants = await seedTenants(owner)
    const invite = (tenantId: string, email: string, roles: Role[], customerIds: string[] = []) =>
      inviteUser(owner, {
        tenantId,
        email,
        name: demoPeople.find((person) => person.email === email)?.name ?? email,
        roles,
        customerIds,
      })
    await invite(tenants.primetrade, 'admin@primetrade.example', ['ADMIN'])
    const office = await invite(tenants.primetrade, 'office@primetrade.example', ['OFFICE'])
    const river = await invite(tenants.riverbend, 'office@riverbend.example', ['OFFICE'])
    await invite(tenants.primetrade, 'both@example.com', ['OFFICE'])

    // They act below, before anybody has signed in for the first time.
    await owner.query(`update users set status = 'ACTIVE' where id = any ($1)`, [
      [office.userId, river.userId],
    ])

    const primetrade = await officeCtx(services, office.userId)
    if (await isSeeded(primetrade)) return
    const today = dateIn(primetrade.viewer.tenant.timeZone, primetrade.now())
    await seedReleases(primetrade, primetradeReleases, today)
    await seedIntakes(primetrade, SAMPLES)
    const riverbend = await officeCtx(services, river.userId)
    await seedReleases(riverbend, riverbendReleases, today)

    await invite(
      tenants.primetrade,
      'client@primetrade.example',
      ['CLIENT'],
      [await customerId(primetrade, 'HARLAN FOUNDRY')],
    )
    const lake = await customerId(riverbend, 'KENTUCKY LAKE CASTINGS')
    await invite(tenants.riverbend, 'client@riverbend.example', ['CLIENT'], [lake])
    await invite(tenants.riverbend, 'both@example.com', ['CLIENT'], [lake])

    for (const ctx of [primetrade, riverbend]) {
      await seedStock(ctx)
      await seedShipments(ctx, today)
    }
    await seedVisits(primetrade, today, () => papersReady(primetrade))
    await primetrade.transact(async (tx) => {
      tx.record(demoSeeded, 'Tenant', await tx.take(Tenant, tenants.primetrade, 'tenant'), { today })
    })
  } finally {
    await owner.end()
  }
}

const demoSeeded = auditAction<{ today: string }>('demo.seeded')

/** The trail says so when all of it is there. */
async function isSeeded(ctx: Ctx): Promise<boolean> {
  const done = await ctx.rows(
    { name: 'demo seeded', text: 'select from audit_events where action = $1 limit 1' },
    [demoSeeded.name],
  )
  return done.length > 0
}

async function officeCtx(services: Services, userId: string): Promise<Ctx> {
  const [membership] = await membershipsOf(services.reads, userId)
  if (!membership) throw new Error('The demo office has no membership.')
  return new Ctx(services, viewerOf(membership), { requestId: 'demo', ip: null, userAgent: null })
}

async function customerId(ctx: Ctx, code: string): Promise<string> {
  const [row] = await ctx.rows<{ id: string }>(
    { name: 'demo customer', text: 'select id from customers where code = $1' },
    [code],
  )
  if (!row) throw new Error(`The demo has no customer ${code}.`)
  return row.id
}

/** Waits until the workers have drawn what was asked for, a minute at most. */
async function papersReady(ctx: Ctx): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const waiting = await ctx.rows({
      name: 'demo papers waiting',
      text: `select from documents where status = 'PENDING' limit 1`,
    })
    if (waiting.length === 0) return
    await sleep(200)
  }
}
