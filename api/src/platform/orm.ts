import { type EntitySchema, MikroORM, defineConfig } from '@mikro-orm/postgresql'
import { giveLostConnectionsBack } from './lost-connections.ts'
import { connectionFor } from './reads.ts'

/** The mapper used for writes: entities in, locked rows and change sets out. Reads of lists go through `Reads`. */
export async function openOrm(
  databaseUrl: string,
  entities: readonly EntitySchema[],
  poolSize: number,
): Promise<MikroORM> {
  const { options, types: _types, connectionString: _url, ...rest } = connectionFor(databaseUrl)
  return MikroORM.init(
    defineConfig({
      entities: [...entities],
      clientUrl: databaseUrl,
      driverOptions: { options, ...rest, onPoolCreated: giveLostConnectionsBack },
      pool: { min: 0, max: poolSize },
      ignoreUndefinedInQuery: true,
      allowGlobalContext: false,
    }),
  )
}
