import type { PrintedAddress, PrintedHazmat, PrintedLine } from '../domain/snapshot.ts'

/** "Nov 20, 2026" of "2026-11-20": the month by name, because 5/1 is May here and January elsewhere. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`
}

/** "Nov 20, 2026 05:12 EST": an instant in the tenant's zone, the zone named. */
export function printedInstant(instant: string, timeZone: string): string {
  const part = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  return `${part['month']} ${part['day']}, ${part['year']} ${part['hour']}:${part['minute']} ${part['timeZoneName']}`
}

/** "C 4.286% | Si 0.025%": three decimals, a true zero shown. */
export function printedAnalysis(chemistry: PrintedLine['chemistry']): string {
  return chemistry.map(({ element, percent }) => `${element} ${threeDecimals(percent)}%`).join(' | ')
}

/** The basic description in the order that 49 CFR 172.202(b) asks for. */
export function basicDescription(hazmat: PrintedHazmat): string {
  const { unNumber, properShippingName, hazardClass, packingGroup } = hazmat
  const group = packingGroup === null ? [] : [/^PG/i.test(packingGroup) ? packingGroup : `PG ${packingGroup}`]
  return [unNumber, properShippingName, hazardClass, ...group].join(', ')
}

/** Street and city: what stands under a name. */
export function addressLines(address: PrintedAddress): string[] {
  const street = address.street2 === null ? address.street : `${address.street}, ${address.street2}`
  return [street, `${address.city}, ${address.state} ${address.zip}`]
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  let known = formatters.get(timeZone)
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    })
    formatters.set(timeZone, known)
  }
  return known
}

/** Pads, never rounds: chemistry has at most three decimals when it comes in. */
function threeDecimals(percent: string): string {
  const [whole = '0', decimals = ''] = percent.split('.')
  return `${whole}.${decimals.padEnd(3, '0')}`
}
