/** Scenes for specs, made through the product's own doors. A scene names only what matters; the rest is made up. */
import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { receiveStock } from '../../api/src/modules/bols/index.ts'
import { type Invitation, inviteUser } from '../../api/src/modules/identity/index.ts'
import { type NewTenant, type Owner, createTenant, tenantById } from '../../api/src/modules/tenancy/index.ts'
import { Ctx } from '../../api/src/platform/ctx.ts'
import { newId } from '../../api/src/platform/ids.ts'
import { systemViewer } from '../../api/src/platform/viewer.ts'
import type { Actor } from './actor.ts'
import type { TestApp } from './app.ts'
import {
  type BolView,
  type LinkView,
  type PaperView,
  type ReleaseView,
  type VisitView,
  ops,
} from './operations.ts'

/** Words that nobody else in the run uses: `word('FOUNDRY')` is "FOUNDRY 7KQ2MZ". */
export const word = (base: string): string => `${base} ${randomBytes(4).toString('hex').toUpperCase()}`

/** An id that names nothing. */
export const absentId = (): string => newId()

/** The 24 points of a signature that nobody could take for a dot. */
export const strokes = [
  Array.from({ length: 24 }, (_, at) => ({
    x: 0.1 + at * 0.03,
    y: 0.2 + (at % 3) * 0.05,
    t: at * 40,
    pressure: 0.5,
  })),
]

export interface ReleaseScene {
  readonly loads?: number
  readonly lbsALoad?: number
  /** Pounds of its product that the yard has received. */
  readonly stockLbs?: number
  /** Whatever else the input shall say. */
  readonly input?: Readonly<Record<string, unknown>>
}

export interface BolScene extends ReleaseScene {
  readonly netLbs?: number
  readonly bol?: Readonly<Record<string, unknown>>
}

/** A tenant's yard with its office signed in. */
export class Yard {
  readonly app: TestApp
  readonly tenantId: string
  readonly office: Actor
  readonly house: Ctx

  constructor(app: TestApp, house: Ctx, office: Actor) {
    this.app = app
    this.house = house
    this.tenantId = house.viewer.tenant.id
    this.office = office
  }

  /** What `createRelease` wants, with names of its own. */
  releaseInput({ loads = 1, lbsALoad = 45_000, input = {} }: ReleaseScene = {}) {
    return {
      number: word('R').slice(0, 30),
      seller: 'Delta Raw Materials Corp.',
      releaseDate: '2026-11-02',
      customer: { create: { code: word('FOUNDRY') } },
      shipTo: {
        create: { name: 'Works 2', street: '12 Mill Road', city: 'Celina', state: 'OH', zip: '45822' },
      },
      carrier: { create: { name: word('Hauler') } },
      product: { create: word('PIG IRON') },
      lot: { create: word('LOT') },
      chemistry: [
        { element: 'C', percent: '4.286' },
        { element: 'Si', percent: '0.025' },
      ],
      quantityLbs: lbsALoad * loads,
      loads: Array.from({ length: loads }, (_, at) => ({ plannedDate: `2026-11-${10 + (at % 20)}` })),
      customerPo: `PO-${randomInt(1e9)}`,
      fob: 'Origin',
      ...input,
    }
  }

  /** A release with loads to ship, and stock to ship them from. */
  async release(scene: ReleaseScene = {}): Promise<ReleaseView> {
    const { createRelease } = await this.office.ask<{ createRelease: ReleaseView }>(ops.createRelease, {
      input: this.releaseInput(scene),
    })
    const { stockLbs = 10_000_000 } = scene
    const productId = createRelease.lines[0]?.product.id
    if (productId && stockLbs > 0)
      await receiveStock(this.house, { productId, lbs: stockLbs, kind: 'OPENING', reference: null })
    return createRelease
  }

  /** What `issueBol` wants for a load. */
  bolInput(loadId: string | undefined, more: Readonly<Record<string, unknown>> = {}) {
    return { loadId, truckNumber: '114', trailerNumber: 'R-22', netLbs: 44_000, ...more }
  }

  /** Issues the BOL of a load. */
  async issue(loadId: string | undefined, more: Readonly<Record<string, unknown>> = {}): Promise<BolView> {
    const answer = await this.office.ask<{ issueBol: BolView }>(ops.issueBol, {
      input: this.bolInput(loadId, more),
    })
    return answer.issueBol
  }

  /** An issued BOL, with a release of its own. */
  async bol({ netLbs = 44_000, bol = {}, ...scene }: BolScene = {}): Promise<
    BolView & { release: ReleaseView }
  > {
    const release = await this.release(scene)
    return { ...(await this.issue(release.loads[0]?.id, { netLbs, ...bol })), release }
  }

  /** An issued BOL whose paper is there. */
  async printedBol(scene: BolScene = {}): Promise<BolView & { release: ReleaseView; paper: PaperView }> {
    const bol = await this.bol(scene)
    return { ...bol, paper: await this.paper(bol.id) }
  }

  /** A BOL in a driver's hands, who stands there with his phone. */
  async bolWithDriver(scene: BolScene = {}) {
    const bol = await this.printedBol(scene)
    const { handOverBol: visit } = await this.office.ask<{ handOverBol: VisitView }>(ops.handOverBol, {
      bolId: bol.id,
    })
    return { bol, visit, driver: await this.driverOf(visit) }
  }

  /** A BOL that its driver has signed, with the signed paper. */
  async signedBol(scene: BolScene = {}) {
    const given = await this.bolWithDriver(scene)
    await given.driver.ask(ops.signBol, { input: this.signature(given.bol.id, given.bol.paper) })
    return { ...given, signedPaper: await this.paper(given.bol.id, 'SIGNED') }
  }

  /** A phone let in with the visit's code. */
  async driverOf({ code }: { readonly code: string }): Promise<Actor> {
    await forgetTries(this.app)
    const driver = this.app.visitor()
    await driver.ask(ops.openPickup, { code })
    return driver
  }

  /** What `signBol` wants. */
  signature(bolId: string, paper: Pick<PaperView, 'sha256'>, more: Readonly<Record<string, unknown>> = {}) {
    return {
      bolId,
      shownSha256: paper.sha256,
      signerName: 'Luis Ortega',
      company: 'US Bulk',
      strokes,
      consent: '2026-11',
      signedAt: this.app.app.services.clock.now().toISOString(),
      ...more,
    }
  }

  /** Waits for a paper of a BOL. */
  async paper(bolId: string, kind: PaperView['kind'] = 'ORIGINAL', version = 1): Promise<PaperView> {
    for (let tries = 0; tries < 300; tries += 1) {
      const { documents } = await this.sees(bolId)
      const paper = documents.find((one) => one.kind === kind && one.version === version)
      if (paper?.status === 'READY') return paper
      await sleep(50)
    }
    throw new Error(`The ${kind} paper of ${bolId} was not there after 15 seconds.`)
  }

  /** A BOL as the office sees it now. */
  async sees(bolId: string): Promise<BolView> {
    return (await this.office.ask<{ bol: BolView }>(ops.bol, { id: bolId })).bol
  }

  /** A release as the office sees it now. */
  async seesRelease(id: string): Promise<ReleaseView> {
    return (await this.office.ask<{ release: ReleaseView }>(ops.release, { id })).release
  }

  /** A link to the best paper, or to one kind. */
  async link(actor: Actor, bolId: string, kind?: PaperView['kind']): Promise<LinkView> {
    return (await actor.ask<{ documentLink: LinkView }>(ops.documentLink, { bolId, kind })).documentLink
  }

  /** The pounds of a product, by the ledger's own sums. */
  async balance(productId: string | undefined): Promise<Record<string, number>> {
    const { productBalances } = await this.office.ask<{
      productBalances: ({ product: { id: string } } & Record<string, number>)[]
    }>(ops.balances)
    const found = productBalances.find(({ product }) => product.id === productId)
    if (!found) throw new Error(`There is no balance of ${productId}.`)
    return found
  }

  /** The ledger of a BOL, in the order it was written. */
  ledger(bolId: string): Promise<{ kind: string; lbs: number }[]> {
    return this.app.sql('select kind, lbs from ledger_entries where bol_id = $1 order by at, id', [bolId])
  }
}

/** The yard of one of the two tenants that every test database has. */
export async function openYard(app: TestApp, slug: 'primetrade' | 'riverbend' = 'primetrade'): Promise<Yard> {
  await forgetTries(app)
  return new Yard(
    app,
    await houseOf(app, await app.tenantId(slug)),
    await app.signIn(`office@${slug}.example`),
  )
}

/** A tenant of the caller's own, whose BOLs begin at 1. */
export async function newYard(app: TestApp, tenant: Partial<NewTenant> = {}): Promise<Yard> {
  const slug = `yard-${randomBytes(4).toString('hex')}`
  const { tenantId } = await createTenant(
    ownerOf(app),
    { slug, name: 'Own Yard', bolPrefix: 'OWN', timeZone: 'America/New_York', ...tenant },
    { slug: `${slug}-gate`, name: 'Own Gate', street: '1 Pier', city: 'Toledo', state: 'OH', zip: '43605' },
  )
  await invite(app, { tenantId, email: 'office@primetrade.example', name: 'Olga Office', roles: ['OFFICE'] })
  return new Yard(app, await houseOf(app, tenantId), await signInAt(app, 'office@primetrade.example', slug))
}

/** Makes one of the provider's people a member somewhere, as an operator does. */
export const invite = (app: TestApp, invitation: Invitation) => inviteUser(ownerOf(app), invitation)

/** Signs in to act in a tenant, whatever other tenants the person has. */
export async function signInAt(app: TestApp, email: string, slug: string): Promise<Actor> {
  await forgetTries(app)
  return app.signIn(email, `/auth/login?next=/&tenant=${slug}`)
}

/** Everybody here asks from one address, whose tries would be used up. */
export async function forgetTries(app: TestApp): Promise<void> {
  await app.sql('delete from rate_limits')
}

/** The customer that client@primetrade.example acts for. */
export async function harlanId(app: TestApp): Promise<string> {
  const [row] = await app.sql<{ id: string }>(`select id from customers where code = 'HARLAN FOUNDRY'`)
  return row?.id ?? ''
}

/** What a table holds of a row, as text that shows every change. */
export async function rowText(app: TestApp, table: string, id: string): Promise<string> {
  const [row] = await app.sql<{ text: string }>(
    `select to_jsonb(t)::text as text from ${table} t where id = $1`,
    [id],
  )
  return row?.text ?? ''
}

/** How many rows there are in everything that a write could leave a trace in. */
export async function traces(app: TestApp): Promise<Record<string, number>> {
  const tables = await app.sql<{ name: string }>(
    `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and relkind = 'r' and relname not in ('http_sessions', 'rate_limits') order by relname`,
  )
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
  const rows = await app.sql<{ name: string; rows: number }>(counts.join(' union all '))
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]))
}

async function houseOf(app: TestApp, tenantId: string): Promise<Ctx> {
  const tenant = await tenantById(app.app.services.reads, tenantId)
  if (!tenant) throw new Error(`There is no tenant ${tenantId}.`)
  return new Ctx(app.app.services, systemViewer(tenant), { requestId: newId(), ip: null, userAgent: null })
}

const ownerOf = (app: TestApp): Owner =>
  ({
    query: async (text: string, values: unknown[]) => ({ rows: await app.sql(text, values) }),
  }) as unknown as Owner
