import { Command } from 'commander'
import pg from 'pg'
import { verifyChain } from '../modules/audit/index.ts'
import { Reads } from '../platform/reads.ts'
import { tenantById } from '../modules/tenancy/index.ts'
import { systemViewer } from '../platform/viewer.ts'
import { withDatabase } from './database.ts'

export function auditVerbs(): Command {
  const audit = new Command('audit').description('The record of what happened.')
  audit
    .command('verify')
    .description(
      "Walks every tenant's chain and names the first broken link. Ends with 1 when one is broken.",
    )
    .action(() =>
      withDatabase('lading audit verify', async ({ databaseUrl, migrationDatabaseUrl }) => {
        const reads = new Reads(databaseUrl, 1)
        try {
          for (const id of await tenantIds(migrationDatabaseUrl))
            process.exitCode = (await isWhole(reads, id)) ? process.exitCode : 1
        } finally {
          await reads.close()
        }
      }),
    )
  return audit
}

async function isWhole(reads: Reads, tenantId: string): Promise<boolean> {
  const tenant = await tenantById(reads, tenantId)
  if (!tenant) return true
  const { length, brokenAt } = await verifyChain({
    rows: (statement, values) => reads.rows(systemViewer(tenant), statement, values),
  })
  console.log(
    brokenAt === null
      ? `${tenant.slug}: ${length} events, the chain holds.`
      : `${tenant.slug}: ${length} events, the chain is broken at event ${brokenAt}.`,
  )
  return brokenAt === null
}

async function tenantIds(ownerUrl: string): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>('select id from tenants order by slug')
    return rows.map(({ id }) => id)
  } finally {
    await owner.end()
  }
}
