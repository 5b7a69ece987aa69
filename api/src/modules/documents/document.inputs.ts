import { UUID } from '../../graphql/scalars.ts'
import { Field, InputType, Int } from '../../graphql/type-graphql.ts'
import { DocumentKind } from './document.entity.ts'

@InputType({ description: 'Which paper to share, for how long.' })
export class ShareLinkInput {
  @Field(() => UUID, { description: 'The BOL.' })
  bolId!: string

  @Field(() => DocumentKind, { nullable: true, description: 'Which paper; the best one when left out.' })
  kind?: DocumentKind | null

  @Field(() => Int, { defaultValue: 24, description: 'How long, in hours: 1 to 24.' })
  hours!: number
}
