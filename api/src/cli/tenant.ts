import { Command, InvalidArgumentError } from 'commander'
import pg from 'pg'
import { inviteUser } from '../modules/identity/index.ts'
import { type Owner, createTenant } from '../modules/tenancy/index.ts'
import { type Role, roles } from '../platform/viewer.ts'
import { StartFault } from '../embedded/start-fault.ts'
import { withDatabase } from './database.ts'

interface TenantOptions {
  slug: string
  name: string
  prefix: string
  timeZone: string
  terminal: string
  terminalSlug: string
  street: string
  city: string
  state: string
  zip: string
  phone?: string
}

export function tenantVerbs(): Command {
  const tenant = new Command('tenant').description('Tenants.')
  tenant
    .command('create')
    .description('Makes a tenant with its first terminal. A short name that is taken keeps what is there.')
    .requiredOption(
      '--slug <slug>',
      'short name, e.g. primetrade',
      matching(/^[a-z][a-z0-9-]{1,30}$/, 'a small letter, then small letters, digits or hyphens'),
    )
    .requiredOption('--name <name>', 'name, e.g. "PrimeTrade Logistics"')
    .requiredOption(
      '--prefix <prefix>',
      'prefix of BOL numbers',
      matching(/^[A-Z]{2,6}$/, '2 to 6 capital letters'),
    )
    .requiredOption('--time-zone <zone>', 'IANA time zone, e.g. America/New_York', timeZone)
    .requiredOption('--terminal <name>', 'name of the yard')
    .requiredOption(
      '--terminal-slug <slug>',
      "what the gate's QR names",
      matching(/^[a-z][a-z0-9-]{1,40}$/, 'a small letter, then small letters, digits or hyphens'),
    )
    .requiredOption('--street <street>', 'street of the yard')
    .requiredOption('--city <city>', 'city of the yard')
    .requiredOption('--state <state>', 'state', matching(/^[A-Z]{2}$/, 'two capital letters'))
    .requiredOption('--zip <zip>', 'ZIP code', matching(/^\d{5}(-\d{4})?$/, '5 digits, or 5-4'))
    .option('--phone <phone>', 'phone of the yard')
    .action((options: TenantOptions) =>
      withOwner('lading tenant create', async (owner) => {
        const { slug, name, prefix, timeZone, terminal, terminalSlug, street, city, state, zip, phone } =
          options
        const { tenantId } = await createTenant(
          owner,
          { slug, name, bolPrefix: prefix, timeZone },
          { slug: terminalSlug, name: terminal, street, city, state, zip, ...(phone ? { phone } : {}) },
        )
        console.log(
          `Tenant ${slug} is there (${tenantId}). Next: pnpm lading user invite --tenant ${slug} --email ... --role ADMIN`,
        )
      }),
    )
  return tenant
}

export function userVerbs(): Command {
  const user = new Command('user').description('People.')
  user
    .command('invite')
    .description(
      'Makes a person a member of a tenant; the first sign-in with this address binds the account.',
    )
    .requiredOption('--tenant <slug>', 'short name of the tenant')
    .requiredOption(
      '--email <email>',
      'address, as the OpenID provider vouches for it',
      matching(/^[^\s@]+@[^\s@]+$/, 'an e-mail address'),
    )
    .requiredOption('--name <name>', 'name of the person')
    .requiredOption('--role <role...>', `one or more of ${roles.join(', ')}`)
    .option('--customer <code...>', 'for a CLIENT: codes of the customers whose papers they see')
    .action(
      ({
        tenant,
        email,
        name,
        role,
        customer = [],
      }: {
        tenant: string
        email: string
        name: string
        role: string[]
        customer?: string[]
      }) =>
        withOwner('lading user invite', async (owner) => {
          const unknown = role.filter((one) => !roles.some((known) => known === one))
          if (unknown.length > 0)
            throw new StartFault(`${unknown.join(', ')}: no such role. There are ${roles.join(', ')}.`)
          const tenantId = await oneId(
            owner,
            'select id from tenants where slug = $1',
            [tenant],
            `There is no tenant ${tenant}.`,
          )
          const customerIds: string[] = []
          for (const code of customer)
            customerIds.push(
              await oneId(
                owner,
                'select id from customers where tenant_id = $1 and code_key = app.folded($2)',
                [tenantId, code],
                `${tenant} has no customer ${code}.`,
              ),
            )
          await inviteUser(owner, { tenantId, email, name, roles: role as Role[], customerIds })
          console.log(`${email} may sign in to ${tenant} as ${role.join(', ')}.`)
        }),
    )
  return user
}

async function withOwner(command: string, work: (owner: Owner) => Promise<void>): Promise<void> {
  await withDatabase(command, async ({ migrationDatabaseUrl }) => {
    const owner = new pg.Client({ connectionString: migrationDatabaseUrl })
    await owner.connect()
    try {
      await work(owner)
    } finally {
      await owner.end()
    }
  })
}

async function oneId(owner: Owner, text: string, values: unknown[], missing: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values)
  if (!rows[0]) throw new StartFault(missing)
  return rows[0].id
}

const matching = (pattern: RegExp, what: string) => (value: string) => {
  if (!pattern.test(value)) throw new InvalidArgumentError(`It must be ${what}.`)
  return value
}

function timeZone(value: string): string {
  if (!Intl.supportedValuesOf('timeZone').includes(value) && value !== 'UTC')
    throw new InvalidArgumentError('It must be an IANA time zone such as America/New_York.')
  return value
}
