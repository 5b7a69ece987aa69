import type { Module } from '../../platform/module.ts'
import { Carrier, CarrierSchema, Truck, TruckSchema } from './carrier.entity.ts'
import { CarrierResolver, CustomerResolver, LotResolver, ProductResolver } from './catalog.resolver.ts'
import { Customer, CustomerSchema } from './customer.entity.ts'
import { Lot, LotSchema, Product, ProductSchema } from './product.entity.ts'
import { ShipTo, ShipToSchema } from './ship-to.entity.ts'

/** The nouns of the yard: customers and where they receive, carriers and trucks, products, lots. */
export const catalog: Module = {
  name: 'catalog',
  entities: [CustomerSchema, ShipToSchema, CarrierSchema, TruckSchema, ProductSchema, LotSchema],
  resolvers: [CustomerResolver, ProductResolver, CarrierResolver, LotResolver],
}

export { Carrier, Customer, Lot, Product, ShipTo, Truck }
export { ChemicalValue, type Hazmat } from './product.entity.ts'
export { ChemicalValueInput, NewCarrierInput, NewCustomerInput, NewShipToInput } from './catalog.inputs.ts'
export { carrierById, customerById, lotById, productById, shipToById } from './catalog.loaders.ts'
export {
  type Chemistry,
  type ChemicalPart,
  chemistryOf,
  differences,
  faultsOfAnalysis,
  inOrder,
} from './domain/chemistry.ts'
export { alike, folded, lotAlike } from './domain/folded.ts'
export { addCustomer, findOrAddShipTo } from './use-cases/create-customer.ts'
export { addCarrier, rememberTruck } from './use-cases/create-carrier.ts'
export { addLot, addProduct } from './use-cases/create-product.ts'
