import { readFileSync } from 'node:fs'
import {
  type GraphQLSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { modules } from '../../api/src/app.ts'
import { breaksSince } from '../../api/src/graphql/breaking.ts'
import { printed } from '../../api/src/graphql/print-schema.ts'
import { contractOf } from '../../api/src/graphql/schema.ts'
import { guardTree, unguarded } from '../../api/src/platform/access/guard.ts'

let contract: GraphQLSchema
beforeAll(async () => {
  contract = await contractOf(modules)
})

const ownTypes = () =>
  Object.values(contract.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )

describe('the schema', () => {
  it('lets nobody at a field that nobody was granted', () => {
    expect(unguarded(contract)).toEqual([])
  })

  it('has a rule for every field of every type', () => {
    const tree = guardTree(contract)
    for (const type of ownTypes())
      if (isObjectType(type))
        expect(Object.keys(tree[type.name] ?? {})).toEqual(Object.keys(type.getFields()))
  })

  it('describes every type, field, value and input', () => {
    const silent = ownTypes().flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : []
      )
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ])
    expect(silent.filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name))).toEqual([])
  })

  it('is the one that is committed, and so are the rights', () => {
    for (const [name, text] of Object.entries(printed(contract)))
      expect(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8') === text, name).toBe(true)
  })

  it('names what a change would take from clients', () => {
    const smaller = buildSchema('type Query { viewer: String }')
    const root = new URL('../..', import.meta.url).pathname
    const breaks = breaksSince(smaller, root)
    if (breaks.length > 0) expect(breaks.join('\n')).toContain('This breaks clients: ')
    expect(breaksSince(contract, root)).toEqual([])
  })
})
