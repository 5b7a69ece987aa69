import type { GraphQLField } from 'graphql'
import { describe, expect, it } from 'vitest'
import { modules } from '../../api/src/app.ts'
import { contractOf } from '../../api/src/graphql/schema.ts'
import { type Audience, audiences } from '../../api/src/platform/access/audience.ts'
import { grantOf } from '../../api/src/platform/access/guard.ts'
import type { Actor } from '../kit/actor.ts'
import { startTestApp } from '../kit/app.ts'
import { documentOf, variablesOf } from '../kit/schema-samples.ts'
import { forgetTries, openYard, traces } from '../kit/seed.ts'
import { firstOf } from '../kit/stream.ts'

const contract = await contractOf(modules)
const app = await startTestApp()
const yard = await openYard(app)
const actors: Record<Audience, Actor> = {
  ADMIN: await app.signIn('admin@primetrade.example'),
  OFFICE: yard.office,
  CLIENT: await app.signIn('client@primetrade.example'),
  DRIVER: (await yard.bolWithDriver()).driver,
  PUBLIC: app.visitor(),
}

const roots = [contract.getQueryType(), contract.getMutationType(), contract.getSubscriptionType()].flatMap(
  (type) => (type ? Object.values(type.getFields()).map((field) => ({ type, field })) : []),
)
const cases = roots.flatMap(({ type, field }) =>
  audiences.map((who) => {
    const grant = grantOf(contract, type, field) ?? []
    return { operation: type.name, field, who, may: grant.includes('PUBLIC') || grant.includes(who) }
  }),
)

async function codeOf(
  operation: string,
  field: GraphQLField<unknown, unknown>,
  who: Audience,
): Promise<unknown> {
  const variables = variablesOf(field)
  const document = documentOf(operation.toLowerCase() as 'query', field, variables)
  // Whoever may checks in or opens a pick-up with a session of his own: it would take the place of the signed-in one.
  const actor = field.name === 'openPickup' || field.name === 'checkIn' ? copyOf(actors[who]) : actors[who]
  if (operation !== 'Subscription') {
    const { errors } = await actor.ask(document, variables).answer()
    return errors?.find(({ path }) => !path || path.length === 1)?.extensions.code
  }
  const first = (await firstOf(actor, document, variables, 150)) as
    { errors?: { extensions: { code: string } }[] } | 'silent'
  return first === 'silent' ? undefined : first.errors?.[0]?.extensions.code
}

function copyOf(actor: Actor): Actor {
  const copy = app.visitor()
  const session = actor.cookies.get('lading')
  if (session) copy.cookies.set('lading', session.value)
  return copy
}

describe('every operation, for every role', () => {
  it('is one of the schema that is served', () => {
    expect(cases.length).toBe(roots.length * audiences.length)
    expect(roots.length).toBeGreaterThan(40)
  })

  it.each(
    cases.filter(({ may }) => !may).map((one) => [one.operation, one.field.name, one.who, one] as const),
  )('%s.%s is refused to %s, and changes nothing', async (operation, _name, who, { field }) => {
    const before = await traces(app)
    expect(await codeOf(operation, field, who)).toBe(who === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN')
    expect(await traces(app)).toEqual(before)
  })

  it.each(
    cases.filter(({ may }) => may).map((one) => [one.operation, one.field.name, one.who, one] as const),
  )('%s.%s is open to %s', async (operation, _name, who, { field }) => {
    await forgetTries(app)
    expect(['UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL']).not.toContain(await codeOf(operation, field, who))
  })
})
