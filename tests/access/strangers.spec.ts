import { readFile } from 'node:fs/promises'
import type { GraphQLField } from 'graphql'
import { describe, expect, it } from 'vitest'
import { modules } from '../../api/src/app.ts'
import { contractOf } from '../../api/src/graphql/schema.ts'
import type { Audience } from '../../api/src/platform/access/audience.ts'
import { grantOf } from '../../api/src/platform/access/guard.ts'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import { ops } from '../kit/operations.ts'
import { documentOf, idPaths, variablesOf } from '../kit/schema-samples.ts'
import { type Yard, absentId, harlanId, openYard } from '../kit/seed.ts'
import { firstOf } from '../kit/stream.ts'

const contract = await contractOf(modules)
const app = await startTestApp()
const [yard, riverbend] = [await openYard(app), await openYard(app, 'riverbend')]

type Ids = Record<string, string>

/** One of everything that has an id, in one yard. */
async function everything(at: Yard, customerId?: string): Promise<Ids> {
  const scene = customerId ? { input: { customer: { id: customerId } } } : {}
  const { bol, visit } = await at.bolWithDriver(scene)
  const release = await at.release(scene)
  const upload = await at.office.fetch('/uploads/releases?name=order.pdf', {
    method: 'POST',
    headers: { 'content-type': 'application/pdf' },
    body: await readFile(new URL('../fixtures/releases/01-classic.pdf', import.meta.url)),
  })
  const first = async (table: string) =>
    (
      await app.sql<{ id: string }>(`select id from ${table} where tenant_id = $1 order by id desc limit 1`, [
        at.tenantId,
      ])
    )[0]?.id ?? ''
  return {
    bol: bol.id,
    visit: visit.id,
    release: release.id,
    load: release.loads[0]?.id ?? '',
    shipped: bol.release.loads[0]?.id ?? '',
    customer: release.customer.id,
    shipTo: release.shipTo.id,
    product: release.lines[0]?.product.id ?? '',
    carrier: await first('carriers'),
    lot: await first('lots'),
    intake: ((await upload.json()) as { id: string }).id,
    tenant: at.tenantId,
    sha256: bol.paper.sha256 ?? '',
  }
}

/** The victims: of the first tenant, and of a customer whom its client does not act for. */
const theirs = await everything(yard)

/** Which thing an id in the arguments names; an id of a new kind must be added, or the first test below fails. */
const KINDS: Record<string, string> = {
  'bol.id': 'bol', 'release.id': 'release', 'intake.id': 'intake', 'voidBol.input.id': 'bol', 'reissueBol.input.id': 'bol',
  'cancelVisit.id': 'visit', 'completeVisit.id': 'visit', 'discardIntake.id': 'intake', 'bolChanged.id': 'bol',
} // prettier-ignore
function kindOf(operation: string, path: string): string | undefined {
  const [owner = '', name = ''] = path.split('.').slice(-2)
  const last = name || owner
  return (
    KINDS[`${operation}.${path}`] ?? (last === 'id' && path.includes('.') ? owner : last.replace(/Id$/, ''))
  )
}

/** These narrow a list or ask for themselves: what is not the viewer's is simply not among the rows. */
const FILTERS = ['bols', 'releases', 'loads', 'auditEvents']

/** Arguments that would go through, all of the asker's own. */
function ownArguments(operation: string, path: string, own: Ids, at: Yard): Record<string, unknown> {
  const choose = (input: object) => ({
    ...at.releaseInput(),
    customer: { id: own['customer'] },
    shipTo: { id: own['shipTo'] },
    carrier: { id: own['carrier'] },
    product: { id: own['product'] },
    ...input,
  })
  const shipping = at.bolInput(own['load'], { carrierId: own['carrier'] })
  const made: Record<string, Record<string, unknown>> = {
    createRelease: { input: choose({}) },
    approveIntake: { input: { intakeId: own['intake'], release: choose({}) } },
    issueBol: { input: shipping },
    previewBol: { input: shipping },
    reissueBol: { input: { id: own['bol'], reason: 'Wrong', bol: { ...shipping, loadId: own['shipped'] } } },
    assignVisit: {
      input: {
        visitId: own['visit'],
        ...(path.endsWith('bolId') ? {} : path.endsWith('loadId') ? {} : { bolId: own['bol'] }),
      },
    },
    createLot: { input: { code: 'OWN LOT', productId: own['product'] } },
    addShipTo: {
      customerId: own['customer'],
      input: { name: 'W', street: 'S', city: 'C', state: 'OH', zip: '45822' },
    },
    recordOfficialWeight: { input: { bolId: own['bol'], officialLbs: 44_000, ticketNumber: 'T-1' } },
    createShareLink: { input: { bolId: own['bol'] } },
    signBol: { input: at.signature(own['bol'] ?? '', { sha256: theirs['sha256'] ?? '' }) },
  }
  return made[operation] ?? variablesOf(fieldOf(operation))
}

const roots = [contract.getQueryType(), contract.getMutationType(), contract.getSubscriptionType()].flatMap(
  (type) => (type ? Object.values(type.getFields()).map((field) => ({ type, field })) : []),
)
const asked = roots.flatMap(({ type, field }) =>
  idPaths(field).map((path) => ({ type, field, path, grant: grantOf(contract, type, field) ?? [] })),
)
const fieldOf = (name: string) =>
  roots.find(({ field }) => field.name === name)?.field as GraphQLField<unknown, unknown>

interface Stranger {
  readonly who: string
  readonly as: Audience
  readonly actor: Actor
  readonly own: Ids
  readonly at: Yard
}
const driving = await yard.bolWithDriver()
const harlan = await everything(yard, await harlanId(app))
const strangers: Stranger[] = [
  {
    who: 'another tenant’s office',
    as: 'OFFICE',
    actor: riverbend.office,
    own: await everything(riverbend),
    at: riverbend,
  },
  {
    who: 'another customer’s client',
    as: 'CLIENT',
    actor: await app.signIn('client@primetrade.example'),
    own: harlan,
    at: yard,
  },
  {
    who: 'another visit’s driver',
    as: 'DRIVER',
    actor: driving.driver,
    own: { bol: driving.bol.id },
    at: yard,
  },
]

/** The same variables with one id put in at its place. */
function withId(variables: object, path: string, id: string): Record<string, unknown> {
  const copy = structuredClone(variables) as Record<string, unknown>
  const names = path.split('.')
  const last = names.pop() ?? ''
  let at = copy
  for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>
  delete at['create'] // the choice beside the id
  at[last] = id
  return copy
}

async function victims(): Promise<string> {
  const tables = [
    'bols',
    'visits',
    'releases',
    'loads',
    'customers',
    'ship_tos',
    'products',
    'carriers',
    'lots',
    'release_intakes',
  ]
  const rows = await Promise.all(
    tables.map((table) =>
      app.sql(`select to_jsonb(t) from ${table} t where id = any ($1) order by id`, [
        Object.values(theirs).filter((id) => id.length === 36),
      ]),
    ),
  )
  return JSON.stringify(rows)
}

describe('an id in the arguments', () => {
  it('is of a kind that the tests below know', () => {
    const unknown = asked
      .filter(({ field }) => !FILTERS.includes(field.name))
      .filter(({ field, path }) => !theirs[kindOf(field.name, path) ?? ''])
      .map(({ field, path }) => `${field.name}: ${path}`)
    expect(unknown).toEqual([])
  })
})

for (const { who, as, actor, own, at } of strangers)
  describe(`to ${who}`, () => {
    const open = asked.filter(
      ({ grant, field }) => (grant.includes(as) || grant.includes('PUBLIC')) && !FILTERS.includes(field.name),
    )

    it.each(
      open
        .filter(({ type }) => type.name !== 'Subscription')
        .map(({ type, field, path }) => [field.name, path, type] as const),
    )(
      '%s: what %s names is not there, in the very words for what never was, and stays as it is',
      async (operation, path, type) => {
        const variables = ownArguments(operation, path, own, at)
        const document = documentOf(
          type.name.toLowerCase() as 'query',
          fieldOf(operation),
          withId(variables, path, absentId()),
        )
        const before = await victims()
        const ask = (id: string) => actor.ask(document, withId(variables, path, id)).answer()
        const kind = kindOf(operation, path) ?? ''
        const foreign = await ask(
          (kind === 'tenant' && at === yard ? riverbend.tenantId : theirs[kind]) ?? '',
        )
        // A reissue is for the load of its own BOL: any other is refused for that, before it is looked up.
        const code = path === 'input.bol.loadId' ? 'BAD_USER_INPUT' : 'NOT_FOUND'
        expect(foreign.errors?.map(({ extensions }) => extensions.code)).toEqual([code])
        expect(foreign).toEqual(await ask(absentId()))
        expect(await victims()).toBe(before)
      },
    )

    it('no filter shows what is not theirs', async () => {
      for (const { field, path, type } of asked.filter(
        ({ field, grant }) => FILTERS.includes(field.name) && grant.includes(as),
      )) {
        const kind = path.split('.').at(-1)?.replace(/Id$/, '') ?? ''
        const id = theirs[kind] ?? theirs['bol'] ?? ''
        const answer = await actor.ask<Record<string, { edges: unknown[] }>>(
          documentOf(type.name.toLowerCase() as 'query', field, { filter: {} }).replace(
            '__typename',
            'edges { cursor }',
          ),
          withId({ filter: {} }, path, id),
        )
        expect(answer[field.name]?.edges, path).toEqual([])
      }
    })

    it('the stream tells nothing of what happens to it', async () => {
      const heard = firstOf(
        actor,
        'subscription ($id: UUID) { bolChanged(id: $id) { number } }',
        { id: theirs['bol'] },
        900,
      )
      await new Promise((resolve) => setTimeout(resolve, 250))
      await yard.office.ask(ops.recordOfficialWeight, {
        input: { bolId: theirs['bol'], officialLbs: 43_000 + at.tenantId.length, ticketNumber: 'T-9' },
      })
      expect(await heard).toBe('silent')
    })
  })
