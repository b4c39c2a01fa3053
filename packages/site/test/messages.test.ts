import { describe, expect, it } from 'vitest'
import { messages } from '../src/messages/messages.ts'
import { words } from '../src/messages/words.ts'
import { pages } from './pages.ts'

const { de, en } = messages

/** Words that are the same in both languages. */
const alike = new Set([
  'answers.gaps.website',
  'answers.kindIn',
  'dumps.checksum',
  'dumps.format',
  'navigation.service',
  'profile.inUnit',
  'scheme.code',
  'scheme.notation',
  'profile.north',
  'profile.south',
  'profile.west',
  'profile.summaryOf.kind',
])

function* leaves(value: object, path = ''): Generator<readonly [string, unknown]> {
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'object') yield* leaves(inner, `${path}${name}.`)
    else yield [path + name, inner]
  }
}

/** Any words will do as values, but the map's sentence wants a direction. */
const said = (value: unknown): string =>
  typeof value === 'function' ? String(value('1', 'north')) : String(value)

/** Which messages the pages of a language ask for: each is made to tell when it is read. */
function read(ofLanguage: object, render: () => void): Set<string> {
  const asked = new Set<string>()
  const watch = (group: object, path: string): void => {
    for (const [name, value] of Object.entries(group)) {
      if (typeof value === 'object') watch(value, `${path}${name}.`)
      else
        Object.defineProperty(group, name, {
          get: () => {
            asked.add(path + name)
            return value
          },
        })
    }
  }
  watch(ofLanguage, '')
  render()
  return asked
}

describe('the messages', () => {
  const german = new Map(leaves(de))
  const english = new Map(leaves(en))

  it('do not compile without their translation', () => {
    // @ts-expect-error
    words({ title: { de: 'Titel' } })
    // @ts-expect-error
    words({ group: { title: { en: 'Title' } } })
    // @ts-expect-error
    words({ count: { de: (count: string) => `${count} Orte`, en: 'places' } })
    expect([...english.keys()]).toEqual([...german.keys()])
  })

  it('are never empty, and differ', () => {
    for (const [key, value] of german) {
      expect(said(value).trim(), key).not.toBe('')
      if (!alike.has(key)) expect(said(english.get(key)), key).not.toBe(said(value))
    }
  })

  it('are all on some page', () => {
    const asked = read(de, () => {
      for (const page of Object.values(pages)) page('de')
    })
    expect([...german.keys()].filter((key) => !asked.has(key))).toEqual([])
  })

  it('count in the singular and the plural', () => {
    expect(de.list.count(1, '1')).toBe('1 Kommune')
    expect(de.list.count(85, '85')).toBe('85 Kommunen')
    expect(en.list.count(1, '1')).toBe('1 municipality')
    expect(en.list.count(0, '0')).toBe('0 municipalities')
  })
})
