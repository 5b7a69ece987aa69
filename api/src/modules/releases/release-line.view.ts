import { Ctx as Context, Field, Int, ObjectType } from '../../graphql/type-graphql.ts'
import { AsParent } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import {
  type Chemistry,
  ChemicalValue,
  Lot,
  Product,
  inOrder,
  lotById,
  productById,
} from '../catalog/index.ts'

@AsParent()
@ObjectType('ReleaseLine', { description: 'One product of a release, and how much of it.' })
export class ReleaseLineView {
  declare productId: string
  declare lotId: string | null
  declare override: Chemistry | null

  @Field(() => Int, { simple: true, description: 'How much, in pounds.' })
  quantityLbs!: number

  @Field(() => Product, { description: 'The material.' })
  async product(@Context() ctx: Ctx): Promise<Product> {
    const product = await ctx.loader(productById).load(this.productId)
    if (!product) throw new NotFound('product')
    return product
  }

  @Field(() => String, { nullable: true, description: 'The code of the lot, when known.' })
  async lotCode(@Context() ctx: Ctx): Promise<string | null> {
    return (await this.#lot(ctx))?.code ?? null
  }

  @Field(() => [ChemicalValue], {
    description: 'The analysis that its BOLs print: its own where that was accepted, else the lot’s.',
  })
  async chemistry(@Context() ctx: Ctx): Promise<ChemicalValue[]> {
    return inOrder(this.override ?? (await this.#lot(ctx))?.chemistry ?? {})
  }

  async #lot(ctx: Ctx): Promise<Lot | null> {
    return this.lotId ? ctx.loader(lotById).load(this.lotId) : null
  }
}
