import { describe, expect, it } from 'vitest'
import { barWidths, readPdf } from '../../../platform/pdf/spec-readers/pdf-content.ts'
import { readCode128 } from '../../../platform/pdf/spec-readers/code128.ts'
import { render, type BolPaper } from './bol.template.ts'
import { bare, long, official, ordinary, samples, signed, voided } from './sample-papers.ts'

async function read(paper: BolPaper) {
  return readPdf(await render(paper))
}

describe('the bill of lading on paper', () => {
  it('prints everything of the snapshot on one page', async () => {
    const { pages, text } = await read(samples.ordinary)
    expect(pages).toHaveLength(1)
    for (const printed of [
      'BILL OF LADING ORIGINAL PRT-2026-0412',
      'Straight bill of lading – short form – original – not negotiable (49 U.S.C. 80103)',
      'PrimeTrade Logistics',
      'Page 1 of 1',
      'River Bend Terminal c/o Meridian Alloys Inc. 2100 Levee Road, Dock 4 Cincinnati, OH 45204 Phone (513) 555-0140',
      'Harlan Foundry Company Connersville Works 1180 Millrace Road Connersville, IN 47331-2204',
      'US Bulk Transport Inc. TRUCK 114 TRAILER R-22 SCAC USBK DRIVER Luis Ortega',
      'DATE Nov 20, 2026 RELEASE AND LOAD 60381-1 CUSTOMER PO 465461',
      'SEALS 0048812, 0048813',
      '1 bulk load NODULAR PIG IRON Lot CRT 050N711A',
      'GROSS LB 78,415 TARE LB 32,400 NET TONS 23.01 t NET WEIGHT 46,015 lb',
      'REQUIREMENTS 1. Material number 100-2287 must be on the paper. 2. Melted and manufactured outside the USA.',
      'SPECIAL INSTRUCTIONS Tarp before leaving the yard.',
      'Weights are estimates unless an official certified weight is stamped.',
      'See 49 U.S.C. 14706(c)(1)(A) and (B).',
      'This is to certify that the above-named materials are properly classified',
    ]) {
      expect(text).toContain(printed)
    }
    expect(text).not.toContain('Ana Reyes')
  })

  it('shows three decimals of the analysis, a true zero too', async () => {
    const { text } = await read(samples.ordinary)
    expect(text).toContain('C 4.286% | Si 0.025% | S 0.004% | P 0.027% | Mn 0.010% | Ti 0.000%')
  })

  it('leaves out what is not known, and room for a pen', async () => {
    const { text } = await read(samples.bare)
    expect(text).not.toMatch(/null|undefined|NaN|c\/o|GROSS|TARE|REQUIREMENTS|SPECIAL/)
    expect(text).toContain('TRUCK TRAILER SCAC DRIVER')
    expect(text).toContain(bare.shipTo.customerName)
  })

  it('prints a hazardous material in the order of the law and asks for a printed copy', async () => {
    const { text } = await read(samples.hazardous)
    expect(text).toContain('18 supersacks X UN1408, Ferrosilicon, 4.3 (6.1), PG III')
    expect(text).toContain('Emergency phone 1-800-424-9300')
    expect(text).toContain('PRINTED COPY REQUIRED')
  })

  it('has a bar code that a scanner reads as the number', async () => {
    expect(readCode128(barWidths(await render(samples.ordinary)))).toBe('PRT-2026-0412')
    expect(readCode128(barWidths(await render(samples.long)))).toBe('LADING-2026-10412')
  })

  it('links to the check page and nowhere else', async () => {
    const { pages } = await read(samples.ordinary)
    expect(pages[0]?.links).toEqual([ordinary.verifyUrl])
    const snapshot = { ...ordinary, verifyUrl: 'javascript:app.alert(1)' }
    await expect(async () => render({ snapshot, version: { kind: 'ORIGINAL' } })).rejects.toThrow(
      'Not a web address',
    )
  })

  it('prints what people typed as text, whatever it looks like', async () => {
    const instructions = '</dc:title> (a) Tj /URI <b>javascript:app.alert(1)</b> https://elsewhere.example'
    const snapshot = { ...ordinary, tenantName: 'Smith & <Sons>', specialInstructions: instructions }
    const { text, pages } = await read({ snapshot, version: { kind: 'ORIGINAL' } })
    expect(text).toContain('Smith & <Sons>')
    expect(text).toContain(instructions)
    expect(pages[0]?.links).toEqual([ordinary.verifyUrl])
  })
})

describe('a paper that does not fit on one page', () => {
  it('loses no word, and says on each page which page of which paper it is', async () => {
    const { pages, text } = await read(samples.long)
    expect(pages.length).toBeGreaterThan(1)
    const words = new Set(text.split(/\s+/))
    const typed = [
      long.specialInstructions,
      ...long.requirements,
      long.seals,
      long.carrierName,
      long.shipTo.customerName,
      long.shipTo.street2,
      long.careOf,
      ...long.lines.flatMap((line) => [
        line.description,
        line.serials.join(', '),
        line.lotCode,
        line.handlingUnits,
      ]),
    ]
    const missing = typed
      .flatMap((each) => (each ?? '').split(/\s+/))
      .filter((word) => word !== '' && !words.has(word))
    expect(missing).toEqual([])
    expect(pages[0]?.text).toContain('On the next page: Special instructions, Requirements, Seals.')
    for (const [i, page] of pages.entries()) {
      expect(page.text).toContain('LADING-2026-10412')
      expect(page.text).toContain(`Page ${i + 1} of ${pages.length}`)
    }
  })

  it('takes any length of any field, also without spaces', async () => {
    const endless = 'Ö'.repeat(3_000)
    const snapshot = {
      ...long,
      tenantName: endless,
      truckNumber: endless,
      careOf: endless,
      lines: [
        {
          ...long.lines[0],
          handlingUnits: endless,
          serials: Array.from({ length: 900 }, (_, i) => `S${i}`),
        } as (typeof long.lines)[number],
      ],
    }
    const version = {
      kind: 'VOIDED',
      voided: { ...voided, reason: endless },
      official: { ...official, ticketNumber: endless },
      signed: { ...signed, signerName: endless, company: endless, reservation: endless },
    } as const
    const { text } = await read({ snapshot, version })
    expect(text.split('Ö').length - 1).toBe(9 * 3_000)
    for (const serial of ['S0,', 'S450,', 'S899']) expect(text).toContain(serial)
  })

  it('is set on one page while that can be read', async () => {
    const snapshot = { ...ordinary, specialInstructions: 'Call ahead. '.repeat(50) }
    expect((await read({ snapshot, version: { kind: 'ORIGINAL' } })).pages).toHaveLength(1)
  })
})

describe('the versions of a paper', () => {
  it('say what they are', async () => {
    const words = {
      ordinary: 'ORIGINAL',
      signed: 'SIGNED',
      official: 'OFFICIAL WEIGHT, SIGNED',
      voided: 'VOID',
    } as const
    for (const [name, word] of Object.entries(words)) {
      expect((await read(samples[name as keyof typeof words])).text).toContain(
        `BILL OF LADING ${word} PRT-2026-0412`,
      )
    }
  })

  it('carry the official weight with ticket and variance', async () => {
    const { text } = await read(samples.official)
    expect(text).toContain('OFFICIAL CERTIFIED WEIGHT 45,780 lb 22.89 t Ticket CAT 8841-20771')
    expect(text).toContain('Variance to bucket weight -235 lb (-0.51%) Entered Nov 21, 2026 11:40 EST')
    expect(text).toContain('NET WEIGHT 46,015 lb')
  })

  it('carry the void with its reason, and keep the stamp that was there', async () => {
    const { text } = await read(samples.everything)
    expect(text).toContain(voided.reason)
    expect(text).toContain('Nov 20, 2026 10:02 EST')
    expect(text).toContain('OFFICIAL CERTIFIED WEIGHT 45,780 lb')
    expect(text).toContain('Signed electronically.')
  })

  it('carry the signature: who, for whom, when, where, and which version was signed', async () => {
    const { text, pages } = await read(samples.signed)
    expect(text).toContain(
      'PRINTED NAME Luis Ortega COMPANY US Bulk Transport Inc. DATE AND TIME Nov 20, 2026 09:31 EST',
    )
    expect(text).toContain('Place given: 39.0911, -84.5532. Version signed: 3f9ac17b22d04e58.')
    expect(pages[0]?.structure).toContain('Figure: Signature of Luis Ortega')
  })

  it('carry a reservation in a box of its own, and say when no place was given', async () => {
    const { text } = await read(samples.reserved)
    expect(text).toContain('RESERVATION OF THE DRIVER Two ingots were wet when loaded.')
    expect(text).toContain('Place not given.')
  })

  it('show no number, no codes and no link in a preview', async () => {
    const { text, pages, info } = await read(samples.preview)
    expect(text).toContain('Preview: not a bill of lading')
    expect(text).not.toContain('PRT-2026-0412')
    expect(pages[0]?.links).toEqual([])
    expect(pages[0]?.structure.filter((name) => name.startsWith('Figure'))).toEqual([])
    expect(info['Title']).toBe('Bill of lading, preview')
  })
})

describe('every paper', () => {
  it.each(Object.entries(samples))('is the same to the byte when drawn again: %s', async (_name, paper) => {
    const first = await render(paper)
    await render(samples.long)
    expect(Buffer.compare(await render(structuredClone(paper)), first)).toBe(0)
  })

  it.each(Object.entries(samples))('sets nothing under 7 pt: %s', async (_name, paper) => {
    for (const page of (await read(paper)).pages) {
      expect(Math.min(...page.typeSizes.map((size) => Math.round(size * 100) / 100))).toBeGreaterThanOrEqual(
        7,
      )
    }
  })

  it('can be followed by a screen reader', async () => {
    const { info, pages } = await read(samples.official)
    expect(info).toMatchObject({ Title: 'Bill of lading PRT-2026-0412', Language: 'en-US' })
    expect(info).toMatchObject({ CreationDate: 'D:20261120141200Z', ModDate: 'D:20261121164000Z' })
    const structure = pages[0]?.structure ?? []
    expect(structure).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link']),
    )
    expect(structure).toContain('Figure: Bar code: PRT-2026-0412')
  })
})
