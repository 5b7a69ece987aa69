import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isId } from '../platform/ids.ts'

const sentence = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function textScalar(
  name: string,
  description: string,
  check: (value: string) => string,
  out: (value: unknown) => unknown = (value) => value,
) {
  return new GraphQLScalarType({
    name,
    description,
    serialize: out,
    parseValue: (value) => check(asText(name, value)),
    parseLiteral: (node) =>
      check(
        asText(
          name,
          node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null,
        ),
      ),
  })
}

function asText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw sentence(`A ${name} is written as text.`)
}

/** Years of this business; what lies outside is a slip of the keyboard, and some of it no database keeps. */
const isWithinReason = (at: Date): boolean => at.getUTCFullYear() >= 1900 && at.getUTCFullYear() < 2200

/** RFC 9562. */
export const UUID = textScalar('UUID', 'An id (RFC 9562).', (value) => {
  if (!isId(value)) throw sentence('That is no id.')
  return value.toLowerCase()
})

/** A calendar day in the tenant's time zone (ISO 8601, YYYY-MM-DD). */
export const DateOnly = textScalar(
  'Date',
  "A calendar day in the tenant's time zone: YYYY-MM-DD.",
  (value) => {
    const day = new Date(`${value}T00:00:00Z`)
    if (
      !isWithinReason(day) ||
      !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
      Number.isNaN(day.getTime()) ||
      day.toISOString().slice(0, 10) !== value
    )
      throw sentence(`"${value.slice(0, 30)}" is no day of the calendar. Write it as 2026-11-20.`)
    return value
  },
)

/** An instant in UTC (RFC 3339). */
export const DateTime = textScalar(
  'DateTime',
  'An instant in UTC (RFC 3339).',
  (value) => {
    const at = new Date(value)
    if (!isWithinReason(at))
      throw sentence(`"${value.slice(0, 30)}" is no instant. Write it as 2026-11-20T14:05:00Z.`)
    return at.toISOString()
  },
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
)

/** An exact decimal number as text, never a float. */
export const Decimal = textScalar('Decimal', 'An exact decimal number as text, e.g. "23.0075".', (value) => {
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(value)) throw sentence(`"${value.slice(0, 30)}" is no decimal number.`)
  return value
})
