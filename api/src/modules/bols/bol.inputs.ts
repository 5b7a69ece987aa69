import { DateOnly, Decimal, UUID } from '../../graphql/scalars.ts'
import { Field, InputType, Int } from '../../graphql/type-graphql.ts'
import { WarningCode } from '../releases/index.ts'
import { BolStatus } from './domain/lifecycle.ts'

@InputType({
  description:
    'A bill of lading to be issued. Write the weight in one way: netLbs, netTons, or grossLbs and tareLbs.',
})
export class IssueBolInput {
  @Field(() => UUID, { description: 'The load that leaves.' })
  loadId!: string

  @Field(() => DateOnly, {
    nullable: true,
    description: "The day of shipment; today in the tenant's zone when left out.",
  })
  bolDate?: string | null

  @Field(() => UUID, { nullable: true, description: "Who carries it; the release's carrier when left out." })
  carrierId?: string | null

  @Field(() => String, { description: 'The number on the truck; at most 30 characters.' })
  truckNumber!: string

  @Field(() => String, { description: 'The number on the trailer; at most 30 characters.' })
  trailerNumber!: string

  @Field(() => Int, { nullable: true, description: 'Net weight in pounds, 1 to 200,000.' })
  netLbs?: number | null

  @Field(() => Int, { nullable: true, description: 'Gross weight in pounds; with tareLbs.' })
  grossLbs?: number | null

  @Field(() => Int, { nullable: true, description: 'Tare in pounds; with grossLbs.' })
  tareLbs?: number | null

  @Field(() => Decimal, { nullable: true, description: 'Net weight in short tons, at most 4 decimals.' })
  netTons?: string | null

  @Field(() => String, { nullable: true, description: 'Numbers of the seals; at most 120 characters.' })
  seals?: string | null

  @Field(() => String, { nullable: true, description: 'Who drives; at most 120 characters.' })
  driverName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is counted; "1 bulk load" when left out. At most 60 characters.',
  })
  handlingUnits?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Internal notes, never printed; at most 2,000 characters.',
  })
  notes?: string | null

  @Field(() => [WarningCode], { defaultValue: [], description: 'Warnings that were read and accepted.' })
  confirm!: WarningCode[]

  @Field(() => String, {
    nullable: true,
    description: 'Why, for warnings that need a reason; at most 500 characters.',
  })
  confirmReason?: string | null
}

@InputType({ description: 'A BOL to be voided.' })
export class VoidBolInput {
  @Field(() => UUID, { description: 'The BOL.' })
  id!: string

  @Field(() => String, { description: 'Why; printed on the voided paper. At most 500 characters.' })
  reason!: string
}

@InputType({ description: 'A BOL to be voided and the one that takes its place, in one step.' })
export class ReissueBolInput {
  @Field(() => UUID, { description: 'The BOL to be voided.' })
  id!: string

  @Field(() => String, { description: 'Why; at most 500 characters.' })
  reason!: string

  @Field(() => IssueBolInput, { description: 'The new BOL, for the same load.' })
  bol!: IssueBolInput
}

@InputType({
  description:
    'A certified scale ticket. Entering one again corrects it and makes a new version of the paper.',
})
export class OfficialWeightInput {
  @Field(() => UUID, { description: 'The BOL.' })
  bolId!: string

  @Field(() => Int, { description: 'Certified net weight in pounds, 1 to 200,000.' })
  officialLbs!: number

  @Field(() => String, { description: 'Number of the ticket; at most 40 characters.' })
  ticketNumber!: string
}

@InputType({ description: 'Which BOLs to list.' })
export class BolFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each in the number, PO, release, truck, trailer, customer, product, lot or date.',
  })
  search?: string | null

  @Field(() => UUID, { nullable: true, description: 'Only of this customer.' })
  customerId?: string | null

  @Field(() => UUID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null

  @Field(() => UUID, { nullable: true, description: 'Only of this release.' })
  releaseId?: string | null

  @Field(() => BolStatus, { nullable: true, description: 'Only in this state.' })
  status?: BolStatus | null

  @Field(() => DateOnly, { nullable: true, description: 'Shipped on this day or later.' })
  dateFrom?: string | null

  @Field(() => DateOnly, { nullable: true, description: 'Shipped on this day or earlier.' })
  dateTo?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for their official weight.' })
  missingOfficialWeight?: boolean | null
}
