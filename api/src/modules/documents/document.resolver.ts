import { UUID } from '../../graphql/scalars.ts'
import { Arg, Ctx as Context, Int, Mutation, Resolver } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { DocumentKind, DocumentLink, ShareLink } from './document.entity.ts'
import { ShareLinkInput } from './document.inputs.ts'
import { linkDocument } from './use-cases/link-document.ts'
import { shareDocument } from './use-cases/share-document.ts'

@Resolver()
export class DocumentResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT', 'DRIVER')
  @Mutation(() => DocumentLink, {
    description: "A signed link to a BOL's PDF: 24 hours or less. NOT_FOUND when it is not yours.",
  })
  documentLink(
    @Arg('bolId', () => UUID, { description: 'The BOL.' }) bolId: string,
    @Arg('kind', () => DocumentKind, {
      nullable: true,
      description: 'Which paper; the best one you may have when left out.',
    })
    kind: DocumentKind | null,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'Which version of that kind; the newest when left out.',
    })
    version: number | null,
    @Context() ctx: Ctx,
  ): Promise<DocumentLink> {
    return linkDocument(ctx, bolId, kind, version)
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT', 'DRIVER')
  @Mutation(() => ShareLink, { description: 'A link to the PDF for somebody without an account.' })
  createShareLink(
    @Arg('input', () => ShareLinkInput, { description: 'What is asked for.' }) input: ShareLinkInput,
    @Context() ctx: Ctx,
  ): Promise<ShareLink> {
    return shareDocument(ctx, input)
  }
}
