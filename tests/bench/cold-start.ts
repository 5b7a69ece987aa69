import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../api/src/embedded/ports.ts'
import { median } from './reads.ts'
import type { Yardful } from './scene/scene.ts'
import { answering, builtApi, run, stopped } from './servers/start.ts'

/** Milliseconds from spawning the built API on an existing database to its being ready; the middle of three starts. */
export async function measureColdStart({ databaseUrl, migrationDatabaseUrl }: Yardful): Promise<number> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'lading-cold-'))
  const took: number[] = []
  for (let start = 0; start < 3; start += 1) {
    const port = await freePort()
    const begin = performance.now()
    const child = run([builtApi], {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      MIGRATION_DATABASE_URL: migrationDatabaseUrl,
      OIDC_ISSUER: 'http://127.0.0.1:9', // asked at the first sign-in, not before
      OIDC_CLIENT_ID: 'lading',
      OIDC_CLIENT_SECRET: randomBytes(32).toString('base64url'),
    })
    await answering(`http://127.0.0.1:${port}/health/ready`, child, (status) => status === 200)
    took.push(performance.now() - begin)
    await stopped(child)
  }
  await rm(dataDir, { recursive: true })
  return median(took)
}
