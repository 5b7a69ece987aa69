import pg from 'pg'

/** What a server of the bench is started with; it comes as JSON in its only argument. */
export interface ServerSettings {
  readonly port: number
  /** A login that no policy holds back: these servers have no authorization at all. */
  readonly databaseUrl: string
  readonly pool: number
  readonly tenantId: string
  readonly store: StoreSettings
}

export interface StoreSettings {
  readonly bucket: string
  readonly region: string
  readonly endpoint: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

export const settings = (): ServerSettings => JSON.parse(process.argv[2] ?? '') as ServerSettings

/** A day stays text, as in the API. */
export function poolOf({ databaseUrl, pool, tenantId }: ServerSettings): pg.Pool {
  pg.types.setTypeParser(1082, (value) => value)
  return new pg.Pool({
    connectionString: databaseUrl,
    max: pool,
    options: `-c app.tenant_id=${tenantId} -c app.scope=staff`,
  })
}
