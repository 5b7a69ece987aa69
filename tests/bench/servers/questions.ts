/** What is asked of all three servers: as SQL to those that have nothing else, as GraphQL to those that speak it. */

const ROW = `b.id, b.number, b.status, b.bol_date as "bolDate", b.net_lbs as "netLbs", b.official_lbs as "officialLbs", b.effective_lbs as "effectiveLbs",
  b.customer_name as "customerName", b.product_name as "productName", b.lot_code as "lotCode", b.carrier_name as "carrierName",
  b.truck_number as "truckNumber", b.trailer_number as "trailerNumber", b.customer_po as "customerPo", b.issued_at as "issuedAt"`

const JOINED = `${ROW},
  json_build_object('id', r.id, 'number', r.number, 'status', r.status) as release,
  json_build_object('id', l.id, 'seq', l.seq, 'status', l.status) as load,
  json_build_object('id', c.id, 'code', c.code, 'name', c.name) as customer,
  (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'version', d.version, 'status', d.status) order by d.created_at, d.version), '[]')
    from documents d where d.tenant_id = b.tenant_id and d.bol_id = b.id) as documents`

/** The rows first, then what stands beside each: nothing is joined that is not shown. */
const beside = (rows: string) => `select ${JOINED} from (${rows}) b
  join releases r on r.tenant_id = b.tenant_id and r.id = b.release_id
  join loads l on l.tenant_id = b.tenant_id and l.id = b.load_id
  join customers c on c.tenant_id = b.tenant_id and c.id = b.customer_id`
const newestFirst = (table: string) => `${table} order by b.bol_date desc, b.id desc`

export const SQL = {
  lookup: beside('select * from bols where tenant_id = $1 and number = $2'),
  page: newestFirst(beside(`select * from ${newestFirst('bols b where tenant_id = $1')} limit $2`)),
  pageAfter: newestFirst(
    beside(
      `select * from ${newestFirst('bols b where tenant_id = $1 and (b.bol_date, b.id) < ($3, $4)')} limit $2`,
    ),
  ),
  /** Our own search, asked for without rights: it takes the tenant from the connection. */
  search: newestFirst(
    `select ${ROW} from bols b where b.tenant_id = $1 and b.id = any ((select app.search_bols(array[$3::text], '{}', null, null, $2))::uuid[])`,
  ),
  document: `select kind, key, file_name as "fileName", bytes, sha256 from documents where tenant_id = $1 and bol_id = $2 and status = 'READY'
    order by created_at desc, version desc limit 1`,
} as const

const FIELDS = `id number status bolDate netLbs officialLbs effectiveLbs customerName productName lotCode carrierName truckNumber trailerNumber customerPo issuedAt`
const JOINED_FIELDS = `${FIELDS} release { id number status } load { id seq status } customer { id code name } documents { id kind version status }`

export const GRAPHQL = {
  lookup: `query Lookup($number: String) { bol(number: $number) { ${JOINED_FIELDS} } }`,
  page: `query Page($first: Int, $after: String) { bols(first: $first, after: $after) { edges { node { ${JOINED_FIELDS} } } pageInfo { hasNextPage endCursor } } }`,
  search: `query Search($filter: BolFilter, $first: Int) { bols(first: $first, filter: $filter) { edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`,
  link: `mutation Link($bolId: UUID!) { documentLink(bolId: $bolId) { url expiresAt fileName bytes sha256 kind } }`,
} as const

/** Rows of a page of history, and of what is shown while somebody types. */
export const PAGE = 50
export const FOUND = 20

/** The place after which a page begins, opaque as ours are. */
export const cursorOf = ({ bolDate, id }: { bolDate: string; id: string }): string =>
  Buffer.from(JSON.stringify([bolDate, id])).toString('base64url')
export const placeOf = (cursor: string): [string, string] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]
