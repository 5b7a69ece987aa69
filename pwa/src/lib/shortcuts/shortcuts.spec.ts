import { describe, expect, it } from 'vitest'
import { isShortcut, type Pressed } from './keys.ts'
import { matching } from './matching.ts'

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a shortcut', () => {
  it('is pressed with Ctrl or with Cmd', () => {
    expect(isShortcut('mod+k', press('k', { ctrlKey: true }))).toBe(true)
    expect(isShortcut('mod+k', press('k', { metaKey: true }))).toBe(true)
    expect(isShortcut('mod+k', press('k'))).toBe(false)
  })

  it('without a modifier leaves the browser its own', () => {
    expect(isShortcut('n', press('n', { ctrlKey: true }))).toBe(false)
    expect(isShortcut('n', press('n', { altKey: true }))).toBe(false)
  })

  it('that is a sign does not care how the keyboard makes it', () => {
    expect(isShortcut('?', press('?', { shiftKey: true }))).toBe(true)
    expect(isShortcut('/', press('/', { shiftKey: true }))).toBe(true)
    expect(isShortcut('/', press('/'))).toBe(true)
  })
})

describe('finding an action', () => {
  const all = [
    { title: 'Void PRT-2026-0412' },
    { title: 'Issue BOL' },
    { title: 'Camión nuevo', words: 'truck' },
  ]

  it('needs every word and no accents', () => {
    expect(matching(all, '0412 void').map(({ title }) => title)).toEqual(['Void PRT-2026-0412'])
    expect(matching(all, 'camion').map(({ title }) => title)).toEqual(['Camión nuevo'])
    expect(matching(all, 'truck')).toHaveLength(1)
    expect(matching(all, 'barge')).toEqual([])
  })

  it('shows all of them before anything is typed', () => {
    expect(matching(all, ' ')).toHaveLength(3)
  })
})
