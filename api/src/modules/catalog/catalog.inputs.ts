import { Decimal, UUID } from '../../graphql/scalars.ts'
import { Field, InputType } from '../../graphql/type-graphql.ts'

@InputType({ description: 'A delivery address.' })
export class NewShipToInput {
  @Field(() => String, { description: 'Who receives there; at most 120 characters.' })
  name!: string

  @Field(() => String, { description: 'Street; at most 120 characters.' })
  street!: string

  @Field(() => String, { nullable: true, description: 'Gate, building, suite; at most 120 characters.' })
  street2?: string | null

  @Field(() => String, { description: 'City; at most 80 characters.' })
  city!: string

  @Field(() => String, { description: 'State, two letters.' })
  state!: string

  @Field(() => String, { description: 'ZIP code, 5 or 9 digits.' })
  zip!: string

  @Field(() => String, { nullable: true, description: 'Phone of the receiver; at most 40 characters.' })
  phone?: string | null
}

@InputType({ description: 'A customer to be made.' })
export class NewCustomerInput {
  @Field(() => String, {
    description: 'Short name on releases; at most 60 characters, unique in the tenant.',
  })
  code!: string

  @Field(() => String, {
    nullable: true,
    description: 'Full name; the code when left out. At most 120 characters.',
  })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Street of the office.' })
  street?: string | null

  @Field(() => String, { nullable: true, description: 'City of the office.' })
  city?: string | null

  @Field(() => String, { nullable: true, description: 'State, two letters.' })
  state?: string | null

  @Field(() => String, { nullable: true, description: 'ZIP code, 5 or 9 digits.' })
  zip?: string | null
}

@InputType({ description: 'A carrier to be made.' })
export class NewCarrierInput {
  @Field(() => String, { description: 'Name; at most 120 characters, unique in the tenant.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Standard Carrier Alpha Code, 2 to 4 letters.' })
  scac?: string | null

  @Field(() => String, { nullable: true, description: 'Phone of the dispatcher.' })
  phone?: string | null
}

@InputType({ description: 'A product to be made.' })
export class NewProductInput {
  @Field(() => String, { description: 'Name as printed; at most 120 characters, unique in the tenant.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'More about it; at most 500 characters.' })
  description?: string | null
}

@InputType({ description: 'One element of an analysis.' })
export class ChemicalValueInput {
  @Field(() => String, { description: 'The symbol: C, Si, S, P, Mn, ...' })
  element!: string

  @Field(() => Decimal, { description: 'Weight percent, 0 to 100, at most 3 decimals.' })
  percent!: string
}

@InputType({ description: 'A lot to be made.' })
export class NewLotInput {
  @Field(() => String, { description: 'Code; at most 40 characters, unique in the tenant.' })
  code!: string

  @Field(() => UUID, { description: 'The product it is a batch of.' })
  productId!: string

  @Field(() => [ChemicalValueInput], { defaultValue: [], description: 'Its analysis.' })
  chemistry!: ChemicalValueInput[]
}
