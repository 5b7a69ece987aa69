import { NotFound, type Warning } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { type Chemistry, Lot, Product, addLot, addProduct, differences } from '../../catalog/index.ts'
import type { ChemistryOverride } from '../release.entity.ts'
import type { CreateReleaseInput } from '../release.inputs.ts'

interface Material {
  readonly product: Product
  readonly lot: Lot | null
  readonly override: ChemistryOverride | null
  readonly warnings: readonly Warning[]
}

/**
 * Finds or makes the product and the lot of a release.
 *
 * A lot that is known with other chemistry stays as it is; the release keeps its own values, and its BOLs print them.
 */
export async function chooseMaterial(
  tx: Tx,
  input: CreateReleaseInput,
  { chemistry, confirmReason }: { chemistry: Chemistry; confirmReason: string | null },
): Promise<Material> {
  const product = await chooseProduct(tx, input)
  const lot = await chooseLot(tx, input, product)
  const off = lot && Object.keys(chemistry).length > 0 ? differences(lot.chemistry, chemistry) : []
  const given = Object.keys(chemistry).length > 0
  if (off.length === 0 && (lot || !given)) return { product, lot, override: null, warnings: [] }
  const override = {
    values: chemistry,
    reason: confirmReason ?? 'No lot named',
    by: tx.viewer.id,
    at: tx.now.toISOString(),
  }
  const warnings =
    off.length === 0
      ? []
      : [
          {
            code: 'CHEMISTRY_DIFFERS',
            message: `Lot ${lot?.code} is known with other values for ${off.join(', ')}. The release will keep its own.`,
            needsReason: true,
          },
        ]
  return { product, lot, override, warnings }
}

async function chooseProduct(tx: Tx, { product }: CreateReleaseInput): Promise<Product> {
  if (product.create) return addProduct(tx, { name: product.create })
  const found = product.id ? await tx.see(Product, { id: product.id }) : null
  if (!found) throw new NotFound('product')
  return found
}

async function chooseLot(
  tx: Tx,
  { lot, chemistry }: CreateReleaseInput,
  product: Product,
): Promise<Lot | null> {
  if (lot?.create) return addLot(tx, { code: lot.create, productId: product.id, chemistry })
  if (!lot?.id) return null
  const found = await tx.see(Lot, { id: lot.id, productId: product.id })
  if (!found) throw new NotFound('lot of this product')
  return found
}
