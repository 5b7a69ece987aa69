import { describe, expect, it } from 'vitest'
import { placesOf, sorted, type Column } from './table.ts'

interface Row {
  number: string
  si: string
}

const columns: Column<Row>[] = [
  { id: 'number', title: 'Release', text: ({ number }) => number, order: ({ number }) => number, lead: true },
  { id: 'si', title: 'Si', text: ({ si }) => si, order: ({ si }) => Number(si), align: 'decimal' },
]
const rows: Row[] = [
  { number: '60381-10', si: '0.025' },
  { number: '60381-2', si: '4' },
  { number: '60381-1', si: '1.2' },
]

describe('a table', () => {
  it('sorts numbers inside words as numbers', () => {
    expect(sorted(rows, columns, { column: 'number', down: false }).map(({ number }) => number)).toEqual([
      '60381-1',
      '60381-2',
      '60381-10',
    ])
  })

  it('sorts down as well as up', () => {
    expect(sorted(rows, columns, { column: 'si', down: true })[0]?.si).toBe('4')
  })

  it('leaves the order alone when none was chosen', () => {
    expect(sorted(rows, columns, undefined)).toBe(rows)
  })

  it('makes room for the longest fraction', () => {
    expect(placesOf(rows, columns[1]!)).toBe(3)
  })
})
