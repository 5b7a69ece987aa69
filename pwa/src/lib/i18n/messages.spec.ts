import { describe, expect, it } from 'vitest'
import en from '../../messages/en.json' with { type: 'json' }
import es from '../../messages/es.json' with { type: 'json' }

type Forms = string | Record<string, string>

const english = flat(en)
const spanish = flat(es)

describe('the strings', () => {
  it('are all there in both languages', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('name the same facts in both languages', () => {
    for (const [key, message] of english) expect(facts(spanish.get(key)), key).toEqual(facts(message))
  })

  it('never beg, cheer or shout', () => {
    for (const [key, message] of english) {
      expect(texts(message).join(' '), key).not.toMatch(/\bplease\b|successful|!/i)
    }
    for (const [key, message] of spanish) {
      expect(texts(message).join(' '), key).not.toMatch(/por favor|éxito|exitosa|[!¡]/i)
    }
  })

  it('are not left in English', () => {
    const same = [...english].filter(
      ([key, message]) => typeof message === 'string' && message === spanish.get(key),
    )
    expect(same.map(([key]) => key)).toEqual([])
  })
})

function flat(all: Record<string, Record<string, Forms>>): Map<string, Forms> {
  return new Map(
    Object.entries(all).flatMap(([area, messages]) =>
      Object.entries(messages).map(([key, message]) => [`${area}.${key}`, message] as const),
    ),
  )
}

function texts(message: Forms | undefined): string[] {
  return message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)
}

function facts(message: Forms | undefined): string[] {
  return [...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()
}
