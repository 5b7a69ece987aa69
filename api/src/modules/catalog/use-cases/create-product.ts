import { Conflict, NotFound } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import type { Tx } from '../../../platform/tx.ts'
import { lotCreated, productCreated } from '../catalog.events.ts'
import type { NewLotInput, NewProductInput } from '../catalog.inputs.ts'
import { chemistryOf, faultsOfAnalysis } from '../domain/chemistry.ts'
import { folded } from '../domain/folded.ts'
import { Lot, Product } from '../product.entity.ts'

/**
 * Makes a product.
 *
 * @throws Conflict when the tenant has one of this name already.
 */
export async function addProduct(
  tx: Tx,
  input: Pick<NewProductInput, 'name' | 'description'>,
): Promise<Product> {
  const faults = new Faults()
  const product = {
    name: faults.needed('name', input.name, 120, 'Write the name of the product.'),
    description: faults.text('description', input.description, 500),
  }
  faults.refuse()

  const [twin] = await tx.sql<{ id: string; name: string }>(
    'select id, name from products where name_key = ?',
    [folded(product.name)],
  )
  if (twin) throw new Conflict(`There is a product ${twin.name} already.`, { id: twin.id, name: twin.name })

  const row = tx.add(Product, product)
  tx.record(productCreated, 'Product', row)
  await tx.flush()
  return row
}

/**
 * Makes a lot of a product, with its analysis.
 *
 * @throws Conflict when the tenant has a lot of this code already.
 */
export async function addLot(tx: Tx, input: NewLotInput): Promise<Lot> {
  const faults = new Faults()
  const code = faults.needed('code', input.code, 40, 'Write the code of the lot.')
  for (const [element, fault] of Object.entries(faultsOfAnalysis(input.chemistry)))
    faults.add(`chemistry.${element}`, fault)
  faults.refuse()

  if (!(await tx.see(Product, { id: input.productId }))) throw new NotFound('product')
  const [twin] = await tx.sql<{ id: string; code: string }>('select id, code from lots where code_key = ?', [
    folded(code),
  ])
  if (twin) throw new Conflict(`There is a lot ${twin.code} already.`, { id: twin.id, code: twin.code })

  const row = tx.add(Lot, { code, productId: input.productId, chemistry: chemistryOf(input.chemistry) })
  tx.record(lotCreated, 'Lot', row, { code })
  await tx.flush()
  return row
}
