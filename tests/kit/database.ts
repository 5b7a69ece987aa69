import { randomBytes } from 'node:crypto'
import pg from 'pg'

export const TEMPLATE = 'lading_template'

/** The same server, another database of it. */
export function databaseUrl(superuserUrl: string, name: string): string {
  const url = new URL(superuserUrl)
  url.pathname = `/${name}`
  return url.href
}

/** A database of one's own: copied from the template, dropped by `drop`. */
export async function ownDatabase(superuserUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const server = new pg.Client({ connectionString: superuserUrl })
  await server.connect()
  try {
    await server.query(`create database ${name} template ${TEMPLATE} strategy file_copy`)
  } finally {
    await server.end()
  }
  return {
    url: databaseUrl(superuserUrl, name),
    async drop() {
      const last = new pg.Client({ connectionString: superuserUrl })
      await last.connect()
      await last.query(`drop database if exists ${name} with (force)`)
      await last.end()
    },
  }
}
