import pg from 'pg'

/** What pg's own query does on the wire, as far as it is built upon here; pg's types leave it out. */
interface WireQuery {
  prepare(connection: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: Wire): void
}
interface Wire {
  readonly parsedStatements: Record<string, string>
  parse(statement: { name: string; text: string }): void
  bind(portal: { statement: string; values: readonly string[] }): void
  execute(portal: object): void
}
type Config = { readonly name: string; readonly text: string; readonly values: readonly unknown[] }
type Done = (error: Error | null, result: pg.QueryResult) => void

const WireQuery = pg.Query as unknown as new (
  config: Config,
  values: undefined,
  done: Done,
) => WireQuery & pg.Submittable

/**
 * A prepared statement with the settings of its viewer before it, both in one message. PostgreSQL takes what comes before
 * one Sync as one transaction, so the settings hold for this statement and are gone with it; `begin` and `commit` would
 * cost as much as a lookup itself.
 *
 * After an error the connection must be given up: pg believes the statement to be prepared on it.
 */
export class ViewerQuery extends WireQuery {
  readonly #settings: Config
  #isSetting = true

  constructor(settings: Config, statement: Config, done: Done) {
    super(statement, undefined, done)
    this.#settings = settings
  }

  override prepare(connection: Wire): void {
    const { name, text, values } = this.#settings
    if (!connection.parsedStatements[name]) connection.parse({ name, text })
    connection.parsedStatements[name] = text
    connection.bind({ statement: name, values: values as string[] })
    connection.execute({})
    super.prepare(connection)
  }

  override handleDataRow(message: unknown): void {
    if (!this.#isSetting) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.#isSetting) this.#isSetting = false
    else super.handleCommandComplete(message, connection)
  }
}
