import type { BolPaper } from './bol.template.ts'
import type {
  BolSnapshot,
  OfficialMark,
  PrintedLine,
  SignedMark,
  Stroke,
  VoidedMark,
} from '../domain/snapshot.ts'

/** An ordinary load, as most of them are. */
export const ordinary: BolSnapshot = {
  number: 'PRT-2026-0412',
  tenantName: 'PrimeTrade Logistics',
  terminal: {
    name: 'River Bend Terminal',
    street: '2100 Levee Road',
    street2: 'Dock 4',
    city: 'Cincinnati',
    state: 'OH',
    zip: '45204',
    phone: '(513) 555-0140',
  },
  careOf: 'Meridian Alloys Inc.',
  shipTo: {
    customerName: 'Harlan Foundry Company',
    name: 'Connersville Works',
    street: '1180 Millrace Road',
    street2: null,
    city: 'Connersville',
    state: 'IN',
    zip: '47331-2204',
    phone: '(765) 555-0171',
  },
  bolDate: '2026-11-20',
  releaseNumber: '60381',
  loadSeq: 1,
  customerPo: '465461',
  carrierName: 'US Bulk Transport Inc.',
  scac: 'USBK',
  truckNumber: '114',
  trailerNumber: 'R-22',
  seals: '0048812, 0048813',
  fob: 'Terminal, freight collect',
  freightTerms: 'Collect',
  driverName: 'Luis Ortega',
  lines: [
    {
      handlingUnits: '1 bulk load',
      description: 'NODULAR PIG IRON',
      hazmat: null,
      lotCode: 'CRT 050N711A',
      chemistry: [
        { element: 'C', percent: '4.286' },
        { element: 'Si', percent: '0.025' },
        { element: 'S', percent: '0.004' },
        { element: 'P', percent: '0.027' },
        { element: 'Mn', percent: '0.01' },
        { element: 'Ti', percent: '0' },
      ],
      serials: [],
      netLbs: 46_015,
    },
  ],
  grossLbs: 78_415,
  tareLbs: 32_400,
  netLbs: 46_015,
  requirements: [
    'Material number 100-2287 must be on the paper.',
    'Melted and manufactured outside the USA.',
  ],
  specialInstructions:
    'Tarp before leaving the yard. Deliver between 6 am and 2 pm; call the receiver one hour ahead at (765) 555-0172.',
  issuedAt: '2026-11-20T14:12:00.000Z',
  timeZone: 'America/New_York',
  verifyUrl: 'https://lading.example/verify/PRT-2026-0412/3f9ac17b22d04e58',
  issuedByName: 'Ana Reyes',
}

/** Long names with accents, twelve requirements, eight lines, and 4,000 characters of instructions. */
export const long: BolSnapshot = {
  ...ordinary,
  number: 'LADING-2026-10412',
  tenantName:
    'Société Générale de Transbordement Fluvial et Ferroviaire du Fleuve Saint-Laurent et de la Vallée de l’Ohio',
  careOf: 'Hüttenwerke Königsbrück Außenhandelsgesellschaft mbH & Co. Kommanditgesellschaft auf Aktien',
  shipTo: {
    ...ordinary.shipTo,
    customerName: 'Fundición y Maquinados Industriales de Peñón Blanco, Sociedad Anónima de Capital Variable',
    name: 'Łódzka Odlewnia Żeliwa – Ğüzelyalı Dökümhanesi, Plant № 5',
    street: '11800 Paseo de los Ángeles del Río Grande, Nave Industrial Número 14-B, Andén de Descarga Sur',
    street2: 'c/o Receiving Department, Building 7, second gate after the railway crossing',
  },
  carrierName: 'Transportes Hermanos Núñez y Compañía de Ciudad Juárez, Sociedad de Responsabilidad Limitada',
  driverName: 'José María Ñúñez de la Peña y Álvarez-Castañeda',
  seals: Array.from({ length: 40 }, (_, i) => `SEAL-${100_200 + i}`).join(', '),
  lines: Array.from({ length: 8 }, (_, i) => coil(i)),
  netLbs: 8 * 5_500 + 28,
  requirements: Array.from(
    { length: 12 },
    (_, i) =>
      `Requirement ${i + 1}: the material number 100-22${i} and heat ${i}77A must be written on each copy.`,
  ),
  specialInstructions: words(4_000),
}

/** A load that takes a printed copy. */
export const hazardous: BolSnapshot = {
  ...ordinary,
  lines: [
    {
      handlingUnits: '18 supersacks',
      description: 'FERROSILICON 75, lump 10-60 mm',
      hazmat: {
        unNumber: 'UN1408',
        properShippingName: 'Ferrosilicon',
        hazardClass: '4.3 (6.1)',
        packingGroup: 'III',
        emergencyPhone: '1-800-424-9300',
      },
      lotCode: 'FS75-118',
      chemistry: [
        { element: 'Si', percent: '75.4' },
        { element: 'Al', percent: '1.25' },
      ],
      serials: [],
      netLbs: 39_600,
    },
  ],
  grossLbs: null,
  tareLbs: null,
  netLbs: 39_600,
  requirements: [],
}

/** Nothing but what must be there. */
export const bare: BolSnapshot = {
  ...ordinary,
  careOf: null,
  customerPo: null,
  scac: null,
  truckNumber: null,
  trailerNumber: null,
  seals: null,
  fob: null,
  freightTerms: null,
  driverName: null,
  grossLbs: null,
  tareLbs: null,
  requirements: [],
  specialInstructions: null,
}

export const official: OfficialMark = {
  officialLbs: 45_780,
  ticketNumber: 'CAT 8841-20771',
  varianceLbs: -235,
  variancePercent: '-0.51',
  at: '2026-11-21T16:40:00.000Z',
}

export const voided: VoidedMark = {
  reason: 'Wrong truck: the load left on 118, trailer R-40. Reissued as PRT-2026-0413.',
  at: '2026-11-20T15:02:00.000Z',
}

export const signed: SignedMark = {
  signerName: 'Luis Ortega',
  company: 'US Bulk Transport Inc.',
  strokes: scribble(),
  signedAt: '2026-11-20T14:31:00.000Z',
  place: '39.0911, -84.5532',
  fingerprint: '3f9ac17b22d04e58a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0',
}

export const samples = {
  ordinary: { snapshot: ordinary, version: { kind: 'ORIGINAL' } },
  bare: { snapshot: bare, version: { kind: 'ORIGINAL' } },
  hazardous: { snapshot: hazardous, version: { kind: 'ORIGINAL' } },
  preview: { snapshot: ordinary, version: { kind: 'PREVIEW' } },
  signed: { snapshot: ordinary, version: { kind: 'SIGNED', signed } },
  reserved: {
    snapshot: ordinary,
    version: {
      kind: 'SIGNED',
      signed: { ...signed, place: null, reservation: 'Two ingots were wet when loaded.' },
    },
  },
  official: { snapshot: ordinary, version: { kind: 'OFFICIAL', official, signed } },
  voided: { snapshot: ordinary, version: { kind: 'VOIDED', voided } },
  everything: { snapshot: ordinary, version: { kind: 'VOIDED', voided, official, signed } },
  long: { snapshot: long, version: { kind: 'OFFICIAL', official, signed } },
} satisfies Record<string, BolPaper>

function coil(i: number): PrintedLine {
  return {
    handlingUnits: i === 0 ? '1 bulk load' : `${i * 2} coils`,
    description: `HOT-ROLLED STEEL COIL, pickled and oiled, gauge 0.${100 + i}, width 48.${i} in`,
    hazmat: null,
    lotCode: `HR-${880 + i}-Ä`,
    chemistry: [
      { element: 'C', percent: '0.05' },
      { element: 'Mn', percent: `0.${20 + i}` },
      { element: 'Cr', percent: '0.000' },
    ],
    serials: Array.from({ length: i * 3 }, (_, n) => `C${i}${70_000 + n}`),
    netLbs: 5_500 + i,
  }
}

/** Words that are all different, so that a lost one is noticed. */
function words(length: number): string {
  let text = 'Do not unload in the rain.'
  for (let i = 0; ; i++) {
    const next = `${text}${i % 60 === 59 ? '\n' : ' '}palabra${i}ñ`
    if (next.length > length) return text
    text = next
  }
}

function scribble(): Stroke[] {
  const stroke = (from: number, to: number, high: number): Stroke =>
    Array.from({ length: 40 }, (_, i) => ({
      x: from + ((to - from) * i) / 39,
      y: 0.2 + high * Math.sin(i * 0.55) * Math.cos(i * 0.11),
      t: i * 16,
      pressure: 0.35 + 0.3 * Math.abs(Math.sin(i * 0.3)),
    }))
  return [stroke(0.1, 0.5, 0.09), stroke(0.52, 0.85, 0.05)]
}
