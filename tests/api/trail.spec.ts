import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { modules } from '../../api/src/app.ts'
import { contractOf } from '../../api/src/graphql/schema.ts'
import { startTestApp } from '../kit/app.ts'
import { type ReleaseView, type VisitView, ops } from '../kit/operations.ts'
import { forgetTries, openYard, word } from '../kit/seed.ts'

const app = await startTestApp()
const yard = await openYard(app)
const admin = await app.signIn('admin@primetrade.example')

interface Entry {
  readonly action: string
  readonly entity: string
  readonly entity_id: string
  readonly actor_name: string
  readonly changes: Record<string, unknown>
}
const trail = () =>
  app.sql<Entry>(
    'select action, entity, entity_id, actor_name, changes from audit_events where tenant_id = $1 order by seq',
    [yard.tenantId],
  )

/** What `act` added to the trail. */
async function left(act: () => PromiseLike<unknown>): Promise<Entry[]> {
  const before = (await trail()).length
  await act()
  return (await trail()).slice(before)
}

async function upload(): Promise<string> {
  const body = await readFile(new URL('../fixtures/releases/broken/empty.pdf', import.meta.url))
  return (
    (await (await yard.office.fetch('/uploads/releases', { method: 'POST', body })).json()) as { id: string }
  ).id
}

/** One act for each mutation, and the actions it must leave behind, in their order. */
const acts: Record<string, { actions: string[]; act: () => Promise<() => PromiseLike<unknown>> }> = {
  createCustomer: {
    actions: ['customer.created'],
    act: async () => () =>
      yard.office.ask('mutation ($n: String!) { createCustomer(input: { code: $n }) { id } }', {
        n: word('C'),
      }),
  },
  createCarrier: {
    actions: ['carrier.created'],
    act: async () => () =>
      yard.office.ask('mutation ($n: String!) { createCarrier(input: { name: $n }) { id } }', {
        n: word('H'),
      }),
  },
  createProduct: {
    actions: ['product.created'],
    act: async () => () =>
      yard.office.ask('mutation ($n: String!) { createProduct(input: { name: $n }) { id } }', {
        n: word('P'),
      }),
  },
  createLot: {
    actions: ['lot.created'],
    act: async () => {
      const productId = (await yard.release()).lines[0]?.product.id
      return () =>
        yard.office.ask(
          'mutation ($c: String!, $p: UUID!) { createLot(input: { code: $c, productId: $p }) { id } }',
          { c: word('L'), p: productId },
        )
    },
  },
  addShipTo: {
    actions: ['shipTo.created'],
    act: async () => {
      const { customer } = await yard.release()
      const input = { name: word('W'), street: 'S', city: 'C', state: 'OH', zip: '45822' }
      return () =>
        yard.office.ask(
          'mutation ($c: UUID!, $i: NewShipToInput!) { addShipTo(customerId: $c, input: $i) { id } }',
          { c: customer.id, i: input },
        )
    },
  },
  createRelease: {
    actions: [
      'product.created',
      'lot.created',
      'customer.created',
      'shipTo.created',
      'carrier.created',
      'release.created',
    ],
    act: async () => () => yard.office.ask(ops.createRelease, { input: yard.releaseInput() }),
  },
  approveIntake: {
    actions: [
      'product.created',
      'lot.created',
      'customer.created',
      'shipTo.created',
      'carrier.created',
      'release.created',
      'intake.approved',
    ],
    act: async () => {
      const intakeId = await upload()
      return () =>
        yard.office.ask('mutation ($i: ApproveIntakeInput!) { approveIntake(input: $i) { id } }', {
          i: { intakeId, release: yard.releaseInput() },
        })
    },
  },
  discardIntake: {
    actions: ['intake.discarded'],
    act: async () => {
      const id = await upload()
      return () => yard.office.ask('mutation ($id: UUID!) { discardIntake(id: $id) { id } }', { id })
    },
  },
  issueBol: {
    actions: ['release.completed', 'truck.seen', 'bol.issued'],
    act: async () => {
      const { loads } = await yard.release()
      return () => yard.issue(loads[0]?.id)
    },
  },
  voidBol: {
    actions: ['release.reopened', 'shareLink.revoked', 'bol.voided'],
    act: async () => {
      const bol = await yard.printedBol()
      await yard.office.ask(ops.createShareLink, { input: { bolId: bol.id } })
      return () => yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } })
    },
  },
  reissueBol: {
    actions: ['release.reopened', 'bol.voided', 'release.completed', 'bol.issued'],
    act: async () => {
      const bol = await yard.printedBol()
      return () =>
        yard.office.ask(ops.reissueBol, {
          input: { id: bol.id, reason: 'Wrong weight', bol: yard.bolInput(bol.release.loads[0]?.id) },
        })
    },
  },
  recordOfficialWeight: {
    actions: ['bol.officialWeightRecorded'],
    act: async () => {
      const bol = await yard.printedBol()
      return () =>
        yard.office.ask(ops.recordOfficialWeight, {
          input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-1' },
        })
    },
  },
  createShareLink: {
    actions: ['shareLink.created'],
    act: async () => {
      const bol = await yard.printedBol()
      return () => yard.office.ask(ops.createShareLink, { input: { bolId: bol.id } })
    },
  },
  checkIn: {
    actions: ['visit.checkedIn'],
    act: async () => {
      await forgetTries(app)
      return () =>
        app.visitor().ask(ops.checkIn, {
          input: { terminal: 'east-dock', driverName: 'Dana', pickupNumber: '1', truckNumber: '1' },
        })
    },
  },
  assignVisit: {
    actions: ['visit.assigned', 'bol.handedOver', 'visit.ready'],
    act: async () => {
      const bol = await yard.printedBol()
      const input = { terminal: 'east-dock', driverName: 'Dana', pickupNumber: '1', truckNumber: '1' }
      const { checkIn } = await app.visitor().ask<{ checkIn: VisitView }>(ops.checkIn, { input })
      return () => yard.office.ask(ops.assignVisit, { input: { visitId: checkIn.id, bolId: bol.id } })
    },
  },
  handOverBol: {
    actions: ['visit.checkedIn', 'visit.assigned', 'bol.handedOver', 'visit.ready'],
    act: async () => {
      const bol = await yard.printedBol()
      return () => yard.office.ask(ops.handOverBol, { bolId: bol.id })
    },
  },
  signBol: {
    actions: ['bol.signed'],
    act: async () => {
      const { bol, driver } = await yard.bolWithDriver()
      return () => driver.ask(ops.signBol, { input: yard.signature(bol.id, bol.paper) })
    },
  },
  completeVisit: {
    actions: ['visit.completed'],
    act: async () => {
      const { visit } = await yard.signedBol()
      return () => yard.office.ask(ops.completeVisit, { id: visit.id })
    },
  },
  cancelVisit: {
    actions: ['visit.cancelled'],
    act: async () => {
      const { visit } = await yard.bolWithDriver()
      return () => yard.office.ask(ops.cancelVisit, { id: visit.id })
    },
  },
  switchTenant: {
    actions: ['user.actedIn'],
    act: async () => {
      const both = await app.signIn('both@example.com')
      return () =>
        both.ask('mutation ($to: UUID!) { switchTenant(tenantId: $to) { id } }', { to: yard.tenantId })
    },
  },
}
/** These change nothing that is kept. */
const READING = ['previewBol', 'documentLink', 'openPickup']

describe('the trail', () => {
  it('knows every mutation there is', async () => {
    const contract = await contractOf(modules)
    expect(Object.keys(contract.getMutationType()?.getFields() ?? {}).sort()).toEqual(
      [...Object.keys(acts), ...READING].sort(),
    )
  })

  it.each(Object.entries(acts))('%s leaves what it did', async (_name, { actions, act }) => {
    const entries = await left(await act())
    // Jobs of the scene before may end in between; they act as the house itself.
    expect(
      entries
        .filter(({ actor_name }) => actor_name !== 'Lading')
        .map(({ action }) => action)
        .sort(),
    ).toEqual([...actions].sort())
  })

  it('tells the fields that were changed, from what to what', async () => {
    const bol = await yard.printedBol()
    const [event] = await left(() =>
      yard.office.ask(ops.recordOfficialWeight, {
        input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-1' },
      }),
    )
    expect(event).toMatchObject({
      action: 'bol.officialWeightRecorded',
      entity: 'Bol',
      entity_id: bol.id,
      actor_name: 'Olga Office',
      changes: { officialLbs: [null, 43_900], officialTicket: [null, 'T-1'] },
    })
    const voiding = await left(() =>
      yard.office.ask(ops.voidBol, { input: { id: bol.id, reason: 'Wrong truck' } }),
    )
    expect(voiding.at(-1)).toMatchObject({
      changes: { status: ['ISSUED', 'VOID'], voidReason: [null, 'Wrong truck'], reason: 'Wrong truck' },
    })
  })

  it('names a new customer, lot and product by what they are called, and keeps no pick-up code, token or stroke', async () => {
    const input = yard.releaseInput()
    const entries = await left(() =>
      yard.office.ask<{ createRelease: ReleaseView }>(ops.createRelease, { input }),
    )
    const text = JSON.stringify(entries)
    for (const name of [
      input.customer.create.code,
      input.lot.create,
      input.product.create,
      input.carrier.create.name,
    ])
      expect(text).toContain(name)
    const { visit } = await yard.signedBol()
    const all = JSON.stringify(await trail())
    expect(all).not.toContain(visit.code)
    expect(all).not.toMatch(/strokes|tokenHash|token_hash/)
  })

  it('is shown to the office with what came before and after', async () => {
    const bol = await yard.printedBol()
    await yard.office.ask(ops.recordOfficialWeight, {
      input: { bolId: bol.id, officialLbs: 43_900, ticketNumber: 'T-1' },
    })
    expect(
      await yard.office.ask(
        'query ($id: UUID!) { auditEvents(filter: { entityId: $id, action: "bol.officialWeightRecorded" }) { edges { node { actorName changes { field before after } } } } }',
        { id: bol.id },
      ),
    ).toMatchObject({
      auditEvents: {
        edges: [
          {
            node: {
              actorName: 'Olga Office',
              changes: expect.arrayContaining([{ field: 'officialLbs', before: null, after: '43900' }]),
            },
          },
        ],
      },
    })
  })

  it('holds from end to end after all of this', async () => {
    const { length } = await trail()
    expect(await admin.ask('{ auditChain { length brokenAt } }')).toEqual({
      auditChain: { length, brokenAt: null },
    })
  })
})
