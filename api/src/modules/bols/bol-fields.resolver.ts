import { Decimal } from '../../graphql/scalars.ts'
import { Ctx as Context, FieldResolver, Int, Resolver, Root } from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import { tonsOf } from '../../platform/pounds.ts'
import { ChemicalValue, Customer, customerById } from '../catalog/index.ts'
import { Document, documentsOfBol } from '../documents/index.ts'
import { Load, Release, loadById, releaseById } from '../releases/index.ts'
import { Bol } from './bol.entity.ts'
import { abilities } from './bol.policy.ts'
import { BolAbilities, BolLine, PrintedAddressView } from './bol.views.ts'
import type { BolSnapshot } from './domain/snapshot.ts'
import { varianceOf } from './domain/weights.ts'
import type { BolRead } from './queries/bol-read.ts'
import { bolById, replacementOf } from './queries/bol-reads.ts'

/** What a BOL tells beyond its row: from its snapshot, worked out, or from the rows beside it. */
@Resolver(() => Bol)
export class BolFieldsResolver {
  @FieldResolver(() => Decimal, { description: 'Bucket weight in short tons, exact to 4 decimals.' })
  netTons(@Root() bol: BolRead): string {
    return tonsOf(bol.netLbs)
  }

  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => Int, { nullable: true, description: 'Official minus bucket, in pounds.' })
  varianceLbs(@Root() bol: BolRead): number | null {
    return bol.officialLbs === null ? null : varianceOf(bol.netLbs, bol.officialLbs).lbs
  }

  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => Decimal, {
    nullable: true,
    description: 'The variance in percent of the bucket weight, 2 decimals.',
  })
  variancePercent(@Root() bol: BolRead): string | null {
    return bol.officialLbs === null ? null : varianceOf(bol.netLbs, bol.officialLbs).percent
  }

  @Guard('ADMIN', 'OFFICE')
  @FieldResolver(() => String, { nullable: true, description: 'Who issued it.' })
  issuedBy(@Root() bol: BolRead): string {
    return bol.issuedByName
  }

  @FieldResolver(() => PrintedAddressView, { description: 'Where it goes, as printed.' })
  shipTo(@Root() bol: BolRead): PrintedAddressView {
    return snapshotOf(bol).shipTo
  }

  @FieldResolver(() => [ChemicalValue], { description: 'The analysis as printed.' })
  chemistry(@Root() bol: BolRead): ChemicalValue[] {
    return [...(snapshotOf(bol).lines[0]?.chemistry ?? [])]
  }

  @FieldResolver(() => String, { nullable: true, description: 'Critical instructions, boxed on the paper.' })
  specialInstructions(@Root() bol: BolRead): string | null {
    return snapshotOf(bol).specialInstructions
  }

  @FieldResolver(() => [String], { description: 'What the seller wanted printed.' })
  requirements(@Root() bol: BolRead): string[] {
    return [...snapshotOf(bol).requirements]
  }

  @FieldResolver(() => String, { nullable: true, description: 'Numbers of the seals.' })
  seals(@Root() bol: BolRead): string | null {
    return snapshotOf(bol).seals
  }

  @FieldResolver(() => String, { description: 'The yard it left, as printed.' })
  terminalName(@Root() bol: BolRead): string {
    return snapshotOf(bol).terminal.name
  }

  @FieldResolver(() => String, { nullable: true, description: 'Phone of that yard, as printed.' })
  terminalPhone(@Root() bol: BolRead): string | null {
    return snapshotOf(bol).terminal.phone
  }

  @FieldResolver(() => String, { description: 'The public check page of this BOL.' })
  verifyUrl(@Root() bol: BolRead): string {
    return snapshotOf(bol).verifyUrl
  }

  @FieldResolver(() => [BolLine], { description: 'Its lines, as printed; nearly always one.' })
  lines(@Root() bol: BolRead): BolLine[] {
    return snapshotOf(bol).lines.map((line) => ({ ...line, serials: [...line.serials] }))
  }

  @FieldResolver(() => BolAbilities, { description: 'What the viewer can do with it now.' })
  viewerCan(@Root() bol: BolRead, @Context() ctx: Ctx): BolAbilities {
    return abilities(ctx.viewer, bol)
  }

  @FieldResolver(() => [Document], { description: 'Its papers that the viewer may have, oldest first.' })
  documents(@Root() bol: BolRead, @Context() ctx: Ctx): Document[] | Promise<Document[]> {
    return bol.documents ?? ctx.loader(documentsOfBol).load(bol.id)
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Load, { nullable: true, description: 'The load it ships.' })
  load(@Root() bol: BolRead, @Context() ctx: Ctx): Load | null | Promise<Load | null> {
    return bol.load === undefined ? ctx.loader(loadById).load(bol.loadId) : bol.load
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Release, { nullable: true, description: 'The release it ships from.' })
  release(@Root() bol: BolRead, @Context() ctx: Ctx): Release | null | Promise<Release | null> {
    return bol.release === undefined ? ctx.loader(releaseById).load(bol.releaseId) : bol.release
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Customer, { nullable: true, description: 'Who bought the material.' })
  customer(@Root() bol: BolRead, @Context() ctx: Ctx): Customer | null | Promise<Customer | null> {
    return bol.customer === undefined ? ctx.loader(customerById).load(bol.customerId) : bol.customer
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Bol, { nullable: true, description: 'The void BOL it takes the place of.' })
  replaces(@Root() bol: BolRead, @Context() ctx: Ctx): Promise<BolRead | null> | null {
    return bol.replacesId ? ctx.loader(bolById).load(bol.replacesId) : null
  }

  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @FieldResolver(() => Bol, { nullable: true, description: 'The BOL that took its place.' })
  replacedBy(@Root() bol: BolRead, @Context() ctx: Ctx): Promise<BolRead | null> {
    return ctx.loader(replacementOf).load(bol.id)
  }
}

function snapshotOf(bol: BolRead): BolSnapshot {
  if (!bol.snapshot) throw new NotFound('BOL')
  return bol.snapshot
}
