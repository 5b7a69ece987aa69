import type { CreateReleaseInput, ReadRelease, matchesOf } from '../../modules/releases/index.ts'

type Matches = Awaited<ReturnType<typeof matchesOf>>

/** What a clerk would approve of a reading: known names where they are the same, new ones where there are none. */
export function approvedAsRead(reading: ReadRelease, matches: Matches): CreateReleaseInput {
  const { shipTo } = reading
  const [customer] = matches.customers
  const [carrier] = matches.carriers
  const [product] = matches.products
  const [lot] = matches.lots
  const customerCode = reading.customer.value ?? shipTo.name.value ?? 'UNNAMED'
  return {
    number: reading.releaseNumber.value ?? '',
    seller: reading.seller.value ?? '',
    releaseDate: reading.releaseDate.value ?? '',
    customer: customer
      ? { id: customer.id }
      : { create: { code: customerCode, name: shipTo.name.value ?? customerCode } },
    shipTo: {
      create: {
        name: shipTo.name.value ?? customerCode,
        street: shipTo.street.value ?? '',
        street2: shipTo.street2.value ?? null,
        city: shipTo.city.value ?? '',
        state: shipTo.state.value ?? '',
        zip: shipTo.zip.value ?? '',
      },
    },
    carrier: carrier
      ? { id: carrier.id }
      : reading.carrier.value
        ? { create: { name: reading.carrier.value } }
        : null,
    product: product ? { id: product.id } : { create: reading.product.value ?? '' },
    lot:
      lot && lot.productId === product?.id
        ? { id: lot.id }
        : reading.lot.value
          ? { create: reading.lot.value }
          : null,
    chemistry: reading.chemistry.flatMap(({ element, value }) =>
      value === undefined ? [] : [{ element, percent: value }],
    ),
    quantityLbs: reading.quantityLbs.value ?? null,
    loads: reading.loads.map((load) => ({
      plannedDate: load.value ?? null,
      plannedLbs: load.plannedLbs ?? null,
    })),
    customerPo: reading.customerPo.value ?? null,
    fob: reading.fob.value ?? null,
    careOf: reading.careOf.value ?? null,
    requirements: reading.requirements.flatMap(({ value }) => value ?? []),
    specialInstructions: reading.specialInstructions.value ?? null,
    confirm: ['LOADS_DIFFER_FROM_QUANTITY', 'CHEMISTRY_DIFFERS'],
    confirmReason: 'Demo data',
  }
}
