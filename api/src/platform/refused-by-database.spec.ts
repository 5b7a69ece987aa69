import { describe, expect, it } from 'vitest'
import { refusedByDatabase } from './refused-by-database.ts'

const fault = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

describe('what the database refuses', () => {
  it.each([
    ['22021', 'BAD_USER_INPUT'],
    ['22P05', 'BAD_USER_INPUT'],
    ['23505', 'CONFLICT'],
  ])('with %s is told as %s, however deep it lies', (code, told) => {
    expect(refusedByDatabase(fault(code))?.code).toBe(told)
    expect(refusedByDatabase(new Error('around it', { cause: fault(code) }))?.code).toBe(told)
  })

  it('for every other reason is a fault of ours', () => {
    for (const other of [fault('23503'), new Error('x'), null])
      expect(refusedByDatabase(other)).toBeUndefined()
  })
})
