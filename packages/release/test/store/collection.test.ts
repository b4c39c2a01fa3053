import { type MunicipalProfile, toSlug } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { storedRelease } from '../../src/testing.ts'
import { base, network, town } from '../network.ts'

const release = (records: Readonly<Record<string, MunicipalProfile>>) =>
  storedRelease({
    ...{ base, network, concepts: new Map(), sources: new Map(), places: new Map() },
    records: new Map(Object.entries(records)),
  })

describe('a collection in the store', () => {
  it('finds an independent city by both forms of its key', () => {
    const identifiers = { ags: '05911' }
    const { resolve } = release({
      musterstadt: town('Musterstadt', { kind: 'kreisfreie-stadt', identifiers }),
    })
    expect([resolve('ags', '05911'), resolve('ags', '05911000')]).toEqual([
      'musterstadt',
      'musterstadt',
    ])
    expect(resolve('ags', '05912')).toBeUndefined()
  })

  it('leads from former addresses, other names and misspellings to the address', () => {
    const record = town('Musterstadt am Fluß', {
      formerSlugs: ['altstadt'],
      aliases: ['Müsterchen'],
      misspellings: ['Mustrstadt'],
    })
    const { resolve } = release({ 'musterstadt-am-fluss': record })
    for (const name of ['altstadt', 'muesterchen', 'mustrstadt'])
      expect(resolve('alias', name)).toBe('musterstadt-am-fluss')
  })

  it('never lets another name hide an address', () => {
    const records = {
      neustadt: town('Neustadt'),
      altstadt: town('Altstadt', { aliases: ['Neustadt'] }),
    }
    expect(release(records).resolve('alias', 'neustadt')).toBeUndefined()
  })

  it('keeps a tombstone and the keys of what was merged', () => {
    const merged = town('Altdorf', {
      status: 'merged',
      replacedBy: 'neustadt',
      identifiers: { ags: '05999004' },
      modified: '2026-01-01',
    })
    const snapshot = release({ altdorf: merged, neustadt: town('Neustadt') })
    expect(snapshot.record('altdorf')).toBeUndefined()
    expect(snapshot.slugs()).toEqual(['neustadt'])
    expect(snapshot.resolve('ags', '05999004')).toBe('altdorf')
    expect(snapshot.tombstone('altdorf')).toEqual({
      slug: 'altdorf',
      name: { de: 'Altdorf' },
      kind: 'kreisangehoerige-stadt',
      status: 'merged',
      replacedBy: 'neustadt',
      modified: '2026-01-01',
      since: snapshot.published,
    })
  })

  it('lists by name as Germans sort, in pages', () => {
    const snapshot = release({
      zell: town('Zell'),
      uelsen: town('Ülsen'),
      unna: town('Unna'),
      ahlen: town('Ahlen'),
    })
    const names = (page: number) => snapshot.list({ page, size: 3 }).entries.map(({ slug }) => slug)
    expect(names(1)).toEqual(['ahlen', 'uelsen', 'unna'])
    expect(names(2)).toEqual(['zell'])
    expect(snapshot.list({ page: 2, size: 3 })).toMatchObject({ page: 2, pages: 2, total: 4 })
  })

  it('was changed when its newest record was, or when that came', () => {
    const records = {
      a: town('A', { modified: '2026-02-01' }),
      b: town('B', { modified: '2026-01-31T08:00:00Z' }),
    }
    expect(release(records).modified).toBe('2026-02-01')
    const undated = release({ a: town('A') })
    expect(undated.modified).toBe(undated.published)
    expect(release({}).modified).toBeUndefined()
  })

  it.each([
    ['LK Düren', 'kreis-dueren'],
    ['Landkreis Düren', 'kreis-dueren'],
    ['Kreis Augsburg', 'landkreis-augsburg'],
    ['St. Augustin', 'sankt-augustin'],
    ['Sankt Wolfgang', 'st-wolfgang'],
    ['Halle a. d. Saale', 'halle-saale'],
    ['Halle/Saale', 'halle-saale'],
    ['Mülheim/Ruhr', 'muelheim-an-der-ruhr'],
    ['Mülheim a.d.R.', 'muelheim-an-der-ruhr'],
    ['Mülheim a. d. Ruhr', 'muelheim-an-der-ruhr'],
    ['Lüdinghausen i. Westf.', 'luedinghausen-in-westfalen'],
    ['Stadt Bad Münstereifel', 'bad-muenstereifel'],
  ])('knows %s by search and redirect', (name, slug) => {
    const names = {
      'kreis-dueren': 'Kreis Düren',
      'landkreis-augsburg': 'Landkreis Augsburg',
      'sankt-augustin': 'Sankt Augustin',
      'st-wolfgang': 'St. Wolfgang',
      'halle-saale': 'Halle (Saale)',
      'muelheim-an-der-ruhr': 'Mülheim an der Ruhr',
      'luedinghausen-in-westfalen': 'Lüdinghausen in Westfalen',
      'bad-muenstereifel': 'Bad Münstereifel',
    }
    const records = Object.entries(names).map(([at, de]) => [at, town(de)] as const)
    const { list, resolve } = release(Object.fromEntries(records))
    const { entries, corrected } = list({ text: name, page: 1, size: 9 })
    expect([entries.map((each) => each.slug), corrected]).toEqual([[slug], undefined])
    expect(resolve('alias', toSlug(name)) ?? resolve('slug', toSlug(name))).toBe(slug)
  })

  it('takes no guess for a name: of two that could be meant neither, nor a beginning', () => {
    const { resolve, suggest } = release({
      'muelheim-an-der-ruhr': town('Mülheim an der Ruhr'),
      'muelheim-am-rhein': town('Mülheim am Rhein'),
      'bad-muster': town('Bad Muster'),
    })
    for (const name of ['muelheim-a-r', 'bad-m', 'muelheim', 'kreis-muster'])
      expect([name, resolve('alias', name)]).toEqual([name, undefined])
    expect(suggest('Mülheim a. R.')).toEqual(['muelheim-am-rhein', 'muelheim-an-der-ruhr'])
    expect(suggest('bd-mustr')).toEqual(['bad-muster'])
  })

  it('suggests near addresses, the nearest first, and nothing for what is far', () => {
    const { suggest } = release({
      'kreis-dueren': town('Kreis Düren'),
      duelmen: town('Dülmen'),
      koeln: town('Köln'),
    })
    expect(suggest('Düren')).toEqual(['kreis-dueren', 'duelmen'])
    expect(suggest('Regensburg')).toEqual([])
    expect(suggest('x'.repeat(5_000))).toEqual([])
  })
})

describe('search in the store', () => {
  const { list } = release({
    'kreis-dueren': town('Kreis Düren', {
      aliases: ['Dürener Land'],
      misspellings: ['Kreis Dühren'],
      description: { de: 'Die Präventionskette im Kreis, die Kette.' },
      contacts: [{ id: 1, name: 'Erika Mustermann', basis: 'consent' }],
    }),
  })
  const found = (text: string) => list({ page: 1, size: 1, text }).total === 1

  it('finds umlauts in either spelling, parts of words and beginnings of names', () => {
    for (const question of [
      'Düren',
      'dueren',
      'DÜR',
      'ventions',
      'kreis kette',
      'd',
      'la',
      'dühren',
    ])
      expect([question, found(question)]).toEqual([question, true])
    for (const question of ['ren x', 'u', 'köln'])
      expect([question, found(question)]).toEqual([question, false])
  })

  it('never finds by persons', () => {
    expect(found('Mustermann')).toBe(false)
  })

  it('puts names before texts, whole names first', () => {
    const ranked = release({
      a: town('Adorf', { description: { de: 'Die Kette im Land.' } }),
      b: town('Binnenlandort'),
      c: town('Celler Land'),
      d: town('Landau'),
      e: town('Land'),
    })
    const { entries } = ranked.list({ page: 1, size: 9, text: 'Land' })
    expect(entries.map(({ slug }) => slug)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })
})
