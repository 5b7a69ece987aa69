import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import {
  approveIntake,
  createRelease,
  findIntake,
  matchesOf,
  takeInRelease,
} from '../../modules/releases/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { approvedAsRead } from './release-input.ts'
import { ignoreConflict } from './again.ts'
import { dayFrom, keyOf } from './days.ts'

/** Takes the sellers' sample papers in by the product's own intake, as a clerk would. */
export async function seedIntakes(ctx: Ctx, folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort()
  for (const name of names) {
    const known = await ctx.rows(
      { name: 'demo intake', text: 'select from release_intakes where file_name = $1' },
      [name],
    )
    if (known.length > 0) continue
    const { id, reading } = await takeInRelease(ctx, {
      fileName: name,
      bytes: await readFile(path.join(folder, name)),
    })
    const intake = reading ? await findIntake(ctx, id) : null
    // The last two wait for whoever tries the intake screen.
    if (!intake?.reading || names.indexOf(name) >= names.length - 3) continue
    const input = approvedAsRead(intake.reading, await matchesOf(ctx, intake.reading))
    await approveIntake(ctx, { intakeId: id, release: input }, keyOf(`intake ${name}`)).catch(ignoreConflict)
  }
}

interface DemoRelease {
  number: string
  customer: { code: string; name: string }
  shipTo: { name: string; street: string; city: string; state: string; zip: string }
  carrier: string
  product: string
  lot: string
  lbsALoad: number
  loads: number
  firstDay: number
  everyDays: number
  po: string
  careOf?: string
  instructions?: string
}

const HARLAN = {
  customer: { code: 'HARLAN FOUNDRY', name: 'Harlan Foundry' },
  shipTo: {
    name: 'Harlan Foundry',
    street: '1180 Millrace Road',
    city: 'Connersville',
    state: 'IN',
    zip: '47331',
  },
}
const CELINA = {
  customer: { code: 'CELINA DUCTILE', name: 'Celina Ductile Works' },
  shipTo: {
    name: 'Celina Ductile Works, Plant 2',
    street: '77 Sycamore Street',
    city: 'Celina',
    state: 'OH',
    zip: '45822',
  },
}

/** Releases over three months, so that lists, balances and the schedule have something to show. Days count from today. */
export const primetradeReleases: readonly DemoRelease[] = [
  {
    ...HARLAN,
    number: '60381',
    carrier: 'US Bulk',
    product: 'NODULAR PIG IRON',
    lot: 'CRT 050N711A',
    lbsALoad: 46_000,
    loads: 26,
    firstDay: -88,
    everyDays: 3,
    po: '465461',
  },
  {
    ...HARLAN,
    number: '60412',
    carrier: 'US Bulk',
    product: 'NODULAR PIG IRON',
    lot: 'CRT 052N714C',
    lbsALoad: 45_000,
    loads: 14,
    firstDay: -30,
    everyDays: 3,
    po: '465702',
    careOf: 'Ohio River Metals',
  },
  {
    ...CELINA,
    number: '60398',
    carrier: 'Ohio Valley Freight Co.',
    product: 'FOUNDRY PIG IRON',
    lot: 'CRT 041F787B',
    lbsALoad: 45_000,
    loads: 30,
    firstDay: -80,
    everyDays: 3,
    po: '4125355',
    instructions: 'Trucks must be tarped before leaving the yard. Deliver before 2 pm.',
  },
]
export const riverbendReleases: readonly DemoRelease[] = [
  {
    customer: { code: 'KENTUCKY LAKE CASTINGS', name: 'Kentucky Lake Castings' },
    shipTo: {
      name: 'Kentucky Lake Castings',
      street: '9 Marina Way',
      city: 'Gilbertsville',
      state: 'KY',
      zip: '42044',
    },
    number: '7001',
    carrier: 'Purchase Area Haulers',
    product: 'HOT BRIQUETTED IRON',
    lot: 'HBI 26-11',
    lbsALoad: 48_000,
    loads: 8,
    firstDay: -20,
    everyDays: 4,
    po: '88-1020',
  },
]

const CHEMISTRY = [
  { element: 'C', percent: '4.286' },
  { element: 'Si', percent: '0.025' },
  { element: 'S', percent: '0.007' },
  { element: 'P', percent: '0.031' },
  { element: 'Mn', percent: '0.014' },
]

export async function seedReleases(ctx: Ctx, list: readonly DemoRelease[], today: string): Promise<void> {
  for (const demo of list) {
    const [customer] = await ctx.rows<{ id: string }>(
      { name: 'demo customer', text: 'select id from customers where code = $1' },
      [demo.customer.code],
    )
    const [carrier] = await ctx.rows<{ id: string }>(
      { name: 'demo carrier', text: 'select id from carriers where name = $1' },
      [demo.carrier],
    )
    const [product] = await ctx.rows<{ id: string }>(
      { name: 'demo product', text: 'select id from products where name = $1' },
      [demo.product],
    )
    await createRelease(
      ctx,
      {
        number: demo.number,
        seller: 'Delta Raw Materials Corp.',
        releaseDate: dayFrom(today, demo.firstDay - 3),
        customer: customer ? { id: customer.id } : { create: demo.customer },
        shipTo: { create: demo.shipTo },
        carrier: carrier ? { id: carrier.id } : { create: { name: demo.carrier } },
        product: product ? { id: product.id } : { create: demo.product },
        lot: { create: demo.lot },
        chemistry: CHEMISTRY,
        quantityLbs: demo.lbsALoad * demo.loads,
        loads: Array.from({ length: demo.loads }, (_, index) => ({
          plannedDate: dayFrom(today, demo.firstDay + index * demo.everyDays),
        })),
        customerPo: demo.po,
        fob: 'Destination',
        careOf: demo.careOf ?? null,
        requirements: ['Analysis and PO must be on BOL'],
        specialInstructions: demo.instructions ?? null,
        confirm: [],
      },
      undefined,
    ).catch(ignoreConflict)
  }
}
