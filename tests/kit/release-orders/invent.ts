import type { Chance } from './chance.ts'

/** The kinds of documents that sellers send. */
export const families = ['classic', 'grid', 'letter', 'erp', 'long'] as const
export type Family = (typeof families)[number]

export interface ExpectedRelease {
  releaseNumber: string
  releaseDate: string
  seller: string
  customer: string
  customerPo: string
  carrier: string
  fob: string
  shipTo: { name: string; street: string; street2: string; city: string; state: string; zip: string }
  product: string
  lot: string
  quantityNetTons: number
  chemistry: Record<string, number>
  chemistryExtra: Record<string, number>
  loads: { seq: number; date: string }[]
  requirements: string[]
}

const sellers = [
  'Delta Raw Materials Corp.',
  'PrimeTrade Logistics',
  'Old Forge Metals, LLC',
  'Release Valve & Alloy Co.',
  'Harbor-Lake Ores',
  'J. P. Ketteridge & Sons',
  'TRADEWIND METALS INC.',
  'Ship Shape Minerals',
  'Carrier Street Metals, Inc.',
] as const
const carriers = [
  'K&L Trucking',
  'Ohio Valley Freight Co.',
  'Redline Dump & Flatbed',
  'Buckeye Haulers',
  'CARRIER ONE LLC',
  'Via Mala Transport',
  'J.B. Sons, Inc.',
  'Mid-States Bulk Express',
  'Lot 49 Trucking',
  '3 Rivers Hauling',
] as const
const fobs = ['Origin', 'Destination', 'Delivered', 'Mill'] as const
const customers = [
  ['North Bend Steel & Alloy', 'NORTH BEND STEEL'],
  ['Tri-County Castings, Inc.', 'TRI-COUNTY CASTINGS'],
  ['Release Valve Co', 'RELEASE VALVE CO'],
  ['Carrier Alloys', 'CARRIER ALLOYS'],
  ['Lake Erie Melt Shop', 'LAKE ERIE MELT'],
  ['Consignee Brothers Iron Works', 'CONSIGNEE BROS'],
  ['St. Ansgar Iron Works', 'ST. ANSGAR IRON'],
  ['Quantity Foundries Ltd.', 'QUANTITY-F'],
  ['A-1 Ductile', 'A1D'],
  ['Schedule 40 Pipe & Fitting LLC', 'SCHED 40'],
  ['Product Forge, L.L.C.', 'PROD FORGE'],
  ['The Date Palm Foundry', 'DATE PALM'],
  ["McAllister-O'Neil Castings", 'MCALLISTER-ONEIL'],
  ['7th Street Foundry', '7TH ST'],
] as const
const streets = [
  '15 Levee Lane',
  '77 W. Sycamore Street',
  '3 Harbor Blvd',
  '88100 County Road 12',
  '6400 Industrial Pkwy',
  '405 E. Front St.',
  'P.O. Box 1187',
  'N6510 State Hwy 17',
  '1 Foundry Plaza',
  '12-40 River Terminal Rd.',
  '9 Carrier Circle',
  '200 Release Road',
] as const
const streets2 = [
  '',
  '',
  '',
  'Gate B',
  'PLANT TWO',
  'Building 7',
  'Suite 200',
  'Dock 4',
  'Bldg. 12-A',
  'P.O. Box 88',
] as const
const towns = [
  ['North Bend', 'OH'],
  ['Celina', 'OH'],
  ['Saint Ansgar', 'IA'],
  ['Meridian', 'MS'],
  ['St. Louis', 'MO'],
  ["O'Fallon", 'IL'],
  ['Winston-Salem', 'NC'],
  ['Fort Wayne', 'IN'],
  ['La Porte', 'IN'],
  ['Oregon', 'WI'],
  ['Kansas City', 'KS'],
  ['Mt. Pleasant', 'PA'],
] as const
const products = [
  'LOW MN PIG IRON',
  'FOUNDRY PIG IRON',
  'HBI BRIQUETTES',
  'FERROSILICON 75%',
  'NODULAR PIG IRON',
  'PIG IRON, NODULAR, LOW PHOS',
  'Silicon Metal 5-5-3',
  'Ferro-manganese HC 78%',
  'Carbon Raiser (Low S)',
  'Basic Pig Iron - Small Ingots',
  'SCRAP, NO. 1 HEAVY MELT',
  'Mill Scale',
] as const
const rules = [
  'Call receiving 24 hours before the first load',
  'Do NOT exceed maximum legal gross weight',
  'Trucks must be TARPED before leaving the yard',
  'Put this statement on BOL: Material is free of radioactive contamination',
  'Drivers need hard hat, vest and steel toe boots',
  'Analysis & PO must be on BOL',
  'No deliveries after 2:00 PM on Fridays',
  'PO number and lot number must be shown on every paper',
  'Carrier must check in at the scale house',
] as const
const longRules = [
  'Every trailer must be swept clean and inspected by the yard before loading, and the inspection must be noted on the BOL together with the seal numbers and the time',
  'Material is sold as is; the receiver takes samples of the first load of each day and will turn back trucks whose analysis differs from the certificate by more than the usual tolerance',
] as const
const extras = ['Cr', 'Ti', 'V', 'Cu', 'Ni', 'Mo', 'Al', 'Sn', 'As', 'Pb', 'B', 'Mg'] as const

/** Invents what a release says. */
export function invent(chance: Chance, family: Family): ExpectedRelease {
  const [name, customer] = chance.one(customers)
  const [city, state] = chance.one(towns)
  const street = chance.one(streets)
  const count = family === 'long' ? chance.int(15, 60) : chance.int(1, 14)
  const each = chance.one([20, 21, 22, 22.5, 23.75, 24, 24.125])
  const released = Date.UTC(2026, chance.int(0, 11), chance.int(1, 28))
  let day = released
  const loads = Array.from({ length: count }, (_, at) => {
    day += chance.int(at === 0 ? 1 : 0, 3) * 86_400_000
    return { seq: at + 1, date: new Date(day).toISOString().slice(0, 10) }
  })
  const percent = (most: number) => Math.round(chance() * most * 1000 + 1) / 1000
  const hasChemistry = chance.maybe(0.75)
  const extra =
    hasChemistry && chance.maybe(0.5) ? [...extras].sort(() => chance() - 0.5).slice(0, chance.int(2, 5)) : []
  const number = chance.int(60_000, 69_999)
  const ruleList = [...rules].sort(() => chance() - 0.5).slice(0, chance.int(0, 4)) as string[]
  if (chance.maybe(0.25)) ruleList.push(chance.one(longRules))
  if (chance.maybe(0.3)) ruleList.push(`Material # ${chance.int(100_000, 999_999)}`)
  return {
    releaseNumber: chance.one([`${number}`, `${number}`, `R-${number}`, `${number}-A`, `RO-${number}`]),
    releaseDate: new Date(released).toISOString().slice(0, 10),
    seller: chance.one(sellers),
    customer,
    customerPo: chance.one([
      `${chance.int(10_000, 9_999_999)}`,
      `${chance.int(1_000_000, 9_999_999)}-${chance.int(1, 9)}`,
      `PO-${chance.int(1000, 9999)}`,
      `4500${chance.int(100_000, 999_999)}/${chance.int(1, 4)}0`,
    ]),
    carrier: chance.one(carriers),
    fob: chance.one(fobs),
    shipTo: {
      name,
      street,
      street2: street.startsWith('P.O') ? '' : chance.one(streets2),
      city,
      state,
      zip: `${chance.int(10_000, 99_999)}${chance.maybe(0.25) ? `-${chance.int(1000, 9999)}` : ''}`,
    },
    product: chance.one(products),
    lot: chance.one([
      `CRT ${String(chance.int(1, 99)).padStart(3, '0')}F${chance.int(600, 799)}${chance.one(['A', 'B', 'C', 'D'])}`,
      `0${chance.int(10, 99)}N${chance.int(100, 999)}A`,
      `HT-${chance.int(10, 99)}-${chance.int(1000, 9999)}`,
      `K${chance.int(1000, 9999)}/${chance.int(1, 9)}`,
    ]),
    quantityNetTons: each * count,
    chemistry: hasChemistry
      ? {
          C: Math.round(3500 + percent(1) * 1000) / 1000,
          Si: percent(1),
          S: percent(0.05),
          P: percent(0.1),
          Mn: percent(0.6),
        }
      : {},
    chemistryExtra: Object.fromEntries(extra.map((element) => [element, percent(0.05)])),
    loads,
    requirements: ruleList,
  }
}
