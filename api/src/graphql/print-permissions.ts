import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql'
import { audiences } from '../platform/access/audience.ts'
import { type Grant, grantOf, isRoot } from '../platform/access/guard.ts'

/** The rights as a table, from the guards themselves: a change of rights shows as a change of this text. */
export function printPermissions(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type))
    .sort((one, other) => rank(schema, one) - rank(schema, other) || (one.name < other.name ? -1 : 1))
  const guarded = types
    .map((type) => ({ type, rows: rowsOf(schema, type) }))
    .filter(({ rows }) => rows.length > 0)
  return [
    '# Who may use which operation and field',
    '',
    'Printed from the guards by `pnpm schema:write`; do not edit. A field that is not listed is as visible as the object',
    'that holds it. Which rows a person may see and change is decided by the policies of each module and, past all of',
    'these, by row-level security in the database.',
    ...guarded.flatMap(({ type, rows }) => [
      '',
      `## ${type.name}`,
      '',
      `| field | ${audiences.join(' | ')} |`,
      `| --- |${' --- |'.repeat(audiences.length)}`,
      ...rows,
    ]),
    '',
  ].join('\n')
}

function rowsOf(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .map((field) => ({ name: field.name, grant: grantOf(schema, type, field) }))
    .filter(({ grant }) => grant !== null)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, grant }) => `| ${name} | ${cellsOf(grant ?? []).join(' | ')} |`)
}

const cellsOf = (grant: NonNullable<Grant>): string[] =>
  audiences.map((audience) => (grant.includes(audience) || grant.includes('PUBLIC') ? 'yes' : '-'))

function rank(schema: GraphQLSchema, type: GraphQLObjectType): number {
  if (!isRoot(schema, type)) return 3
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].indexOf(type)
}
