import type { Issue } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkData, type FoundFile } from '../src/index.ts'
import { folder } from './fixture.ts'
import { Remembering } from './remembering.ts'

/* The check in parts finds what the check of everything finds, whatever was edited before. */

const slugs = ['adorf', 'bdorf', 'cdorf', 'ddorf', 'edorf'] as const

const some = <T>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const list = (...values: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), {
    nil: undefined,
  })

/** A record that collides with others in whatever can collide, and names what may not be there. */
const anyRecord = fc
  .record({
    name: fc.constantFrom('Adorf', 'Bdorf', 'Cdorf'),
    ags: some('05998004', '05998008', '05998999', '06123456'),
    wikidata: some('Q1', 'Q2'),
    since: some('2009', '2009-10-21'),
    former: some('05998004', '05998008', '05998999'),
    formerSince: some('1974', '2009'),
    until: fc.constantFrom('1975', '2009-10-20', '2010'),
    aliases: list('Adorf', 'Bdorf', 'Musterstadt', 'Alt'),
    formerSlugs: list('adorf', 'alt', 'uralt'),
    status: some('withdrawn', 'merged', 'active'),
    replacedBy: some(...slugs, 'nirgends'),
    website: some('https://www.muster.example/', 'http://muster.example'),
    phases: list('anfang', 'schule', 'unbekannt'),
    source: some('amt', 'zweitamt', 'fehlt'),
    value: some('100', '100.5'),
    measure: fc.constantFrom('population', 'share-under-18'),
    members: list(...slugs, 'musterstadt'),
  })
  .map((each) => {
    const line = (name: string, value: unknown) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]
    const date = (name: string, value: string | undefined) => (value ? `, ${name}: "${value}"` : '')
    const from = each.source ? `, source: ${each.source}` : ''
    return [
      `kind: ${each.members ? 'verbund' : 'gemeinde'}`,
      `name: { de: ${each.name} }`,
      ...(each.ags
        ? [`identifiers: { ags: "${each.ags}"${date('since', each.since)}${from} }`]
        : []),
      ...(each.former
        ? [
            `formerKeys: [{ ags: "${each.former}"${date('since', each.formerSince)}, until: "${each.until}"${from} }]`,
          ]
        : []),
      ...(each.wikidata && !each.ags ? [`identifiers: { wikidata: ${each.wikidata}${from} }`] : []),
      ...line('members', each.members),
      ...line('aliases', each.aliases),
      ...line('formerSlugs', each.formerSlugs),
      ...line('status', each.status),
      ...line('replacedBy', each.replacedBy),
      ...line('website', each.website),
      ...line('phases', each.phases),
      ...(each.value
        ? [
            'statistics:',
            `  - { measure: ${each.measure}, value: ${each.value}, referenceDate: 2020, method: official${from} }`,
          ]
        : []),
      '',
    ].join('\n')
  })

const anyRecordEdit = fc.tuple(
  fc.constantFrom(...slugs).map((slug) => `municipalities/${slug}.yaml`),
  fc.oneof(
    { weight: 6, arbitrary: anyRecord },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('kind: [\n') },
  ),
)

const replaced = (path: string, ...pairs: readonly (readonly [string, string])[]) =>
  fc.tuple(
    fc.constant(path),
    fc.constantFrom(
      folder[path] ?? '',
      ...pairs.map(([a, b]) => (folder[path] ?? '').replace(a, b)),
    ),
  )

const anySharedEdit = fc.oneof(
  replaced('concepts/phases.yaml', ['notation: anfang', 'notation: beginn'], ['D-anfang', 'Neu']),
  replaced('concepts/measures.yaml', ['unit: percent', 'unit: persons']),
  replaced(
    'sources.yaml',
    ['id: amt', 'id: anderes'],
    ['Musteramt', 'Neues Amt'],
    ['sources', 'x'],
  ),
  replaced(
    'reference/muster.csv',
    ['gemeinde,05998004', 'gemeinde,05998005'],
    ['Musterdorf', 'Dorf'],
  ),
  replaced('network.yaml', ['languages: [de, en]', 'languages: [de]']),
)

const anyEdits = fc.array(
  fc.array(
    fc.oneof({ weight: 5, arbitrary: anyRecordEdit }, { weight: 1, arbitrary: anySharedEdit }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 8 },
)

type Texts = ReadonlyMap<string, string>

const toFound = (texts: Texts): readonly FoundFile[] =>
  [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

const whole = (texts: Texts): readonly Issue[] =>
  checkData(toFound(texts), { today: '2026-02-01', prefix: 'data/' }).issues

const lines = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.map((each) => JSON.stringify(each)))

/** Without what a suggestion names: that may be a record that has nothing to do with the edit. */
const places = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.map(({ code, file, line, column }) => [code, file, line, column].join(' ')))

const edited = (texts: Texts, edits: readonly (readonly [string, string | null])[]): Texts => {
  const next = new Map(texts)
  for (const [path, text] of edits)
    if (text === null) next.delete(path)
    else next.set(path, text)
  return next
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((each) => !b.has(each)))

describe('a check in parts', () => {
  it('finds at first what a check of everything finds', () => {
    fc.assert(
      fc.property(fc.array(anyRecordEdit, { maxLength: 6 }), (edits) => {
        const texts = edited(new Map(Object.entries(folder)), edits)
        const found = new Remembering().check(toFound(texts), new Set(texts.keys()))
        expect(lines(found)).toEqual(lines(whole(texts)))
      }),
      { numRuns: 60 },
    )
  })

  it('finds after any edits all that is new, and nothing that is not so', () => {
    fc.assert(
      fc.property(anyEdits, (rounds) => {
        const memory = new Remembering()
        let texts: Texts = new Map(Object.entries(folder))
        memory.check(toFound(texts), new Set(texts.keys()))
        for (const edits of rounds) {
          const before = places(whole(texts))
          texts = edited(texts, edits)
          const found = memory.check(toFound(texts), new Set(edits.map(([path]) => path)))
          const all = whole(texts)
          expect(minus(lines(found), lines(all))).toEqual(new Set())
          expect(minus(minus(places(all), before), places(found))).toEqual(new Set())
        }
      }),
      { numRuns: 100 },
    )
  })

  it('asks as much of a small memory as of a large one', () => {
    const ask = (count: number): number => {
      const memory = new Remembering()
      const town = folder['municipalities/probenhausen.yaml'] ?? ''
      const others = Array.from({ length: count }, (_, index): [string, string] => [
        `municipalities/ort-${index}.yaml`,
        `kind: gemeinde\nname: { de: Ort ${index} }\nphases: [anfang]\n`,
      ])
      const texts = new Map([...Object.entries(folder), ...others])
      memory.check(toFound(texts), new Set(texts.keys()))
      memory.asked = 0
      texts.set('municipalities/probenhausen.yaml', `${town}aliases: [Alt]\n`)
      memory.check(toFound(texts), new Set(['municipalities/probenhausen.yaml']))
      return memory.asked
    }
    expect(ask(200)).toBe(ask(5))
  })
})
