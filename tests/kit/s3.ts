/** A real S3 server for tests: OpenStack Swift as Debian packages it (`apt-get install python3-swift`). */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { freePort, isPortFree } from '../../api/src/embedded/ports.ts'

export interface TestS3 {
  endpoint: string
  region: string
  /** An empty, private bucket. */
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  /** Stops the server and forgets everything in it. */
  stop(): Promise<void>
}

const python = '/usr/bin/python3'
const script = path.join(import.meta.dirname, 'swift_s3.py')

/** Starts a server of its own for the caller. It ends with this process, however that ends. */
export async function startS3(): Promise<TestS3> {
  if (!existsSync(python))
    throw new Error("The S3 tests need Debian's python3-swift: apt-get install python3-swift.")
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lading-s3-'))
  const port = await fourFreePorts()
  const keys = { accessKeyId: 'lading:tester', secretAccessKey: randomBytes(24).toString('hex') }
  const child = spawn(python, [script, folder, String(port), keys.accessKeyId, keys.secretAccessKey], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.stdin.end()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(child)
    const server = { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: 'documents', ...keys }
    await createBucket(server)
    return { ...server, stop }
  } catch (error) {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

function ready(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('READY')) resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)))
    child.once('error', reject)
    child.once('exit', () =>
      reject(new Error(`The S3 server did not start (python3-swift installed?): ${words.trim()}`)),
    )
  })
}

async function createBucket(server: Omit<TestS3, 'stop'>): Promise<void> {
  const { endpoint, region, accessKeyId, secretAccessKey } = server
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
  await client.send(new CreateBucketCommand({ Bucket: server.bucket }))
  client.destroy()
}

/** The server takes four ports in a row. */
async function fourFreePorts(): Promise<number> {
  for (;;) {
    const port = await freePort()
    const free = await Promise.all([1, 2, 3].map((step) => isPortFree(port + step)))
    if (port < 65_000 && free.every(Boolean)) return port
  }
}
