/** What a driver types at every gate: remembered on this phone, and nowhere else. */
export interface AboutMe {
  readonly driverName: string
  readonly phone: string
  readonly carrierName: string
  readonly truckNumber: string
  readonly trailerNumber: string
}

const KEY = 'driver'
const NOTHING: AboutMe = { driverName: '', phone: '', carrierName: '', truckNumber: '', trailerNumber: '' }

export function rememberedDriver(): AboutMe {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<AboutMe>) }
  } catch {
    return NOTHING // nothing kept, or nothing that can be read
  }
}

export function rememberDriver({
  driverName,
  phone,
  carrierName,
  truckNumber,
  trailerNumber,
}: AboutMe): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ driverName, phone, carrierName, truckNumber, trailerNumber }))
  } catch {
    // A phone that keeps nothing asks again next time.
  }
}
