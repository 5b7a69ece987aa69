import { Faults } from '../../../platform/faults.ts'

export interface Address {
  readonly name: string
  readonly street: string
  readonly street2: string | null
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly phone: string | null
}

interface Typed {
  name: string
  street: string
  street2?: string | null
  city: string
  state: string
  zip: string
  phone?: string | null
}

/** A delivery address as it is kept: trimmed, state in capitals, ZIP as 5 or 5-4 digits (USPS Publication 28). */
export function cleanAddress(typed: Typed, faults: Faults, at = ''): Address {
  return {
    name: faults.needed(`${at}name`, typed.name, 120, 'Write who receives there.'),
    street: faults.needed(`${at}street`, typed.street, 120, 'Write the street.'),
    street2: faults.text(`${at}street2`, typed.street2, 120),
    city: faults.needed(`${at}city`, typed.city, 80, 'Write the city.'),
    state: cleanState(typed.state, faults, `${at}state`) ?? '',
    zip: cleanZip(typed.zip, faults, `${at}zip`) ?? '',
    phone: faults.text(`${at}phone`, typed.phone, 40),
  }
}

export function cleanState(typed: string | null | undefined, faults: Faults, field: string): string | null {
  const state = typed?.trim().toUpperCase() ?? ''
  if (!/^[A-Z]{2}$/.test(state)) faults.add(field, 'Write the state with two letters, e.g. OH.')
  return state
}

export function cleanZip(typed: string | null | undefined, faults: Faults, field: string): string | null {
  const digits = typed?.replace(/[\s-]/g, '') ?? ''
  if (!/^\d{5}(\d{4})?$/.test(digits))
    faults.add(field, 'Write the ZIP code with 5 or 9 digits, e.g. 45822 or 45822-1180.')
  return digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits
}
