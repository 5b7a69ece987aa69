/** Makes the database that every test's own is copied from: migrated, with two tenants and their people. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { jobs } from '../../api/src/app.ts'
import { migrateUp } from '../../api/src/migrate.ts'
import { inviteUser } from '../../api/src/modules/identity/index.ts'
import { createTenant } from '../../api/src/modules/tenancy/index.ts'
import { newId } from '../../api/src/platform/ids.ts'
import { TEMPLATE, databaseUrl } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what the specs of one run share, e.g. the provider's keys. */
    sharedDir: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const superuserUrl = project.getProvidedContext().superuserUrl
  const sharedDir = await mkdtemp(path.join(os.tmpdir(), 'lading-tests-'))
  project.provide('sharedDir', sharedDir)

  await query(superuserUrl, async (client) => void (await client.query(`create database ${TEMPLATE}`)))
  const owner = databaseUrl(superuserUrl, TEMPLATE)
  await migrateUp(owner, jobs)
  await query(owner, people)
  return () => rm(sharedDir, { recursive: true, force: true })
}

async function people(client: pg.Client): Promise<void> {
  const primetrade = await createTenant(
    client,
    { slug: 'primetrade', name: 'PrimeTrade Logistics', bolPrefix: 'PRT', timeZone: 'America/New_York' },
    {
      slug: 'east-dock',
      name: 'East Dock',
      street: '1 Harbor Road',
      city: 'Toledo',
      state: 'OH',
      zip: '43605',
    },
  )
  const riverbend = await createTenant(
    client,
    { slug: 'riverbend', name: 'Riverbend Metals', bolPrefix: 'RBM', timeZone: 'America/Chicago' },
    {
      slug: 'river-yard',
      name: 'River Yard',
      street: '9 Levee Street',
      city: 'Davenport',
      state: 'IA',
      zip: '52801',
    },
  )
  const harlan = await customer(client, primetrade.tenantId, 'HARLAN FOUNDRY')
  await customer(client, primetrade.tenantId, 'OTHER FOUNDRY')
  const delta = await customer(client, riverbend.tenantId, 'DELTA CASTINGS')

  const at = { primetrade: primetrade.tenantId, riverbend: riverbend.tenantId }
  await inviteUser(client, {
    tenantId: at.primetrade,
    email: 'admin@primetrade.example',
    name: 'Avery Admin',
    roles: ['ADMIN'],
  })
  await inviteUser(client, {
    tenantId: at.primetrade,
    email: 'office@primetrade.example',
    name: 'Olga Office',
    roles: ['OFFICE'],
  })
  await inviteUser(client, {
    tenantId: at.primetrade,
    email: 'client@primetrade.example',
    name: 'Carl Client',
    roles: ['CLIENT'],
    customerIds: [harlan],
  })
  await inviteUser(client, {
    tenantId: at.riverbend,
    email: 'office@riverbend.example',
    name: 'Owen Office',
    roles: ['OFFICE'],
  })
  await inviteUser(client, {
    tenantId: at.riverbend,
    email: 'client@riverbend.example',
    name: 'Cleo Client',
    roles: ['CLIENT'],
    customerIds: [delta],
  })
  await inviteUser(client, {
    tenantId: at.primetrade,
    email: 'both@example.com',
    name: 'Bo Both',
    roles: ['OFFICE'],
  })
  await inviteUser(client, {
    tenantId: at.riverbend,
    email: 'both@example.com',
    name: 'Bo Both',
    roles: ['CLIENT'],
    customerIds: [delta],
  })
}

async function customer(client: pg.Client, tenantId: string, code: string): Promise<string> {
  const id = newId()
  await client.query('insert into customers (id, tenant_id, code, name) values ($1, $2, $3, $3)', [
    id,
    tenantId,
    code,
  ])
  return id
}

async function query(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end() // a template can only be copied while nobody is connected to it
  }
}
