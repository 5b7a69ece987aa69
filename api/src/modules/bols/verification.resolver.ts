import { DateTime } from '../../graphql/scalars.ts'
import { Arg, Ctx as Context, Field, Int, ObjectType, Query, Resolver } from '../../graphql/type-graphql.ts'
import { AsParent, Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Limit } from '../../platform/rate-limits.ts'
import { DocumentKind } from '../documents/index.ts'
import { BolStatus } from './domain/lifecycle.ts'

const CHECKS: Limit = { name: 'verify', tries: 60, perSeconds: 60 }

@AsParent()
@ObjectType({ description: 'One paper of a BOL, as the check page tells it.' })
export class VerifiedDocument {
  @Field(() => DocumentKind, { simple: true, description: 'Which paper.' })
  kind!: DocumentKind

  @Field(() => Int, { simple: true, description: '1, 2, ... of its kind.' })
  version!: number

  @Field(() => String, { simple: true, description: 'SHA-256 of the PDF, hexadecimal.' })
  sha256!: string
}

@AsParent()
@ObjectType({ description: 'What anybody who holds the paper may know.' })
export class Verification {
  @Field(() => String, { simple: true, description: 'The number.' })
  number!: string

  @Field(() => BolStatus, { simple: true, description: 'Where it is in its life.' })
  status!: BolStatus

  @Field(() => DateTime, { simple: true, description: 'When it was issued.' })
  issuedAt!: Date

  @Field(() => String, { simple: true, nullable: true, description: 'Who signed: initial and last name.' })
  signedBy!: string | null

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was signed.' })
  signedAt!: Date | null

  @Field(() => Boolean, { simple: true, description: 'Whether a certified weight was entered.' })
  official!: boolean

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was voided.' })
  voidedAt!: Date | null

  @Field(() => String, { simple: true, description: "The tenant's time zone (IANA)." })
  timeZone!: string

  @Field(() => [VerifiedDocument], { simple: true, description: 'Its papers and their fingerprints.' })
  documents!: VerifiedDocument[]
}

/** The public check page behind the QR on the paper. */
@Resolver()
export class VerificationResolver {
  @Guard('PUBLIC')
  @Query(() => Verification, {
    nullable: true,
    description: 'What the paper with this number and fingerprint is. NOT_FOUND unless both fit.',
  })
  async verification(
    @Arg('number', () => String, { description: 'The number.' }) number: string,
    @Arg('fingerprint', () => String, { description: 'From the QR.' }) fingerprint: string,
    @Context() ctx: Ctx,
  ): Promise<Verification> {
    await ctx.services.limits.count(CHECKS, ctx.origin.ip ?? 'unknown')
    const [row] = await ctx.services.reads.anonymously<Verification>(
      {
        name: 'verify BOL',
        text: `select number, status, issued_at as "issuedAt", signed_by as "signedBy", signed_at as "signedAt", official,
          voided_at as "voidedAt", time_zone as "timeZone", documents from app.verify_bol($1, $2)`,
      },
      [number.toUpperCase(), fingerprint.toLowerCase()],
    )
    if (!row) throw new NotFound('paper')
    return { ...row, signedBy: row.signedBy && initialAndLastName(row.signedBy) }
  }
}

function initialAndLastName(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words[0]?.[0] ?? ''}. ${last}` : last
}
