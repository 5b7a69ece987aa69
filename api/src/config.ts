import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { StartFault } from './embedded/start-fault.ts'

/** Everything that is decided outside the code. What is undefined is brought along by `npm start` (api/src/embedded). */
export interface Config {
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** Where browsers reach us, without a slash at the end. */
  readonly publicUrl: string
  /** How many proxies stand before us and may be believed about the caller's address. */
  readonly trustProxy: number
  readonly logLevel: LogLevel
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
  /** The login that owns the tables; used by `lading migrate` and by nothing that serves requests. */
  readonly migrationDatabaseUrl?: string | undefined
  /** Connections for reads and as many for writes, in each process. */
  readonly databasePool: number
  readonly s3?: S3Config | undefined
  readonly oidc?: OidcConfig | undefined
  readonly smtpUrl?: string | undefined
  readonly mailFrom: string
  /** The first signs; all are accepted, so that a secret can be replaced without signing anybody out. */
  readonly sessionSecrets?: readonly string[] | undefined
  /** Signs the links of the embedded object store. */
  readonly storeSecret?: string | undefined
  /** Lets a monitor from elsewhere read /metrics; without it only this machine may. */
  readonly metricsToken?: string | undefined
  readonly pdfWorkers: number
}

export interface S3Config {
  readonly bucket: string
  readonly region: string
  readonly endpoint?: string
  readonly publicEndpoint?: string
  readonly credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** A configuration in which everything has its place. */
export type ResolvedConfig = Config & {
  readonly databaseUrl: string
  readonly oidc: OidcConfig
  readonly sessionSecrets: readonly string[]
  readonly storeSecret: string
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** The configuration is not usable; the message names every fault, a line each. */
export class ConfigFault extends StartFault {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(
      ['Lading cannot start with this configuration:', ...faults.map((fault) => `  - ${fault}`)].join('\n'),
    )
    this.faults = faults
  }
}

/**
 * Reads the environment; nothing else in the house does.
 *
 * @throws ConfigFault with everything that is wrong, not only the first.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = variables.safeParse(given)
  const faults = [
    ...(read.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...togetherFaults(given),
    ...(given['NODE_ENV'] === 'production' ? productionFaults(given) : []),
  ]
  if (!read.success || faults.length > 0) throw new ConfigFault(faults)
  return configOf(read.data)
}

const webAddress = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'is not a web address such as https://lading.example.com.',
  )
const postgresAddress = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
    'is not an address such as postgres://user:password@host:5432/lading.',
  )
const whole = (from: number, to: number) =>
  z
    .string()
    .refine(
      (value) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to,
      `is not a whole number from ${from} to ${to}.`,
    )
    .transform(Number)
const secret = z.string().min(32, 'is too short for a secret: use 32 random characters or more.')

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: whole(1, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: webAddress.optional(),
  TRUST_PROXY: whole(0, 10).default(0),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'is none of trace, debug, info, warn, error, silent.',
    )
    .optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: postgresAddress.optional(),
  MIGRATION_DATABASE_URL: postgresAddress.optional(),
  DATABASE_POOL: whole(1, 100).default(8),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: webAddress.optional(),
  S3_PUBLIC_ENDPOINT: webAddress.optional(),
  S3_REGION: z.string().optional(),
  AWS_REGION: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol),
      'is not an address such as smtp://user:password@host:587.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (value) => /^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/.test(value),
      'is not a sender such as Lading <papers@example.com>.',
    )
    .default('Lading <lading@localhost>'),
  SESSION_SECRET: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(secret))
    .optional(),
  STORE_SECRET: secret.optional(),
  METRICS_TOKEN: secret.optional(),
  PDF_WORKERS: whole(1, 32).default(1),
})

type Given = Readonly<Record<string, unknown>>

/** Variables of which one without the others means nothing. */
function togetherFaults(given: Given): string[] {
  const groups = [
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ]
  const halves = groups.flatMap((group) => {
    const set = group.filter((name) => given[name])
    if (set.length === 0) return []
    return group
      .filter((name) => !given[name])
      .map((name) => `${name}: is missing; it belongs to ${set.join(' and ')}.`)
  })
  const bucketless = ['S3_ENDPOINT', 'S3_PUBLIC_ENDPOINT', 'S3_REGION'].filter(
    (name) => given[name] && !given['S3_BUCKET'],
  )
  return [
    ...halves,
    ...(bucketless.length > 0 ? [`S3_BUCKET: is missing; it belongs to ${bucketless.join(' and ')}.`] : []),
  ]
}

/** What real data must not run on: embedded parts, secrets that everybody knows, addresses without TLS. */
function productionFaults(given: Given): string[] {
  const needed: Record<string, string> = {
    PUBLIC_URL: 'where browsers reach Lading, beginning with https://',
    DATABASE_URL: 'the PostgreSQL database',
    S3_BUCKET: 'the bucket for the documents (with S3_ENDPOINT unless it is at Amazon)',
    OIDC_ISSUER: 'the OpenID provider that people sign in with',
    SMTP_URL: 'the mail server',
    MAIL_FROM: 'the sender of letters',
    SESSION_SECRET: '32 random characters or more',
    TRUST_PROXY: 'how many proxies stand before Lading, 1 or more: one of them must speak https',
  }
  const missing = Object.entries(needed)
    .filter(([name]) => !given[name])
    .map(([name, what]) => `${name}: is missing. In production it must name ${what}.`)
  const open = ['PUBLIC_URL', 'OIDC_ISSUER']
    .filter((name) => String(given[name] ?? '').startsWith('http://'))
    .map((name) => `${name}: must begin with https:// in production.`)
  if (given['TRUST_PROXY'] === '0')
    open.push('TRUST_PROXY: must be 1 or more in production, for Lading itself speaks no https.')
  const known = ['SESSION_SECRET', 'STORE_SECRET', 'METRICS_TOKEN', 'OIDC_CLIENT_SECRET']
    .filter((name) => /change.?me|example|demo|secret|(.)\1{7}/i.test(String(given[name] ?? '')))
    .map(
      (name) =>
        `${name}: is a secret that others can guess. Make a random one, e.g. with: openssl rand -base64 33`,
    )
  return [...missing, ...open, ...known]
}

function configOf(env: z.infer<typeof variables>): Config {
  const production = env.NODE_ENV === 'production'
  return {
    production,
    port: env.PORT,
    host: env.HOST,
    publicUrl: new URL(env.PUBLIC_URL ?? `http://${browsable(env.HOST)}:${env.PORT}`).origin,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    dataDir: path.resolve(env.DATA_DIR ?? fileURLToPath(new URL('../../.data', import.meta.url))),
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    s3: env.S3_BUCKET === undefined ? undefined : s3Of(env, env.S3_BUCKET),
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET }
        : undefined,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    sessionSecrets: env.SESSION_SECRET,
    storeSecret: env.STORE_SECRET,
    metricsToken: env.METRICS_TOKEN,
    pdfWorkers: env.PDF_WORKERS,
  }
}

function s3Of(env: z.infer<typeof variables>, bucket: string): S3Config {
  const { S3_ENDPOINT: endpoint, S3_PUBLIC_ENDPOINT: publicEndpoint, AWS_ACCESS_KEY_ID: accessKeyId } = env
  const { AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env
  return {
    bucket,
    region: env.S3_REGION ?? env.AWS_REGION ?? 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    ...(publicEndpoint ? { publicEndpoint } : {}),
    ...(accessKeyId && secretAccessKey
      ? { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
      : {}),
  }
}

/** An address to listen on that a browser can open too; a wildcard is none. */
function browsable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
