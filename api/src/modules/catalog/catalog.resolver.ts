import { UUID } from '../../graphql/scalars.ts'
import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../graphql/type-graphql.ts'
import { Guard } from '../../platform/access/guard.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/errors.ts'
import { PageArgs, connectionOf } from '../../platform/page.ts'
import { Carrier, Truck } from './carrier.entity.ts'
import {
  NewCarrierInput,
  NewCustomerInput,
  NewLotInput,
  NewProductInput,
  NewShipToInput,
} from './catalog.inputs.ts'
import { columns, productById, shipTosOfCustomer } from './catalog.loaders.ts'
import { Customer } from './customer.entity.ts'
import { inOrder } from './domain/chemistry.ts'
import { ChemicalValue, Lot, Product } from './product.entity.ts'
import { lotsLike, trucksOfCarrier } from './queries/lots-and-trucks.ts'
import { namedPage } from './queries/catalog-lists.ts'
import { ShipTo } from './ship-to.entity.ts'
import { addCarrier } from './use-cases/create-carrier.ts'
import { addCustomer, findOrAddShipTo } from './use-cases/create-customer.ts'
import { addLot, addProduct } from './use-cases/create-product.ts'

const CustomerConnection = connectionOf(Customer, 'Customer')
const ProductConnection = connectionOf(Product, 'Product')
const CarrierConnection = connectionOf(Carrier, 'Carrier')
type CustomerPage = InstanceType<typeof CustomerConnection>
type ProductPage = InstanceType<typeof ProductConnection>
type CarrierPage = InstanceType<typeof CarrierConnection>

const search = { nullable: true, description: 'Part of the name, without case.' }

@Resolver(() => Customer)
export class CustomerResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Query(() => CustomerConnection, { description: 'Customers by name. A client sees its own.' })
  async customers(
    @Arg('search', () => String, search) term: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<CustomerPage> {
    return CustomerConnection.of(
      await namedPage<Customer>(ctx, {
        table: 'customers',
        select: columns.CUSTOMER,
        alsoIn: 'code_key',
        search: term,
        ...page,
      }),
    )
  }

  @FieldResolver(() => [ShipTo], { description: 'Its delivery addresses, by name.' })
  shipTos(@Root() customer: Customer, @Context() ctx: Ctx): Promise<ShipTo[]> {
    return ctx.loader(shipTosOfCustomer).load(customer.id)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Customer, { description: 'Makes a customer. CONFLICT when its code is taken.' })
  createCustomer(
    @Arg('input', () => NewCustomerInput, { description: 'What is asked for.' }) input: NewCustomerInput,
    @Context() ctx: Ctx,
  ): Promise<Customer> {
    return ctx.transact((tx) => addCustomer(tx, input))
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => ShipTo, {
    description: 'Adds a delivery address to a customer; the same address again gives the one that is there.',
  })
  addShipTo(
    @Arg('customerId', () => UUID, { description: 'The customer.' }) customerId: string,
    @Arg('input', () => NewShipToInput, { description: 'What is asked for.' }) input: NewShipToInput,
    @Context() ctx: Ctx,
  ): Promise<ShipTo> {
    return ctx.transact(async (tx) => {
      await tx.take(Customer, customerId, 'customer')
      return findOrAddShipTo(tx, customerId, input)
    })
  }
}

@Resolver(() => Product)
export class ProductResolver {
  @Guard('ADMIN', 'OFFICE', 'CLIENT')
  @Query(() => ProductConnection, {
    description: 'Products by name. A client sees those shipped or released to it.',
  })
  async products(
    @Arg('search', () => String, search) term: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<ProductPage> {
    return ProductConnection.of(
      await namedPage<Product>(ctx, { table: 'products', select: columns.PRODUCT, search: term, ...page }),
    )
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Product, { description: 'Makes a product. CONFLICT when its name is taken.' })
  createProduct(
    @Arg('input', () => NewProductInput, { description: 'What is asked for.' }) input: NewProductInput,
    @Context() ctx: Ctx,
  ): Promise<Product> {
    return ctx.transact((tx) => addProduct(tx, input))
  }
}

@Resolver(() => Carrier)
export class CarrierResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => CarrierConnection, { description: 'Carriers by name.' })
  async carriers(
    @Arg('search', () => String, search) term: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<CarrierPage> {
    return CarrierConnection.of(
      await namedPage<Carrier>(ctx, { table: 'carriers', select: columns.CARRIER, search: term, ...page }),
    )
  }

  @FieldResolver(() => [Truck], { description: 'Trucks it came with, by number.' })
  trucks(@Root() carrier: Carrier, @Context() ctx: Ctx): Promise<Truck[]> {
    return ctx.loader(trucksOfCarrier).load(carrier.id)
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Carrier, { description: 'Makes a carrier. CONFLICT when its name is taken.' })
  createCarrier(
    @Arg('input', () => NewCarrierInput, { description: 'What is asked for.' }) input: NewCarrierInput,
    @Context() ctx: Ctx,
  ): Promise<Carrier> {
    return ctx.transact((tx) => addCarrier(tx, input))
  }
}

@Resolver(() => Lot)
export class LotResolver {
  @Guard('ADMIN', 'OFFICE')
  @Query(() => [Lot], { description: 'At most 50 lots whose code holds the text, by code.' })
  lots(@Arg('search', () => String, search) term: string | null, @Context() ctx: Ctx): Promise<Lot[]> {
    return lotsLike(ctx, term)
  }

  @FieldResolver(() => [ChemicalValue], { description: 'Its analysis: the five main elements first.' })
  chemistry(@Root() lot: Lot): ChemicalValue[] {
    return inOrder(lot.chemistry)
  }

  @FieldResolver(() => Product, { description: 'The product it is a batch of.' })
  async product(@Root() lot: Lot, @Context() ctx: Ctx): Promise<Product> {
    const product = await ctx.loader(productById).load(lot.productId)
    if (!product) throw new NotFound('product')
    return product
  }

  @Guard('ADMIN', 'OFFICE')
  @Mutation(() => Lot, { description: 'Makes a lot. CONFLICT when its code is taken.' })
  createLot(
    @Arg('input', () => NewLotInput, { description: 'What is asked for.' }) input: NewLotInput,
    @Context() ctx: Ctx,
  ): Promise<Lot> {
    return ctx.transact((tx) => addLot(tx, input))
  }
}
