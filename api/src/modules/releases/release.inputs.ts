import { DateOnly, Decimal, UUID } from '../../graphql/scalars.ts'
import { Field, InputType, Int } from '../../graphql/type-graphql.ts'
import { ChemicalValueInput, NewCarrierInput, NewCustomerInput, NewShipToInput } from '../catalog/index.ts'
import { LoadStatus, ReleaseStatus } from './domain/lifecycle.ts'
import { WarningCode } from './warnings.ts'

@InputType({ description: 'A customer that is there, or one to be made.' })
export class CustomerChoice {
  @Field(() => UUID, { nullable: true, description: 'A customer that is there.' })
  id?: string | null

  @Field(() => NewCustomerInput, { nullable: true, description: 'A customer to be made with the release.' })
  create?: NewCustomerInput | null
}

@InputType({ description: 'A delivery address of the customer that is there, or one to be added.' })
export class ShipToChoice {
  @Field(() => UUID, { nullable: true, description: 'An address that is there.' })
  id?: string | null

  @Field(() => NewShipToInput, {
    nullable: true,
    description: 'An address to be added to the customer; the same address again is found, not doubled.',
  })
  create?: NewShipToInput | null
}

@InputType({ description: 'A carrier that is there, or one to be made.' })
export class CarrierChoice {
  @Field(() => UUID, { nullable: true, description: 'A carrier that is there.' })
  id?: string | null

  @Field(() => NewCarrierInput, { nullable: true, description: 'A carrier to be made with the release.' })
  create?: NewCarrierInput | null
}

@InputType({ description: 'A product that is there, or the name of one to be made.' })
export class ProductChoice {
  @Field(() => UUID, { nullable: true, description: 'A product that is there.' })
  id?: string | null

  @Field(() => String, { nullable: true, description: 'The name of a product to be made.' })
  create?: string | null
}

@InputType({
  description: 'A lot that is there, or the code of one to be made with the chemistry of this release.',
})
export class LotChoice {
  @Field(() => UUID, { nullable: true, description: 'A lot that is there.' })
  id?: string | null

  @Field(() => String, { nullable: true, description: 'The code of a lot to be made.' })
  create?: string | null
}

@InputType({ description: 'A truck to be planned.' })
export class PlannedLoadInput {
  @Field(() => DateOnly, { nullable: true, description: 'The day; none: unscheduled.' })
  plannedDate?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Pounds; when left out for all loads, the quantity is shared out, the remainder on the last.',
  })
  plannedLbs?: number | null
}

@InputType({ description: 'A release to be entered. Nothing is made unless all of it can be.' })
export class CreateReleaseInput {
  @Field(() => String, { description: "The seller's number; at most 30 characters." })
  number!: string

  @Field(() => String, { description: 'Who lets the tons go; at most 120 characters.' })
  seller!: string

  @Field(() => DateOnly, { description: 'The day the seller wrote it.' })
  releaseDate!: string

  @Field(() => CustomerChoice, { description: 'Who bought the material.' })
  customer!: CustomerChoice

  @Field(() => ShipToChoice, { description: 'Where it goes.' })
  shipTo!: ShipToChoice

  @Field(() => CarrierChoice, { nullable: true, description: 'Who carries it, when known.' })
  carrier?: CarrierChoice | null

  @Field(() => ProductChoice, { description: 'The material.' })
  product!: ProductChoice

  @Field(() => LotChoice, { nullable: true, description: 'The chemistry batch, when known.' })
  lot?: LotChoice | null

  @Field(() => [ChemicalValueInput], {
    defaultValue: [],
    description: 'The analysis on the release; kept as its own where it differs from the lot.',
  })
  chemistry!: ChemicalValueInput[]

  @Field(() => Int, { nullable: true, description: 'How much, in pounds; or say quantityTons.' })
  quantityLbs?: number | null

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much, in short tons with at most 4 decimals; or say quantityLbs.',
  })
  quantityTons?: string | null

  @Field(() => [PlannedLoadInput], { description: 'At least one load.' })
  loads!: PlannedLoadInput[]

  @Field(() => String, {
    nullable: true,
    description: "The customer's purchase order number; at most 60 characters.",
  })
  customerPo?: string | null

  @Field(() => String, { nullable: true, description: 'Origin or Destination; at most 60 characters.' })
  fob?: string | null

  @Field(() => String, {
    nullable: true,
    description: "The company printed under the terminal's name; at most 120 characters.",
  })
  careOf?: string | null

  @Field(() => [String], {
    defaultValue: [],
    description: 'What must be printed on every BOL: at most 30 lines of 300 characters.',
  })
  requirements!: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Critical instructions, boxed on the BOL; at most 4,000 characters.',
  })
  specialInstructions?: string | null

  @Field(() => [WarningCode], { defaultValue: [], description: 'Warnings that were read and accepted.' })
  confirm!: WarningCode[]

  @Field(() => String, {
    nullable: true,
    description: 'Why, for warnings that need a reason; at most 500 characters.',
  })
  confirmReason?: string | null
}

@InputType({ description: 'An intake that was checked, and the release it gives.' })
export class ApproveIntakeInput {
  @Field(() => UUID, { description: 'The intake.' })
  intakeId!: string

  @Field(() => CreateReleaseInput, { description: 'The release as the office has checked it.' })
  release!: CreateReleaseInput
}

@InputType({ description: 'Which releases to list.' })
export class ReleaseFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, PO, customer or product, without case.',
  })
  search?: string | null

  @Field(() => UUID, { nullable: true, description: 'Only of this customer.' })
  customerId?: string | null

  @Field(() => ReleaseStatus, { nullable: true, description: 'Only in this state.' })
  status?: ReleaseStatus | null
}

@InputType({ description: 'Which loads to list.' })
export class LoadFilter {
  @Field(() => UUID, { nullable: true, description: 'Only of this release.' })
  releaseId?: string | null

  @Field(() => LoadStatus, { nullable: true, description: 'Only in this state.' })
  status?: LoadStatus | null

  @Field(() => DateOnly, { nullable: true, description: 'Planned on this day or later.' })
  dateFrom?: string | null

  @Field(() => DateOnly, { nullable: true, description: 'Planned on this day or earlier.' })
  dateTo?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only loads without a day.' })
  unscheduled?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the release number, customer or product, without case.',
  })
  search?: string | null
}
