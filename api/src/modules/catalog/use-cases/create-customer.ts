import { Conflict } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import type { Tx } from '../../../platform/tx.ts'
import { customerCreated, shipToCreated } from '../catalog.events.ts'
import type { NewCustomerInput, NewShipToInput } from '../catalog.inputs.ts'
import { Customer } from '../customer.entity.ts'
import { cleanAddress, cleanState, cleanZip } from '../domain/address.ts'
import { folded } from '../domain/folded.ts'
import { ShipTo } from '../ship-to.entity.ts'

/**
 * Makes a customer.
 *
 * @throws Conflict when the tenant has a customer with this code already (case and white space aside).
 */
export async function addCustomer(tx: Tx, input: NewCustomerInput): Promise<Customer> {
  const faults = new Faults()
  const code = faults.needed(
    'code',
    input.code,
    60,
    'Write the short name that releases use for this customer.',
  )
  const customer = {
    code,
    name: faults.text('name', input.name, 120) ?? code,
    street: faults.text('street', input.street, 120),
    city: faults.text('city', input.city, 80),
    state: input.state ? cleanState(input.state, faults, 'state') : null,
    zip: input.zip ? cleanZip(input.zip, faults, 'zip') : null,
  }
  faults.refuse()

  const [twin] = await tx.sql<{ id: string; code: string }>(
    'select id, code from customers where code_key = ?',
    [folded(code)],
  )
  if (twin) throw new Conflict(`There is a customer ${twin.code} already.`, { id: twin.id, code: twin.code })

  const row = tx.add(Customer, customer)
  tx.record(customerCreated, 'Customer', row, { code })
  await tx.flush()
  return row
}

/** The customer's delivery address that says the same, or else a new one. */
export async function findOrAddShipTo(
  tx: Tx,
  customerId: string,
  typed: NewShipToInput,
  at = '',
): Promise<ShipTo> {
  const faults = new Faults()
  const address = cleanAddress(typed, faults, at)
  faults.refuse()
  const known = await tx.seeAll(ShipTo, { customerId })
  const twin = known.find((one) => addressKey(one) === addressKey(address))
  if (twin) return twin
  const row = tx.add(ShipTo, { ...address, customerId })
  tx.record(shipToCreated, 'ShipTo', row)
  await tx.flush()
  return row
}

const addressKey = ({
  name,
  street,
  street2,
  city,
  state,
  zip,
}: Pick<ShipTo, 'name' | 'street' | 'street2' | 'city' | 'state' | 'zip'>) =>
  folded([name, street, street2 ?? '', city, state, zip.slice(0, 5)].join('|'))
