import type { MunicipalProfile, Slug } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { Connection } from '../../src/store/connection.ts'
import { network, town } from '../network.ts'
import {
  headOf,
  instantOf,
  publish,
  readerOn,
  referenceDataOf,
  temporaryFile,
  versionOf,
  writerOn,
} from './publish.ts'

const folder = (records: Readonly<Record<Slug, MunicipalProfile>>) =>
  new Map(Object.entries(records))

/** A store with one writer and a reader that has seen its last release. */
function store() {
  const file = temporaryFile()
  const writer = writerOn(file)
  const reader = readerOn(file)
  const now = () => {
    reader.poll()
    const release = reader.current()
    if (release === undefined) throw new Error('nothing is published')
    return release
  }
  return { file, writer, now }
}

describe('versions', () => {
  it('stay as they were published', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: town('Ahlen'), unna: town('Unna') }))
    publish(writer, folder({ ahlen: town('Ahlen', { motto: { de: 'Neu' } }), unna: town('Unna') }))
    const release = now()
    expect(release.versions('ahlen')).toMatchObject([
      { sequence: 1, instant: instantOf(1), change: 'create' },
      { sequence: 2, instant: instantOf(2), change: 'update' },
    ])
    expect(release.versions('unna')).toHaveLength(1)
    expect(release.asOf(1)?.record('ahlen')).toEqual(town('Ahlen'))
    expect(release.asOf(1)?.version('ahlen')).toEqual(release.versions('ahlen')[0])
    expect(release.record('ahlen')?.motto).toEqual({ de: 'Neu' })
    expect(release.asOf(3)).toBeUndefined()
    expect(release.asOf(0)).toBeUndefined()
  })

  it('share a body where only a shared thing changed', () => {
    const { file, writer, now } = store()
    const records = folder({ ahlen: town('Ahlen') })
    publish(writer, records)
    const head = headOf(2, { network: { ...network, name: { de: 'Neues Netz' } } })
    const draft = writer.begin(head)
    const version = versionOf(referenceDataOf(head, records), 'ahlen', town('Ahlen'))
    draft.put({ ...version, hash: 'f'.repeat(64), recordChanged: false })
    expect(draft.commit()).toMatchObject({ sequence: 2, updated: 1 })
    expect(
      now()
        .versions('ahlen')
        .map(({ recordChanged }) => recordChanged),
    ).toEqual([true, false])
    const connection = new Connection(file)
    expect(connection.value('SELECT count(*) FROM record')).toBe(1)
    connection.close()
    expect(now().network.name.de).toBe('Neues Netz')
    expect(now().asOf(1)?.network.name.de).toBe('Musternetz')
  })

  it('stand where the description reads other things and says the same', () => {
    const { writer } = store()
    const records = folder({ ahlen: town('Ahlen') })
    publish(writer, records)
    const head = headOf(2)
    const version = versionOf(referenceDataOf(head, records), 'ahlen', town('Ahlen'))
    for (const [key, renew] of [
      ['neighbour/unna', 'put'],
      ['neighbour/hagen', 'keep'],
    ] as const) {
      const draft = writer.begin(head)
      if (renew === 'put') draft.put({ ...version, dependencies: [key] })
      else draft.keepVersion('ahlen', [key])
      expect(draft.commit()).toMatchObject({ sequence: 1, updated: 0 })
      expect(writer.dependents(key)).toEqual(['ahlen'])
    }
    expect(writer.dependents('neighbour/unna')).toEqual([])
  })

  it('keep the reference list, its keys and sizes as they were', () => {
    const { writer, now } = store()
    const place = (name: string) => new Map([['05', { level: 'land', ags: '05', name } as const]])
    const ahlen = (wikidata: string) =>
      folder({ ahlen: town('Ahlen', { identifiers: { wikidata } }) })
    publish(writer, ahlen('Q1'), { places: place('Alt') })
    publish(writer, ahlen('Q2'), { places: place('Neu') })
    publish(writer, ahlen('Q2'), { places: new Map() })
    const [first, second, third] = [now().asOf(1), now().asOf(2), now()]
    expect([first, second, third].map((each) => each?.place('05')?.name)).toEqual([
      'Alt',
      'Neu',
      undefined,
    ])
    expect([first, second].map((each) => each?.resolve('wikidata', 'Q1'))).toEqual([
      'ahlen',
      undefined,
    ])
    expect([first, second].map((each) => each?.resolve('wikidata', 'Q2'))).toEqual([
      undefined,
      'ahlen',
    ])
    expect(first?.sizes('kommunen/ahlen')).not.toEqual(second?.sizes('kommunen/ahlen'))
  })

  it('tell the change log by a cursor that is never used twice', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: town('Ahlen'), unna: town('Unna') }))
    publish(writer, folder({ ahlen: town('Ahlen', { motto: { de: 'Neu' } }) }), { gone: ['unna'] })
    const release = now()
    const changes = release.changes(0, 10)
    expect(changes.map(({ slug, change }) => `${change} ${slug}`)).toEqual([
      'create ahlen',
      'create unna',
      'update ahlen',
      'delete unna',
    ])
    expect(changes.map(({ name }) => name.de)).toEqual(['Ahlen', 'Unna', 'Ahlen', 'unna'])
    const [first] = changes
    expect(release.changes(first?.cursor ?? 0, 1)).toEqual(changes.slice(1, 2))
    expect(release.latest(2)).toEqual(changes.slice(2).toReversed())
    expect(release.member(first?.cursor ?? 0)).toBeUndefined()
  })
})

describe('what is gone', () => {
  it('leaves a notice, its keys and since when', () => {
    const { writer, now } = store()
    const merged = town('Altdorf', {
      status: 'merged',
      replacedBy: 'neustadt',
      identifiers: { ags: '05999004' },
    })
    const { status: _, replacedBy: __, ...living } = merged
    publish(writer, folder({ altdorf: living, neustadt: town('Neustadt') }))
    publish(writer, folder({ altdorf: merged, neustadt: town('Neustadt') }))
    publish(
      writer,
      folder({ altdorf: { ...merged, modified: '2026-01-01' }, neustadt: town('Neustadt') }),
    )
    const release = now()
    expect(release.tombstone('altdorf')).toMatchObject({
      status: 'merged',
      replacedBy: 'neustadt',
      modified: '2026-01-01',
      since: instantOf(2),
    })
    expect(release.record('altdorf')).toBeUndefined()
    expect(release.count).toBe(1)
    expect(release.resolve('ags', '05999004')).toBe('altdorf')
    expect(release.asOf(1)?.tombstone('altdorf')).toBeUndefined()
    expect(release.asOf(1)?.entries(undefined, 9)).toHaveLength(2)
  })

  it('comes back with its first date', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: town('Ahlen') }))
    publish(writer, folder({}), { gone: ['ahlen'] })
    expect(writer.publishedVersion('ahlen')).toBeUndefined()
    expect(writer.everPublished('ahlen')).toEqual({ issued: instantOf(1) })
    expect(writer.everPublished('unna')).toBeUndefined()
    publish(writer, folder({ ahlen: town('Ahlen', { issued: '2020-01-01' }) }))
    expect(writer.publishedVersion('ahlen')).toMatchObject({
      issued: '2020-01-01',
      modified: undefined,
    })
    expect(
      now()
        .versions('ahlen')
        .map(({ change }) => change),
    ).toEqual(['create', 'delete', 'create'])
  })
})

describe('a renamed municipality', () => {
  it('is found under its former addresses for ever', () => {
    const { writer, now } = store()
    publish(writer, folder({ alt: town('Alt') }))
    publish(writer, folder({ neu: town('Neu', { formerSlugs: ['alt'] }) }), { gone: ['alt'] })
    publish(writer, folder({ jung: town('Jung', { formerSlugs: ['neu'] }) }), { gone: ['neu'] })
    const release = now()
    expect(['alt', 'neu', 'jung'].map((slug) => release.resolve('alias', slug))).toEqual([
      'jung',
      'jung',
      undefined,
    ])
    expect(release.resolve('slug', 'alt')).toBe('jung')
    expect(release.tombstone('alt')).toBeUndefined()
    expect(release.versions('jung').map(({ slug, change }) => `${change} ${slug}`)).toEqual([
      'create alt',
      'create neu',
      'delete alt',
      'create jung',
      'delete neu',
    ])
    publish(writer, folder({ jung: town('Jung') }))
    expect(now().resolve('alias', 'alt')).toBe('jung')
  })

  it('gives way where a new municipality takes the former address', () => {
    const { writer, now } = store()
    publish(writer, folder({ alt: town('Alt') }))
    publish(writer, folder({ neu: town('Neu', { formerSlugs: ['alt'] }) }), { gone: ['alt'] })
    publish(writer, folder({ neu: town('Neu'), alt: town('Alt') }))
    expect(now().resolve('alias', 'alt')).toBeUndefined()
    expect(now().record('alt')).toEqual(town('Alt'))
  })
})

describe('a publish', () => {
  it('is no release where nothing changed, and remembers files all the same', () => {
    const { writer, now } = store()
    const records = folder({ ahlen: town('Ahlen') })
    publish(writer, records)
    const before = now()
    const draft = writer.begin(headOf(2))
    const state = { path: 'a.yaml', size: 1, mtimeMs: 1.5, digest: 'd', outcome: '{}' }
    draft.intake.put(state, [{ field: 'ags', value: '05', entry: '1' }])
    draft.put(versionOf(referenceDataOf(headOf(2), records), 'ahlen', town('Ahlen')))
    expect(draft.commit()).toEqual({
      sequence: 1,
      created: 0,
      updated: 0,
      deleted: 0,
      unchanged: 1,
    })
    expect(now()).toBe(before)
    expect(writer.intake.file('a.yaml')).toEqual(state)
  })

  it('that is given up leaves everything as it was', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: town('Ahlen') }))
    const draft = writer.begin(headOf(2))
    draft.intake.put({ path: 'a', size: 1, mtimeMs: 1, digest: '', outcome: '' }, [])
    draft.put(versionOf(referenceDataOf(headOf(2), new Map()), 'unna', town('Unna')))
    draft.abort()
    expect(now().slugs()).toEqual(['ahlen'])
    expect(writer.intake.file('a')).toBeUndefined()
    expect(() => draft.commit()).toThrow()
    expect(publish(writer, folder({ unna: town('Unna') }))).toMatchObject({
      sequence: 2,
      created: 1,
    })
  })

  it('is refused at an instant that is not later than the last one', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: town('Ahlen') }))
    const again = () => publish(writer, folder({ ahlen: town('A') }), { instant: instantOf(1) })
    expect(again).toThrow(/not later than that of the last one/)
    expect(now().sequence).toBe(1)
  })

  it('tells whose description reads a thing', () => {
    const { writer } = store()
    const member = town('Ahlen', { phases: ['birth'] })
    publish(writer, folder({ ahlen: member, unna: town('Unna') }))
    expect(writer.dependents('network')).toEqual(['ahlen', 'unna'])
    expect(writer.dependents('concepts/phases')).toEqual(['ahlen'])
    publish(writer, folder({ ahlen: town('Ahlen'), unna: town('Unna') }))
    expect(writer.dependents('concepts/phases')).toEqual([])
  })
})

describe('keys over time', () => {
  const keyed = (name: string, ags: string, more: Partial<MunicipalProfile> = {}) =>
    town(name, { identifiers: { ags, source: 'amt' }, ...more })

  it('lead from every key ever published to the present bearer, else to the last one', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: keyed('Ahlen', '05001001'), unna: keyed('Unna', '05001002') }))
    const independent = keyed('Ahlen', '05002', { kind: 'kreisfreie-stadt' })
    publish(writer, folder({ ahlen: independent, unna: keyed('Unna', '05001002') }))
    expect(now().resolve('ags', '05001001')).toBeUndefined()
    expect(now().lastBearer('ags', '05001001')).toBe('ahlen')
    expect(now().resolve('ags', '05002000')).toBe('ahlen')
    publish(writer, folder({ ahlen: independent, unna: keyed('Unna', '05001001') }))
    expect(now().resolve('ags', '05001001')).toBe('unna')
    publish(writer, folder({ ahlen: independent, unna: keyed('Unna', '05001009') }))
    expect(now().lastBearer('ags', '05001001')).toBe('unna')
    expect(now().lastBearer('ags', '05001002')).toBe('unna')
    expect(now().lastBearer('ags', '05001003')).toBeUndefined()
  })

  it('lead to one that is gone, and that had another key when it went', () => {
    const { writer, now } = store()
    publish(writer, folder({ ahlen: keyed('Ahlen', '05001001') }))
    publish(writer, folder({ ahlen: keyed('Ahlen', '05001002') }))
    publish(writer, folder({}), { gone: ['ahlen'] })
    for (const key of ['05001001', '05001002']) {
      const release = now()
      expect(release.resolve('ags', key) ?? release.lastBearer('ags', key)).toBe('ahlen')
    }
    expect(now().tombstone('ahlen')).toBeDefined()
  })

  it('lead from keys that ended before anything was published, in every scheme, to whom they ended with last', () => {
    const { writer, now } = store()
    const former = (until: string) => ({
      formerKeys: [{ ags: '05003', nuts: 'DEA99', wikidata: 'Q99', until }],
    })
    publish(
      writer,
      folder({ ahlen: town('Ahlen', former('1974')), unna: town('Unna', former('2009-10-20')) }),
    )
    const { lastBearer, resolve } = now()
    for (const [scheme, key] of [
      ['ags', '05003'],
      ['ags', '05003000'],
      ['nuts', 'DEA99'],
      ['wikidata', 'Q99'],
    ] as const)
      expect([resolve(scheme, key), lastBearer(scheme, key)]).toEqual([undefined, 'unna'])
    expect(lastBearer('ars', '05003')).toBeUndefined()
  })
})
