import { describe, expect, it } from 'vitest'
import { partStreet, readAddress, readCityLine } from './address.ts'

describe('a city line', () => {
  it.each([
    ['Celina, OH 45822', 'Celina', 'OH', '45822'],
    ['Grandview IN 47615', 'Grandview', 'IN', '47615'],
    ['saint ansgar, ia 50472', 'saint ansgar', 'IA', '50472'],
    ['Meridian,MS 39301-1234', 'Meridian', 'MS', '39301-1234'],
    ['La Porte, Indiana 46350 USA', 'La Porte', 'IN', '46350'],
    ["O'Fallon IL 62269", "O'Fallon", 'IL', '62269'],
    ['New York, New York 10001', 'New York', 'NY', '10001'],
  ])('%s is taken apart', (text, city, state, zip) => {
    const read = readCityLine({ text, cells: [] })
    expect([read.city?.text, read.state?.text, read.zip?.text, read.code]).toEqual([
      city,
      state,
      zip,
      undefined,
    ])
  })

  it.each([
    ['North Bend, OH 45052NORTH BEND STEEL', '45052', 'NORTH BEND STEEL'],
    ['North Bend, OH 45052-1234NBS', '45052-1234', 'NBS'],
    ['North Bend, OH 45052-12347TH ST', '45052-1234', '7TH ST'],
    ['North Bend, OH 45052 / A1D', '45052', 'A1D'],
  ])('%s gives up the customer code glued to its ZIP', (text, zip, code) => {
    const read = readCityLine({ text, cells: [] })
    expect([read.zip?.text, read.code?.text]).toEqual([zip, code])
    expect(read.code?.problem).toBeDefined()
  })
})

describe('an address block', () => {
  const read = (...lines: string[]) => {
    const { unused, ...parts } = readAddress(
      lines.map((text, line) => ({
        text,
        x: 40,
        y: line * 12,
        w: 5 * text.length,
        h: 10,
        right: 40 + 5 * text.length,
        page: 1,
        line,
      })),
    )
    return {
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.text])),
      unused: unused.map(({ text }) => text),
    }
  }
  const town = { city: 'Celina', state: 'OH', zip: '45822' }

  it('has a name, a street and a second line', () => {
    expect(
      read('Tri-County Castings, Inc.', '77 W. Sycamore Street', 'PLANT TWO', 'Celina, OH 45822'),
    ).toEqual({
      name: 'Tri-County Castings, Inc.',
      street: '77 W. Sycamore Street',
      street2: 'PLANT TWO',
      ...town,
      unused: [],
    })
  })

  it('may lack the second line, and may be a post box', () => {
    expect(read('Carrier Alloys', 'P.O. Box 12', 'Celina, OH 45822')).toEqual({
      name: 'Carrier Alloys',
      street: 'P.O. Box 12',
      ...town,
      unused: [],
    })
  })

  it('may have a name of two lines', () => {
    expect(
      read(
        'Meridian Ductile Pipe and',
        'Foundry Products Group LLC',
        '6400 Industrial Pkwy',
        'Suite 4',
        'Celina, OH 45822',
      ),
    ).toMatchObject({
      name: 'Meridian Ductile Pipe and Foundry Products Group LLC',
      street: '6400 Industrial Pkwy',
      street2: 'Suite 4',
    })
  })

  it('knows the unit from the street whichever comes first', () => {
    expect(read('A-1 Ductile', 'Dock 4', '12 Main St.', 'Celina, OH 45822')).toMatchObject({
      street: '12 Main St.',
      street2: 'Dock 4',
    })
  })

  it('gives up care-of and phone, and tells what it has no place for', () => {
    expect(
      read(
        'A-1 Ductile',
        'c/o Blind Co.',
        'Attn: Receiving',
        '12 Main St.',
        'Celina, OH 45822',
        '(513) 555-0142',
      ),
    ).toEqual({
      name: 'A-1 Ductile',
      careOf: 'Blind Co.',
      street: '12 Main St.',
      phone: '(513) 555-0142',
      ...town,
      unused: ['Attn: Receiving'],
    })
  })
})

describe('one address line for two', () => {
  it.each([
    ['15 Levee Lane, Gate B', '15 Levee Lane', 'Gate B'],
    ['77 W. Sycamore Street / PLANT TWO', '77 W. Sycamore Street', 'PLANT TWO'],
    ['3 Harbor Blvd Building 7', '3 Harbor Blvd', 'Building 7'],
    ['88100 County Road 12', '88100 County Road 12', undefined],
    ['405 E. Front St.', '405 E. Front St.', undefined],
  ])('%s is parted', (text, street, street2) => {
    const parts = partStreet({ text, cells: [] })
    expect([parts.street.text, parts.street2?.text]).toEqual([street, street2])
  })
})
