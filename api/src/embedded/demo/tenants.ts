import { type Owner, createTenant } from '../../modules/tenancy/index.ts'

/** The two tenants of the demo (contract.md); the second is there to prove that it sees nothing of the first. */
export async function seedTenants(owner: Owner): Promise<{ primetrade: string; riverbend: string }> {
  const primetrade = await createTenant(
    owner,
    {
      slug: 'primetrade',
      name: 'PrimeTrade Logistics',
      bolPrefix: 'PRT',
      timeZone: 'America/New_York',
      stockWeight: 'BUCKET',
    },
    {
      slug: 'river-bend',
      name: 'River Bend Terminal',
      street: '4100 River Road',
      city: 'Cincinnati',
      state: 'OH',
      zip: '45204',
      phone: '513 555 0100',
    },
  )
  const riverbend = await createTenant(
    owner,
    {
      slug: 'riverbend',
      name: 'Riverbend Metals',
      bolPrefix: 'RBM',
      timeZone: 'America/Chicago',
      stockWeight: 'OFFICIAL_WHEN_KNOWN',
    },
    {
      slug: 'riverbend-yard',
      name: 'Riverbend Yard 2',
      street: '88 Dock Street',
      city: 'Paducah',
      state: 'KY',
      zip: '42001',
      phone: '270 555 0140',
    },
  )
  return { primetrade: primetrade.tenantId, riverbend: riverbend.tenantId }
}
