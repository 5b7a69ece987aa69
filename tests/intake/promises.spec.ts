import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRelease } from '../../api/src/modules/releases/intake/read-release.ts'
import type { ReadRelease } from '../../api/src/modules/releases/intake/release-fields.ts'
import { sketch } from '../kit/sketch.ts'

function read(drawing: string): ReadRelease {
  const release = readRelease(sketch(drawing))
  if ('fault' in release) throw new Error(release.message)
  return release
}

const order = (schedule: string, more = '') => `
Acme Ores Inc - RELEASE ORDER
                                                       Release #: R-60381
Ship From:                          Ship To:
River Bend Terminal                 Meridian Ductile Pipe
c/o Blind Company LLC               6400 Industrial Pkwy
1500 Wharf Road                     Meridian, ms 39301-1234
Cincinnati, OH 45202                Customer ID: MERIDIAN

Release Date      Ship Via         FOB        Customer P.O. #
1-5-26            Ohio Valley      Origin     46-1

Approx. Quantity      Lot Number        Unit      Material Description
46.00                 CRT 044F710B      NT        LOW MN PIG IRON
                                                  Analysis: C 4.030  Si 0.275 S
                                                  .019 P .034  Mn .283 CU .1
${more}
Trucking requirements: legal loads only.
Please deliver as follows:
${schedule}`
const twoLoads = '  Deliver 1-6-26 Load #1-2'

describe('reading a release order', () => {
  it('says for each field how sure it is and where it stands', () => {
    const { customerPo, shipTo, chemistry, careOf } = read(order(twoLoads))
    expect(customerPo).toEqual({
      value: '46-1',
      confidence: 0.95,
      place: { page: 1, x: 270, y: 180, w: 20, h: 10 },
    })
    expect(shipTo.zip).toMatchObject({ value: '39301-1234', place: { page: 1, y: 124 } })
    expect(chemistry.map(({ element, value }) => `${element} ${value}`)).toEqual([
      'C 4.030',
      'Si 0.275',
      'S 0.019',
      'P 0.034',
      'Mn 0.283',
      'Cu 0.1',
    ])
    expect(careOf.value).toBe('Blind Company LLC')
  })

  it('finds nothing to flag in a sound one, and leaves no text over', () => {
    expect(read(order(twoLoads))).toMatchObject({ flags: [], leftOver: [] })
  })

  it('keeps a load whose date cannot be, and flags it', () => {
    const { loads, flags } = read(order('  Deliver 1-6-26 Load #1\n  Deliver 2-30-26 Load #2'))
    expect(loads.map(({ seq, value, printedDate }) => ({ seq, value, printedDate }))).toEqual([
      { seq: 1, value: '2026-01-06', printedDate: '1-6-26' },
      { seq: 2, value: undefined, printedDate: '2-30-26' },
    ])
    expect(flags).toEqual(['Load 2: "2-30-26" cannot be a date: month 2 of 2026 has 28 days.'])
  })

  it('flags an impossible release date and keeps what is printed', () => {
    const { releaseDate, flags } = read(order(twoLoads).replace('1-5-26  ', '13/1/26 '))
    expect(releaseDate).toMatchObject({
      confidence: 0,
      reason: '"13/1/26" cannot be a date: there is no month 13.',
    })
    expect(flags).toContain('Release date: "13/1/26" cannot be a date: there is no month 13.')
  })

  it('flags a load before the release, a number left out, and one that comes twice', () => {
    expect(
      read(order('  Deliver 1-4-26 Load #1\n  Deliver 1-6-26 Load #3\n  Deliver 1-7-26 Load #3')).flags,
    ).toEqual([
      'Load 1 is dated 2026-01-04, before the release itself (2026-01-05).',
      'Load 3 is in the schedule more than once.',
      'The schedule goes to load 3, but these are missing: 2.',
    ])
  })

  it('flags loads that do not add up to the quantity', () => {
    expect(read(order('  Deliver 1-6-26 Load #1 22.5 NT\n  Deliver 1-7-26 Load #2 23 NT')).flags).toEqual([
      'The loads add up to 91,000 lb, but the quantity is 92,000 lb.',
    ])
    expect(read(order(twoLoads, 'Weight per load: 22 NT')).flags).toEqual([
      'The loads add up to 88,000 lb, but the quantity is 92,000 lb.',
    ])
    expect(read(order('  Deliver 1-6-26 Load #1')).flags).toEqual([
      '92,000 lb in 1 load is 92,000 lb for each truck: more than a truck carries.',
    ])
  })

  it('flags a number of loads that the schedule does not have', () => {
    expect(read(order(twoLoads, 'Number of Loads: 3')).flags).toEqual([
      'The release says 3 loads, but its schedule has 2.',
    ])
  })

  it('flags elements that are no plain percentages, and leaves none out unsaid', () => {
    expect(
      read(
        order(twoLoads)
          .replace('C 4.030', 'C 4.0-4.3')
          .replace('.019', '<.019')
          .replace('CU .1', 'CU 800ppm'),
      ).flags,
    ).toEqual([
      'C is given as a range, 4.0 to 4.3; enter the value.',
      'S is given as a limit, "< .019"; the number was taken.',
      'Cu is given as 800 ppm; enter it in percent.',
    ])
  })

  it('takes instructions one by one, wrapped lines put together, and keeps what is critical apart', () => {
    const more = `IMPORTANT: Call Bob before loading
Warehouse requirements:
  - Put this statement on BOL: Material is
    free of contamination
  - PO: must be on BOL`
    const { requirements, specialInstructions, truckingRequirements } = read(order(twoLoads, more))
    expect(requirements.map(({ value }) => value)).toEqual([
      'Put this statement on BOL: Material is free of contamination',
      'PO: must be on BOL',
    ])
    expect(specialInstructions.value).toBe('Call Bob before loading')
    expect(truckingRequirements.value).toBe('legal loads only.')
  })

  it('goes on over a page break in the middle of the schedule', () => {
    const { loads, flags } = read(
      `${order('  Deliver 1-6-26 Load #1')}\nPage 1 of 2\fAcme Ores Inc - RELEASE ORDER (continued)   Release #: R-60381     page 2\n\n  Deliver 1-7-26 Load #2\nPage 2 of 2`,
    )
    expect(loads.map(({ seq, value, place }) => [seq, value, place?.page])).toEqual([
      [1, '2026-01-06', 1],
      [2, '2026-01-07', 2],
    ])
    expect(flags).toEqual([])
  })

  it('says so when another page names another release', () => {
    expect(read(`${order(twoLoads)}\fRelease #: R-60999`).flags).toEqual([
      'Page 2 names another release number, R-60999.',
    ])
  })

  it('says so when the number has no unit, and when a label is missing', () => {
    const { quantityLbs, lot } = read(
      order(twoLoads).replace(' NT ', '    ').replace('Lot Number', 'Warehouse 9'),
    )
    expect(quantityLbs).toMatchObject({
      value: 92_000,
      reason: 'No unit is printed with 46.00; tons were taken.',
    })
    expect(lot).toEqual({ confidence: 0, reason: 'No lot was found.' })
  })

  it('takes two columns of a schedule table side by side', () => {
    const table = `Load   Date          Tons    Load   Date         Tons
1      01/06/2026    11.5    3      01/08/2026   11.5
2      01/07/2026    11.5    4      01/09/2026   11.5`
    expect(read(order(table)).loads.map(({ seq, value, plannedLbs }) => [seq, value, plannedLbs])).toEqual([
      [1, '2026-01-06', 23_000],
      [2, '2026-01-07', 23_000],
      [3, '2026-01-08', 23_000],
      [4, '2026-01-09', 23_000],
    ])
  })

  it('keeps text that no field has room for', () => {
    expect(read(order(twoLoads, 'Barge tow leaves at dawn')).leftOver.map(({ text }) => text)).toEqual([
      'Barge tow leaves at dawn',
    ])
  })
})

describe('reading anything at all', () => {
  const words = fc.constantFrom(
    'Release #:',
    'Ship To:',
    'Ship To',
    'Quantity',
    '46.00',
    'NT',
    'Load #1-3',
    '1-5-26',
    '2/30/26',
    'C',
    'Si',
    '.004',
    'Meridian, ms 39301',
    '- tarp',
    'Notes:',
    'Date',
    'Load',
    'Lot',
    '(continued)',
    'to',
    'Please release 44 net tons of IRON from lot 7, to',
    ':',
    '#',
    '',
    ' ',
    '\u0000',
    'page 2',
  )
  const number = fc.oneof(fc.double({ min: -100, max: 900, noNaN: false }), fc.constantFrom(0, 40, 300, 10))
  const run = fc.record({
    text: fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })),
    x: number,
    y: number,
    w: number,
    h: number,
  })
  const pages = fc.array(
    fc.record({ width: fc.constant(612), height: fc.constant(792), runs: fc.array(run, { maxLength: 60 }) }),
    { maxLength: 3 },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(pages, (input) => {
        expect(readRelease(input)).toBeTypeOf('object')
      }),
      { numRuns: 2_000, seed: 7 },
    )
  })

  it('does not hang on a page made to exhaust it', () => {
    const hostile = [
      '1-'.repeat(1_000),
      'C .'.repeat(600),
      '( '.repeat(1_000),
      'Lot '.repeat(500),
      `Ship ${'to '.repeat(600)}`,
      'a,'.repeat(1_000),
      '1 & '.repeat(500),
      'release '.repeat(250),
    ]
    const runs = Array.from({ length: 800 }, (_, at) => ({
      text: hostile[at % hostile.length] ?? '',
      x: 40,
      y: at * 12,
      w: 500,
      h: 10,
    }))
    const release = readRelease([
      { width: 612, height: 792, runs },
      { width: 612, height: 792, runs: sketch(order(twoLoads))[0]?.runs ?? [] },
    ])
    expect(release).not.toHaveProperty('fault')
  })
})
