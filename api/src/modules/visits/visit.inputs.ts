import { DateTime, UUID } from '../../graphql/scalars.ts'
import { Field, Float, InputType } from '../../graphql/type-graphql.ts'

@InputType({ description: 'A driver who arrives.' })
export class CheckInInput {
  @Field(() => String, { description: "The terminal, as the gate's QR names it." })
  terminal!: string

  @Field(() => String, { description: 'Who drives; at most 120 characters.' })
  driverName!: string

  @Field(() => String, { nullable: true, description: 'Phone; at most 40 characters.' })
  phone?: string | null

  @Field(() => String, {
    description: 'Pick-up number: release, or release and load. At most 60 characters.',
  })
  pickupNumber!: string

  @Field(() => String, { nullable: true, description: 'Trucking company; at most 120 characters.' })
  carrierName?: string | null

  @Field(() => String, { description: 'Truck; at most 30 characters.' })
  truckNumber!: string

  @Field(() => String, { nullable: true, description: 'Trailer; at most 30 characters.' })
  trailerNumber?: string | null
}

@InputType({
  description:
    'What the office picks for a driver: a BOL, or a load whose BOL is still to be issued. One of both.',
})
export class AssignVisitInput {
  @Field(() => UUID, { description: 'The visit.' })
  visitId!: string

  @Field(() => UUID, { nullable: true, description: 'The BOL.' })
  bolId?: string | null

  @Field(() => UUID, {
    nullable: true,
    description: 'The load; the driver can read as soon as its BOL is issued.',
  })
  loadId?: string | null
}

@InputType({ description: 'One point of a pen stroke.' })
export class StrokePointInput {
  @Field(() => Float, { description: "From the left, in units of the pad's longer side: 0 to 1." })
  x!: number

  @Field(() => Float, { description: "From the top, in units of the pad's longer side: 0 to 1." })
  y!: number

  @Field(() => Float, { description: 'Milliseconds since the first point.' })
  t!: number

  @Field(() => Float, { defaultValue: 0.5, description: '0 to 1; 0.5 where the screen cannot tell.' })
  pressure!: number
}

@InputType({ description: 'Where the phone was, when the driver gave it.' })
export class PlaceInput {
  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude!: number

  @Field(() => Float, { description: 'Within how many meters.' })
  accuracyMeters!: number
}

@InputType({ description: 'What a driver signs.' })
export class SignBolInput {
  @Field(() => UUID, { description: 'The BOL.' })
  bolId!: string

  @Field(() => String, {
    description: 'SHA-256 of the PDF that was shown; another one than the current is refused.',
  })
  shownSha256!: string

  @Field(() => String, { description: 'Typed legal name; 2 to 120 characters.' })
  signerName!: string

  @Field(() => String, { nullable: true, description: 'Company; at most 120 characters.' })
  company?: string | null

  @Field(() => [[StrokePointInput]], { description: 'The strokes of the pen, as points.' })
  strokes!: StrokePointInput[][]

  @Field(() => String, { description: 'Version of the wording that was agreed to, e.g. "2026-11".' })
  consent!: string

  @Field(() => String, { defaultValue: 'en', description: 'Language that was shown: en or es.' })
  language!: string

  @Field(() => DateTime, { description: "When, by the phone's clock." })
  signedAt!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it was made without a signal.' })
  offline!: boolean

  @Field(() => PlaceInput, { nullable: true, description: 'Where, if the driver gave it.' })
  place?: PlaceInput | null

  @Field(() => String, {
    nullable: true,
    description: 'What the driver does not agree with; at most 1,000 characters.',
  })
  reservation?: string | null
}
