import { describe, expect, it } from 'vitest'
import { importPage } from '../../src/index.ts'
import { placeIndexOf } from '../../src/places/place-index.ts'
import { nearNames, resolve } from '../../src/places/resolve.ts'
import { places } from '../places.ts'

const index = placeIndexOf(places)
const known = (written: string) => {
  const found = resolve(written, index)
  return found.state === 'one' ? found.named.municipality.ags : found.state
}

const withTypeWord = (name: string, kind: string): string =>
  kind === 'gemeinde' ? `Gemeinde ${name}` : kind.includes('stadt') ? `Stadt ${name}` : name

describe('every name of the official list', () => {
  it('is one of 427', () => {
    expect(index.municipalities).toHaveLength(427)
  })

  it('means its own entry with its type word', () => {
    for (const { name, kind, ags } of index.municipalities)
      expect(known(withTypeWord(name, kind)), name).toBe(ags)
  })

  it('means its own entry as the register writes it', () => {
    for (const { registerName, name, ags } of index.municipalities)
      if (registerName !== name) expect(known(registerName), registerName).toBe(ags)
  })

  it('means its own entry without type word, or several of which it is one, never another', () => {
    for (const { name, ags } of index.municipalities) {
      const found = resolve(name.replace(/^Kreis /, ''), index)
      const meant =
        found.state === 'several'
          ? found.candidates.map((each) => each.ags)
          : found.state === 'one'
            ? [found.named.municipality.ags]
            : []
      expect(meant, name).toContain(ags)
    }
  })

  it('means the same in capitals, without umlauts, with other hyphens', () => {
    const plain = (name: string) =>
      name.replace(
        /[äöüß]/g,
        (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter,
      )
    for (const { name, kind, ags } of index.municipalities) {
      const title = withTypeWord(name, kind)
      expect(known(title.toUpperCase()), title).toBe(ags)
      expect(known(plain(title)), title).toBe(ags)
      expect(known(title.replaceAll('-', ' ')), title).toBe(ags)
    }
  })

  it('means no entry when a letter is lost, unless that makes the name of another: then it is a suggestion', () => {
    const names = new Set(index.municipalities.map(({ name }) => name))
    for (const { name, kind } of index.municipalities.filter((each) => each.name.length > 8)) {
      const lost = `${name.slice(0, 3)}${name.slice(4)}`
      if (names.has(lost)) continue
      expect(['none', 'typed'], lost).toContain(known(withTypeWord(lost, kind)))
      const near = nearNames(withTypeWord(lost, kind), index).map(
        ({ municipality }) => municipality.name,
      )
      expect(near, lost).toContain(name)
    }
  })
})

const rows: readonly (readonly [written: string, meaning: string])[] = [
  ['Kreis Düren', '05358'],
  ['Stadt Düren', '05358008'],
  ['Landkreis Düren', '05358'],
  ['Düren', 'several'],
  ['Unna', 'several'],
  ['Gütersloh', 'several'],
  ['Heinsberg', 'several'],
  ['Recklinghausen', 'several'],
  ['Siegen', '05970040'],
  ['Kreis Siegen', 'typed'],
  ['Kreis Siegen-Wittgenstein', '05970'],
  ['Siegen-Wittgenstein', '05970'],
  ['Hochsauerlandkreis', '05958'],
  ['Rheinisch-Bergischer Kreis', '05378'],
  ['Städteregion Aachen', '05334'],
  ['Aachen', '05334002'],
  ['Kreis Aachen', '05334'],
  ['Lippe', '05766'],
  ['Kommunen im Kreis Unna', 'consortium'],
  ['Düren, Stadt', '05358008'],
  ['Düren, Kreis', '05358'],
  ['Kolpingstadt Kerpen', '05362032'],
  ['Bundesstadt Bonn', '05314'],
  ['Menden', '05962040'],
  ['Monheim', '05158026'],
  ['Mülheim', '05117'],
  ['Stadt Stolberg (Rheinland)', '05334032'],
  ['Schloss Holte Stukenbrock', '05754036'],
  ['Neuenkirchen', '05566060'],
  ['Neunkirchen', '05970036'],
  ['Musterstadt', 'none'],
  ['Stadt Musterstadt', 'typed'],
  ['', 'none'],
]

describe('a name', () => {
  for (const [written, meaning] of rows) {
    it(`“${written}” means ${meaning}`, () => {
      expect(known(written)).toBe(meaning)
    })
  }

  it('that is misspelt has suggestions, nearest first', () => {
    const names = (written: string) =>
      nearNames(written, index).map(({ municipality }) => municipality.name)
    expect(names('Bergkammen')).toEqual(['Bergkamen'])
    expect(names('Kreis Dühren')).toEqual(['Kreis Düren'])
    expect(names('Musterstadt')).toEqual([])
    expect(names('Lag')).toEqual([])
  })

  it('can be handed in as an alias', () => {
    const more = placeIndexOf(places, [{ name: 'Musterhausen', ags: '05358', since: '1975' }])
    expect(resolve('Musterhausen', more)).toMatchObject({ state: 'one', named: { since: '1975' } })
  })
})

describe('kinds of a network', () => {
  const kinds = [
    { notation: 'landkreis', label: { de: 'Landkreis' } },
    { notation: 'markt', label: { de: 'Markt' } },
    { notation: 'eigene-stadt', label: { de: 'Eigene Stadt' }, level: 'municipality' },
  ] as const
  const kindOfPage = (title: string, own: typeof kinds | readonly (typeof kinds)[number][]) =>
    importPage(`${title}\n\nSeit wann dabei: 2012\n`, { places, kinds: own }).record.kind

  it('are what a type word of theirs says, longest first', () => {
    expect(kindOfPage('Eigene Stadt Minden', kinds)).toBe('eigene-stadt')
    expect(kindOfPage('Markt Minden', kinds)).toBe('markt')
  })

  it('are the only one of the level that the list gives, and never one of two', () => {
    expect(kindOfPage('Kreis Düren', kinds)).toBe('landkreis')
    expect(kindOfPage('Stadt Minden', kinds.slice(0, 2))).toBe('markt')
    expect(kindOfPage('Stadt Minden', kinds)).toBeUndefined()
  })
})
