import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const words = ['ink', 'ink-soft', 'accent-ink', 'good', 'warn', 'bad']
const grounds = ['paper', 'paper-raised', 'paper-sunken', 'paper-chosen']

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['sun', 7],
])('the %s colours', (theme, least) => {
  const colours = coloursOf(theme)
  const ratio = (one: string, other: string) => contrast(colours[one] ?? '', colours[other] ?? '')

  it.each(words)(`let %s be read on every ground at ${least}:1`, (word) => {
    for (const ground of grounds)
      expect(ratio(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(least)
  })

  it('let the words on buttons be read', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(least)
    expect(ratio('on-accent', 'accent-pressed')).toBeGreaterThanOrEqual(least)
    expect(ratio('on-bad', 'bad')).toBeGreaterThanOrEqual(least)
  })

  it('let a status be read on its own wash', () => {
    for (const tone of ['good', 'warn', 'bad'])
      expect(ratio(tone, `${tone}-wash`), tone).toBeGreaterThanOrEqual(least)
  })

  it('let the box of a field and the focus be found', () => {
    for (const ground of grounds) {
      expect(ratio('line-strong', ground), ground).toBeGreaterThanOrEqual(3)
      expect(ratio('focus', ground), ground).toBeGreaterThanOrEqual(3)
    }
  })
})

function coloursOf(theme: string): Record<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}
