import { DateTime } from '../../graphql/scalars.ts'
import { Field, Int, ObjectType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import { Product } from '../catalog/index.ts'
import { WarningCode } from '../releases/index.ts'

@AsParent()
@ObjectType('PrintedAddress', { description: 'A name and address as it was printed.' })
export class PrintedAddressView {
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The customer, where it is printed over the name of the place.',
  })
  customerName!: string | null

  @Field(() => String, { simple: true, description: 'The name.' })
  name!: string

  @Field(() => String, { simple: true, description: 'Street.' })
  street!: string

  @Field(() => String, { simple: true, nullable: true, description: 'Gate, building, suite.' })
  street2!: string | null

  @Field(() => String, { simple: true, description: 'City.' })
  city!: string

  @Field(() => String, { simple: true, description: 'State, two letters.' })
  state!: string

  @Field(() => String, { simple: true, description: 'ZIP code.' })
  zip!: string

  @Field(() => String, { simple: true, nullable: true, description: 'Phone.' })
  phone!: string | null
}

@AsParent()
@ObjectType({ description: 'One line of a BOL, as it was printed.' })
export class BolLine {
  @Field(() => String, { simple: true, description: '"1 bulk load", "12 coils".' })
  handlingUnits!: string

  @Field(() => String, { simple: true, description: 'The material.' })
  description!: string

  @Field(() => String, { simple: true, nullable: true, description: 'The lot.' })
  lotCode!: string | null

  @Field(() => [String], { simple: true, description: 'Serial numbers, where units have them.' })
  serials!: string[]

  @Field(() => Int, { simple: true, description: 'Net weight in pounds; the lines add up to the BOL.' })
  netLbs!: number
}

@AsParent()
@ObjectType({ description: 'What the viewer can do with a BOL now.' })
export class BolAbilities {
  @Field(() => Boolean, { simple: true, description: 'Void it.' })
  void!: boolean

  @Field(() => Boolean, { simple: true, description: 'Void it and issue another in its place.' })
  reissue!: boolean

  @Field(() => Boolean, { simple: true, description: 'Enter its certified weight.' })
  recordOfficialWeight!: boolean

  @Field(() => Boolean, { simple: true, description: 'Hand it to a driver.' })
  handOver!: boolean

  @Field(() => Boolean, { simple: true, description: 'Sign it.' })
  sign!: boolean

  @Field(() => Boolean, { simple: true, description: 'Share its PDF.' })
  share!: boolean
}

@AsParent()
@ObjectType({ description: 'Something unusual that issuing would ask about.' })
export class Warning {
  @Field(() => WarningCode, { simple: true, description: 'Send it in `confirm` to go on.' })
  code!: string

  @Field(() => String, { simple: true, description: 'The sentence for people.' })
  message!: string

  @Field(() => Boolean, { simple: true, description: 'Whether a yes must come with a reason.' })
  needsReason!: boolean
}

@AsParent()
@ObjectType({ description: 'The paper that issuing would make. Nothing was written.' })
export class BolPreview {
  @Field(() => String, { simple: true, description: 'The PDF, marked PREVIEW, in base64.' })
  pdfBase64!: string

  @Field(() => [Warning], { simple: true, description: 'What issuing would ask about.' })
  warnings!: Warning[]
}

@AsParent()
@ObjectType({ description: 'The stock of a product: sums of the ledger, in pounds.' })
export class ProductBalance {
  @Field(() => Product, { simple: true, description: 'The material.' })
  product!: Product

  @Field(() => Int, { simple: true, description: 'What was there when counting began.' })
  openingLbs!: number

  @Field(() => Int, { simple: true, description: 'Brought by barge and rail.' })
  receivedLbs!: number

  @Field(() => Int, { simple: true, description: 'Left by truck, voids taken back.' })
  shippedLbs!: number

  @Field(() => Int, { simple: true, description: 'Corrections and adjustments.' })
  correctedLbs!: number

  @Field(() => Int, { simple: true, description: 'What is there now.' })
  remainingLbs!: number

  @Field(() => Int, { simple: true, description: 'Planned in loads that are still to ship.' })
  committedLbs!: number

  @Field(() => Int, { simple: true, description: 'What is there and not planned.' })
  availableLbs!: number

  @Field(() => DateTime, { simple: true, description: 'The instant this was read.' })
  at!: Date
}
