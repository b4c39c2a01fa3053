import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogueInputs, describeFeedPage } from '@kommunalgraph/catalog'
import {
  activityIri,
  describe as describeRecord,
  type Release,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { openWriter } from '@kommunalgraph/release'
import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { unproved } from '../src/findings.ts'
import type { SiteDocuments } from '../src/index.ts'
import { at, base, errors, type Folder, folder, records } from './folder.ts'
import { site } from './site.ts'

/* From a folder into the store, end to end. */

const current = (of: Folder): Release => {
  const release = of.reader().current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}

const text = (slug: string, ...more: readonly string[]): string =>
  `${records[slug] ?? ''}${more.join('\n')}\n`

describe('the first publish', () => {
  it('publishes every record, with its dates, its sizes and its statement in the feed', async () => {
    const own = await folder()
    const { state, sequence, created, updated, deleted, unchanged, parsed } = await own.publish({
      at: at(0),
    })
    expect({ state, sequence, created, updated, deleted, unchanged, parsed }).toEqual({
      ...{ state: 'published', sequence: 1, created: 4, updated: 0, deleted: 0, unchanged: 0 },
      parsed: 4,
    })
    const release = current(own)
    expect(release.slugs()).toEqual(Object.keys(records).toSorted())
    expect(release.record('adorf')).toMatchObject({ issued: at(0), modified: at(0) })
    const sizes = release.sizes('kommunen/adorf')
    expect(Object.keys(sizes ?? {}).toSorted()).toEqual(['csv', 'jsonld', 'rdf', 'ttl'])
    expect(release.sizes('def/phases')?.['ttl']?.bytes).toBeGreaterThan(100)
    const [first] = release.changes(0, 1)
    expect(first?.change).toBe('create')
    expect(lastMember(release, 'adorf')).toContain('#Create>')
  })

  it('gives the hash that what is served has', async () => {
    const own = await folder()
    await own.publish()
    const release = current(own)
    for (const slug of release.slugs()) {
      const record = release.record(slug)
      if (record === undefined) throw new Error(slug)
      const quads = describeRecord(release, slug, record)
      const triples = formatNamed('n-triples').write(quads)
      expect(release.version(slug)?.hash).toBe(
        versionHash(release, record, triples, catalogueInputs(release, record)),
      )
    }
  })

  it('keeps written dates', async () => {
    const own = await folder({
      adorf: text('adorf', 'issued: 2020-01-01', 'modified: 2021-02-03'),
    })
    await own.publish({ at: at(0) })
    expect(current(own).record('adorf')).toMatchObject({
      issued: '2020-01-01',
      modified: '2021-02-03',
    })
  })

  it('withholds contacts without a basis from the store', async () => {
    const contact = 'contacts: [{ id: 1, name: Max Muster, basis: none, telephone: "+4930123456" }]'
    const own = await folder({ adorf: text('adorf', contact) })
    await own.publish()
    expect(current(own).record('adorf')?.contacts).toBeUndefined()
  })
})

describe('a publish after another', () => {
  it('makes no release where nothing changed', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const again = await own.publish({ at: at(1) })
    expect(again).toMatchObject({ state: 'unchanged', sequence: 1, parsed: 0, unchanged: 4 })
  })

  it('makes none where a file was only written again', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('adorf', records['adorf'] ?? '')
    expect(await own.publish({ at: at(1) })).toMatchObject({ state: 'unchanged', parsed: 0 })
  })

  it('digests files that were only written again once, not at every publish', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const long = new Date('2026-11-01T00:00:00Z')
    const file = join(own.data, 'municipalities/adorf.yaml')
    await utimes(file, long, long)
    expect((await own.publish({ at: at(1) })).state).toBe('unchanged')
    const writer = openWriter(own.store)
    const state = writer.intake.file('municipalities/adorf.yaml')
    writer.close()
    expect(state?.mtimeMs).toBe(long.getTime())
    expect(JSON.parse(state?.outcome ?? '')).not.toHaveProperty('racy')
  })

  it('makes none where only a withheld contact or a comment changed', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit(
      'adorf',
      text(
        'adorf',
        '# Nachfragen',
        'contacts: [{ id: 1, basis: none, url: "https://example.org/" }]',
      ),
    )
    const again = await own.publish({ at: at(1) })
    expect(again).toMatchObject({ state: 'unchanged', sequence: 1, parsed: 1 })
    expect(await own.publish({ at: at(2) })).toMatchObject({ state: 'unchanged', parsed: 0 })
  })

  it('updates the edited record only, and moves its date', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', text('bdorf', 'motto: { de: Weiter so, source: destatis-gv }'))
    const second = await own.publish({ at: at(5) })
    expect(second).toMatchObject({ sequence: 2, created: 0, updated: 1, unchanged: 3, parsed: 1 })
    const release = current(own)
    expect(release.record('bdorf')).toMatchObject({ issued: at(0), modified: at(5) })
    expect(release.record('adorf')).toMatchObject({ modified: at(0) })
    expect(release.version('bdorf')).toMatchObject({ sequence: 2, recordChanged: true })
  })

  it('updates whoever names what changed, and leaves its date', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const district = (records['kreis-muster'] ?? '').replace('Kreis Muster', 'Kreis Neumuster')
    await own.edit('kreis-muster', `${district}aliases: [Kreis Muster]\n`)
    expect(await own.publish({ at: at(1) })).toMatchObject({ updated: 3, unchanged: 1, parsed: 1 })
    const release = current(own)
    expect(release.version('adorf')).toMatchObject({ sequence: 2, recordChanged: false })
    expect(release.record('adorf')?.modified).toBe(at(0))
    expect(release.version('probestadt')?.sequence).toBe(1)
  })

  it('notes that a written date stood still', async () => {
    const own = await folder({ adorf: text('adorf', 'modified: 2026-01-01') })
    await own.publish({ at: at(0) })
    await own.edit('adorf', text('adorf', 'modified: 2026-01-01', 'aliases: [Alt-Adorf]'))
    const { issues, state } = await own.publish({ at: at(1) })
    expect(state).toBe('published')
    expect(issues.map(({ code }) => code)).toContain('date/modified-stands-still')
  })
})

describe('an edit of what records share', () => {
  it('is an edit of those that name it', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const { readFile } = await import('node:fs/promises')
    const path = 'concepts/phases.yaml'
    const scheme = await readFile(`${own.data}/${path}`, 'utf8')
    await own.write(
      path,
      scheme.replace(/(notation: day-care\s[\s\S]*?label: \{ de: )[^,}]+/, '$1Anders benannt'),
    )
    const { updated, state, parsed } = await own.publish({ at: at(1) })
    expect({ updated, state, parsed }).toEqual({ updated: 1, state: 'published', parsed: 1 })
    const release = current(own)
    expect(release.version('adorf')).toMatchObject({ sequence: 2, recordChanged: false })
  })

  it('is refused where a record then names what is not there, with file and line of the record', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const { readFile } = await import('node:fs/promises')
    const scheme = await readFile(`${own.data}/concepts/phases.yaml`, 'utf8')
    await own.write('concepts/phases.yaml', scheme.replaceAll('day-care', 'nursery'))
    const again = await own.publish({ at: at(1) })
    expect(again.state).toBe('refused')
    expect(errors(again)).toEqual(['data/municipalities/adorf.yaml concept/unknown'])
    expect(current(own).sequence).toBe(1)
  })

  it('makes a release even where no record names it', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const { readFile } = await import('node:fs/promises')
    const sources = await readFile(`${own.data}/sources.yaml`, 'utf8')
    const more = '  - { id: neu, title: { de: Neu, en: New }, licence: cc-zero }\n'
    await own.write('sources.yaml', `${sources.trimEnd()}\n${more}`)
    expect(await own.publish({ at: at(1) })).toMatchObject({ sequence: 2, updated: 0, parsed: 0 })
    expect(current(own).sources.has('neu')).toBe(true)
    expect(await own.publish({ at: at(2) })).toMatchObject({ state: 'unchanged', sequence: 2 })
  })
})

/** What the feed says of the last change of an address. */
function lastMember(release: Release, slug: string): string {
  const change = release.changes(0, 1000).findLast((each) => each.slug === slug)
  if (change === undefined) throw new Error(`Nothing happened to ${slug}`)
  const activity = activityIri(release.base, change)
  const said = describeFeedPage(release, 1).filter(
    ({ graph, subject }) => subject.value === activity || graph.value === activity,
  )
  return `${change.change} ${formatNamed('n-quads').write(said)}`
}

const goodbye =
  /^(?:delete )?<\S+> <\S+type> <https:\/\/www\.w3\.org\/ns\/activitystreams#Delete> \.$/m

describe('a municipality that goes', () => {
  it.each([
    ['deleted', null, undefined],
    ['withdrawn', text('bdorf', 'status: withdrawn'), undefined],
    ['merged', text('bdorf', 'status: merged', 'replacedBy: adorf'), undefined],
    ['renamed', null, text('bdorf', 'aliases: [Bdorf am See]', 'formerSlugs: [bdorf]')],
  ])('is told as gone by the feed where it was %s', async (_how, file, heir) => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', file)
    if (heir) await own.edit('bdorf-am-see', heir)
    const again = await own.publish({ at: at(1) })
    expect(errors(again)).toEqual([])
    expect(again).toMatchObject({ deleted: 1 })
    const member = lastMember(current(own), 'bdorf')
    expect(member).toMatch(goodbye)
    expect(member).toContain(at(1))
    if (heir) expect(lastMember(current(own), 'bdorf-am-see')).toContain('#Create>')
  })

  it('leaves a tombstone where its file is deleted, and keeps its first date when it comes back', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', null)
    expect(await own.publish({ at: at(1) })).toMatchObject({ deleted: 1, unchanged: 3 })
    expect(current(own).record('bdorf')).toBeUndefined()
    expect(current(own).tombstone('bdorf')).toMatchObject({ status: 'withdrawn', since: at(1) })
    await own.edit('bdorf', records['bdorf'] ?? '')
    expect(await own.publish({ at: at(2) })).toMatchObject({ created: 1, state: 'published' })
    expect(current(own).record('bdorf')).toMatchObject({ issued: at(0), modified: at(2) })
    expect(current(own).tombstone('bdorf')).toBeUndefined()
  })

  it('names its successor where it merged, and its file may go later', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', text('bdorf', 'status: merged', 'replacedBy: adorf'))
    expect(await own.publish({ at: at(1) })).toMatchObject({ deleted: 1, state: 'published' })
    expect(current(own).tombstone('bdorf')).toMatchObject({ status: 'merged', replacedBy: 'adorf' })
    expect(await own.publish({ at: at(2) })).toMatchObject({ state: 'unchanged' })
    await own.edit('bdorf', null)
    expect(await own.publish({ at: at(3) })).toMatchObject({ deleted: 0 })
    expect(current(own).tombstone('bdorf')).toMatchObject({ replacedBy: 'adorf' })
  })

  it('leads on where its file was renamed', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', null)
    await own.edit('bdorf-am-see', text('bdorf', 'aliases: [Bdorf am See]', 'formerSlugs: [bdorf]'))
    const renamed = await own.publish({ at: at(1) })
    expect(renamed).toMatchObject({ state: 'published', created: 1, deleted: 1 })
    expect(current(own).resolve('alias', 'bdorf')).toBe('bdorf-am-see')
  })

  it('takes the links to it out of the others', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('kreis-muster', null)
    expect(errors(await own.publish({ at: at(1) }))).toEqual([])
    const release = current(own)
    const adorf = release.record('adorf')
    const quads = adorf ? describeRecord(release, 'adorf', adorf) : []
    expect(quads.some(({ object }) => object.value.includes('kreis-muster'))).toBe(false)
  })
})

describe('a refused publish', () => {
  it('changes nothing and names every fault with file and line', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('adorf', 'kind: burg\nname: { de: Adorf }\n')
    await own.edit('bdorf', text('bdorf').replace('16901002', '16901001'))
    const again = await own.publish({ at: at(1) })
    expect(again).toMatchObject({ state: 'refused', sequence: 1, updated: 0 })
    expect(errors(again)).toContain('data/municipalities/adorf.yaml concept/unknown')
    expect(again.issues.find(({ code }) => code === 'concept/unknown')?.line).toBe(1)
    expect(current(own).sequence).toBe(1)
    await own.edit('adorf', text('adorf', 'aliases: [Alt-Adorf]'))
    await own.edit('bdorf', records['bdorf'] ?? '')
    expect(await own.publish({ at: at(2) })).toMatchObject({ state: 'published', updated: 1 })
  })

  it('sees a key that another file has, which was not read again', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('bdorf', text('bdorf').replace('16901002', '16901001'))
    expect(errors(await own.publish({ at: at(1) }))).toEqual([
      'data/municipalities/adorf.yaml identifiers/duplicate',
      'data/municipalities/bdorf.yaml name/differs-from-reference',
      'data/municipalities/bdorf.yaml identifiers/duplicate',
    ])
  })

  it('is one where too many would vanish, unless that is meant', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    for (const slug of ['adorf', 'bdorf', 'probestadt']) await own.edit(slug, null)
    const again = await own.publish({ at: at(1), allowRemovals: 0 })
    expect(errors(again)).toEqual(['data/municipalities gate/removals'])
    expect(again.issues.find(({ code }) => code === 'gate/removals')?.message.de).toBe(
      '3 von 4 Kommunen würden auf einmal verschwinden: adorf, bdorf, probestadt.',
    )
    expect(current(own).count).toBe(4)
    const few = await own.publish({ at: at(2), allowRemovals: 2 })
    expect(few.state).toBe('refused')
    const counted = await own.publish({ at: at(2), allowRemovals: 3 })
    expect(errors(counted)).toEqual(['data/municipalities gate/removals-unnamed'])
    const meant = await own.publish({ at: at(3) })
    expect(meant).toMatchObject({ state: 'published', deleted: 3, unchanged: 1 })
  })

  it('is one where a single file of few is missing and nobody named it; a file that says so may go', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('probestadt', null)
    const again = await own.publish({ at: at(1), allowRemovals: 1 })
    expect(errors(again)).toEqual(['data/municipalities gate/removals-unnamed'])
    await own.edit('probestadt', text('probestadt', 'status: withdrawn'))
    expect(await own.publish({ at: at(2), allowRemovals: 0 })).toMatchObject({ deleted: 1 })
  })

  it('is one where nothing would remain', async () => {
    const own = await folder({ adorf: records['adorf'] ?? '' })
    await own.publish({ at: at(0) })
    await own.edit('adorf', null)
    const again = await own.publish({ at: at(1), allowRemovals: 0 })
    expect(errors(again)).toEqual(['data/municipalities gate/removals'])
  })

  it('is one where the base is another, unless that is meant: then every version is new', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const other = { base: 'https://neu.example.org/' } as const
    const again = await own.publish({ at: at(1) }, other)
    expect(errors(again)).toEqual(['data/network.yaml gate/base-changed'])
    const meant = await own.publish({ at: at(2), changeBase: true }, other)
    expect(meant).toMatchObject({ state: 'published', updated: 4, unchanged: 0 })
    expect(current(own)).toMatchObject({ base: other.base, sequence: 2 })
    expect(current(own).record('adorf')?.modified).toBe(at(0))
  })

  it('is one where the demonstration would be public', async () => {
    const own = await folder()
    const open = await own.publish({}, { base: 'https://daten.kommunen.de/' })
    expect(errors(open)).toEqual(['data/network.yaml gate/demonstration-public'])
    expect(own.reader().current()).toBeUndefined()
  })
})

describe('a proof that fails', () => {
  const broken = DataFactory.quad(
    DataFactory.namedNode(`${base}def/probe`),
    DataFactory.namedNode('http://schema.org/about'),
    DataFactory.namedNode(`${base}kommunen/nirgends`),
  )

  it('refuses the publish, says what does not hold, and whose fault that is', async () => {
    const own = await folder()
    const shared: SiteDocuments['shared'] = (referenceData) =>
      new Map([...site.shared(referenceData), ['def/probe', [broken]]])
    const again = await own.publish({ at: at(0) }, { site: { ...site, shared } })
    expect(again.state).toBe('refused')
    expect(errors(again)).toEqual(['data/def/probe gate/dead-iri'])
    const found = again.issues.find(({ code }) => code === 'gate/dead-iri')
    expect(found?.message.de).toContain(`${base}kommunen/nirgends`)
    expect(found?.remedy.en).toContain('bug in Kommunalgraph')
    expect(own.reader().current()).toBeUndefined()
  })

  it('is told with the format and the statements that differ, none of which commands a terminal', () => {
    const details = ['- <urn:a> <urn:b> "\u001b[31m" .', '+ <urn:a> <urn:b> "x" .']
    const { code, file, message } = unproved('data/x.yaml', {
      proof: 'graph',
      format: 'turtle',
      details,
    })
    expect([code, file]).toEqual(['gate/graph', 'data/x.yaml'])
    expect(message.en).toBe(
      'turtle gives a different graph (- missing, + extra): - <urn:a> <urn:b> "\\u{1b}[31m" . · + <urn:a> <urn:b> "x" .',
    )
  })
})

describe('a rehearsal', () => {
  it('proves everything and publishes nothing', async () => {
    const own = await folder()
    expect(await own.publish({ dryRun: true })).toMatchObject({ state: 'rehearsed' })
    expect(own.reader().current()).toBeUndefined()
    expect(await own.publish()).toMatchObject({ state: 'published', created: 4 })
  })
})
