import { ArgsType, Extensions, Field, Int, ObjectType } from '../graphql/type-graphql.ts'
import { BadInput } from './errors.ts'
import { isId } from './ids.ts'

/** At most this many rows a page. */
export const LARGEST_PAGE = 200

/** How a connection is walked (Relay cursor connections): `first` rows after the row that `after` names. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 200.' })
  first!: number

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the row before the page: an earlier page's `endCursor`.",
  })
  after?: string | null
}

@ObjectType({ description: 'Where a page ends and whether more follows (Relay cursor connections).' })
@Extensions({ grant: null })
export class PageInfo {
  @Field(() => Boolean, { simple: true, description: 'Whether rows follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { simple: true, description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { simple: true, nullable: true, description: 'The cursor of the first row.' })
  startCursor!: string | null

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The cursor of the last row; send it as `after` for more.',
  })
  endCursor!: string | null
}

/** The place of a row in a sorted list: the values it is sorted by, the id last. */
export type Place = readonly (string | number | null)[]

/** Opaque to clients, and stable while rows are added: it names a place, not an offset. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * Reads a cursor back.
 *
 * @throws BadInput when it is none of ours; `shape` holds one check a value.
 */
export function placeOf(
  cursor: string | null | undefined,
  shape: readonly ((value: unknown) => boolean)[],
): Place | null {
  if (cursor == null) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(place) &&
      place.length === shape.length &&
      shape.every((fits, index) => fits(place[index]))
    )
      return place as Place
  } catch {
    // not ours: answered below
  }
  throw new BadInput({ after: 'That cursor is none of ours. Begin again without "after".' })
}

/** @throws BadInput unless 1 to 200 rows are asked for. */
export function checkFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new BadInput({ first: `Ask for 1 to ${LARGEST_PAGE} rows at a time.` })
  return first
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: PageInfo
  readonly count: () => Promise<number>
}

/** Makes a page of `rows`, of which one more than `first` was asked for, to know whether more follow. */
export function pageOf<Node>(
  rows: readonly Node[],
  first: number,
  place: (row: Node) => Place,
  after: string | null | undefined,
  count: () => Promise<number>,
): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(place(node)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  }
}

/** The connection type of a node type, named as Relay asks: `BolConnection`, `BolEdge`. */
export function connectionOf<Node extends object>(node: new () => Node, name: string) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, and its cursor.` })
  @Extensions({ grant: null })
  class Edge {
    @Field(() => String, { simple: true, description: 'Names this row; opaque.' })
    cursor!: string

    @Field(() => node, { simple: true, description: 'The row.' })
    node!: Node
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} rows.` })
  @Extensions({ grant: null })
  class Connection {
    declare count: () => Promise<number>

    @Field(() => [Edge], { simple: true, description: 'The rows of this page.' })
    edges!: Edge[]

    @Field(() => PageInfo, { simple: true, description: 'Where the page ends.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count()
    }

    static of(page: Page<Node>): Connection {
      return Object.assign(new Connection(), page)
    }
  }

  return Connection
}

export const isText = (value: unknown): boolean => typeof value === 'string' && value.length < 200
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length === 10 &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)
export const isDayOrNull = (value: unknown): boolean => value === null || isDay(value)
export const isKey = (value: unknown): boolean => typeof value === 'string' && isId(value)
