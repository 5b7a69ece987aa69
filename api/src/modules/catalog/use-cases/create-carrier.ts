import { Conflict } from '../../../platform/errors.ts'
import { Faults } from '../../../platform/faults.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Carrier, Truck } from '../carrier.entity.ts'
import { carrierCreated, truckSeen } from '../catalog.events.ts'
import type { NewCarrierInput } from '../catalog.inputs.ts'
import { folded } from '../domain/folded.ts'

/**
 * Makes a carrier.
 *
 * @throws Conflict when the tenant has one of this name already.
 */
export async function addCarrier(tx: Tx, input: NewCarrierInput): Promise<Carrier> {
  const faults = new Faults()
  const carrier = {
    name: faults.needed('name', input.name, 120, 'Write the name of the carrier.'),
    scac: faults.text('scac', input.scac?.toUpperCase(), 4),
    phone: faults.text('phone', input.phone, 40),
  }
  if (carrier.scac && !/^[A-Z]{2,4}$/.test(carrier.scac)) faults.add('scac', 'A SCAC has 2 to 4 letters.')
  faults.refuse()

  const [twin] = await tx.sql<{ id: string; name: string }>(
    'select id, name from carriers where name_key = ?',
    [folded(carrier.name)],
  )
  if (twin) throw new Conflict(`There is a carrier ${twin.name} already.`, { id: twin.id, name: twin.name })

  const row = tx.add(Carrier, carrier)
  tx.record(carrierCreated, 'Carrier', row)
  await tx.flush()
  return row
}

/** Remembers a carrier's truck and the trailer behind it, so that the next BOL needs no typing. */
export async function rememberTruck(
  tx: Tx,
  carrierId: string,
  truckNumber: string,
  trailerNumber: string,
): Promise<void> {
  const trucks = await tx.seeAll(Truck, { carrierId })
  const known = trucks.find((truck) => folded(truck.truckNumber) === folded(truckNumber))
  if (known?.trailerNumber === trailerNumber) return
  const truck = known ?? tx.add(Truck, { carrierId, truckNumber })
  truck.trailerNumber = trailerNumber
  tx.record(truckSeen, 'Truck', truck)
}
