import { expect, it } from 'vitest'
import { alike, folded, lotAlike } from './folded.ts'

it('names are the same whatever their case and white space', () => {
  expect(folded('  Harlan \t FOUNDRY ')).toBe('harlan foundry')
})

it.each([
  ['Smith & Sons, Inc.', 'smith and sons'],
  ['The K&L Trucking Co', 'K & L TRUCKING'],
])('%s looks like %s', (one, other) => expect(alike(one)).toBe(alike(other)))

it('lots are alike without what sellers put before their code', () => {
  expect(lotAlike('CRT 050N711A')).toBe(lotAlike('050n711a'))
  expect(lotAlike('050N711A')).not.toBe(lotAlike('050N711B'))
})
