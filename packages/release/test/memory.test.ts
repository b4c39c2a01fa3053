import type { MunicipalProfile } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { memoryRelease } from '../src/index.ts'
import { base, network, town } from './network.ts'

const release = (records: Readonly<Record<string, MunicipalProfile>>) =>
  memoryRelease({
    base,
    network,
    concepts: new Map(),
    sources: new Map(),
    places: new Map(),
    records: new Map(Object.entries(records)),
  })

describe('memoryRelease', () => {
  it('holds no contact without a basis for publication', () => {
    const contacts = [
      { id: 1, name: 'Erika Mustermann', basis: 'none', telephone: '+4921112345' },
      { id: 2, unit: { de: 'Jugendamt' }, email: 'jugendamt@example.org' },
    ] as const
    const record = release({ musterstadt: town('Musterstadt', { contacts }) }).record('musterstadt')
    expect(record?.contacts).toEqual([contacts[1]])
    expect(JSON.stringify(record)).not.toContain('Mustermann')
  })

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

  it('was changed when its newest record was', () => {
    const records = {
      a: town('A', { modified: '2026-02-01' }),
      b: town('B', { modified: '2026-01-31T08:00:00Z' }),
    }
    expect(release(records).modified).toBe('2026-02-01')
    expect(release({ a: town('A') }).modified).toBeUndefined()
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
