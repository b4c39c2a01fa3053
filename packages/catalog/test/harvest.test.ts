import { datasetIri, documentPath, type MunicipalProfile } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { type CheckedData, storedReleases } from '@kommunalgraph/release/testing'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { applicationProfiles, defaultProfile } from '../src/profiles/profiles.ts'
import { measureFiles } from '../src/quality/measure.ts'
import { canonical, closureOf, harvest, ofClass, ofType } from './closure.ts'
import { base, datasetOf, dumps, measured, published, shippedInput } from './snapshot.ts'

const { dcat, dct, foaf, skos } = vocabulary

const input = await shippedInput()
const release = measured(input)
const catalogueOf = (from = release, profile = defaultProfile): Quad[] =>
  describeCatalogue(from, { profile, page: 1, dumps, issued: published })

const valuesOf = (quads: readonly Quad[], subject: string, predicate: { value: string }) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate.value)
    .map(({ object }) => object)

describe.each(applicationProfiles)('a catalogue in the profile $name', (profile) => {
  const quads = catalogueOf(release, profile)
  const datasets = ofClass(quads, 'Dataset')

  it('lists every published municipality, and describes nothing that it does not list', () => {
    const [catalogue = ''] = ofClass(quads, 'Catalog')
    const listed = valuesOf(quads, catalogue, dcat.dataset).map(({ value }) => value)
    expect(listed.toSorted()).toEqual(datasets.toSorted())
    for (const slug of release.slugs())
      expect(datasets).toContain(datasetIri(base, documentPath(slug)))
  })

  it('has no stub: whatever is a dataset says what portals need', () => {
    for (const dataset of datasets) {
      const of = (predicate: { value: string }) => valuesOf(quads, dataset, predicate)
      expect(of(dct.title).map((term) => 'language' in term && term.language)).toEqual(['de', 'en'])
      expect(of(dct.description)).toHaveLength(2)
      expect(of(dct.publisher)).toHaveLength(1)
      expect(of(dct.identifier).map(({ value }) => value)).toEqual([dataset])
      expect(of(dct.modified)).toHaveLength(1)
      expect(of(dcat.distribution).length).toBeGreaterThanOrEqual(3)
    }
  })

  it('leads from a dataset to no other dataset and to no catalogue', () => {
    for (const dataset of datasets) {
      const closure = closureOf(quads, dataset)
      expect(ofClass(closure, 'Dataset')).toEqual([dataset])
      expect(ofClass(closure, 'Catalog')).toEqual([])
    }
  })

  it('gives one dataset alone as it stands among all', () => {
    for (const slug of release.slugs()) {
      const closure = closureOf(quads, datasetIri(base, documentPath(slug)))
      expect(canonical(datasetOf(release, slug, profile))).toBe(canonical(closure))
    }
  })

  it('names things by absolute IRIs only, and old namespaces by http', () => {
    const terms = quads.flatMap(({ object, predicate, subject }) => [subject, predicate, object])
    const nodes = terms.filter(({ termType }) => termType !== 'Literal')
    expect(nodes.filter(({ termType }) => termType !== 'NamedNode')).toEqual([])
    expect(nodes.filter(({ value }) => !/^(?:https?|mailto|tel):/.test(value))).toEqual([])
    const secure = /^https:\/\/(?:www\.w3\.org|purl\.org|xmlns\.com|spdx\.org|data\.europa\.eu)\//
    expect(nodes.filter(({ value }) => secure.test(value))).toEqual([])
  })

  it('describes every foreign thing that it names, with a label for people and its list', () => {
    const described = new Set(quads.map(({ subject }) => subject.value))
    const lists = new Set(
      quads.filter(({ predicate }) => predicate.equals(skos.inScheme)).map((q) => q.object.value),
    )
    const isPlace = (value: string) =>
      /^(?:mailto|tel):|\/daten\/|\.(?:ttl|jsonld|rdf|csv)$/.test(value)
    const named = quads
      .filter(
        ({ object, predicate }) =>
          object.termType === 'NamedNode' && !/#type$/.test(predicate.value),
      )
      .map(({ object }) => object.value)
    expect(
      named.filter((each) => !(described.has(each) || lists.has(each) || isPlace(each))),
    ).toEqual([])
    for (const { object, predicate, subject } of quads)
      if (/#type$/.test(predicate.value) && object.equals(skos.Concept)) {
        expect(valuesOf(quads, subject.value, skos.prefLabel).length).toBeGreaterThan(0)
        expect(valuesOf(quads, subject.value, skos.inScheme)).toHaveLength(1)
      }
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('rdf-schema#label'))).toEqual(
      [],
    )
  })

  it('writes keywords that CKAN takes, each once', () => {
    for (const dataset of datasets) {
      const keywords = valuesOf(quads, dataset, dcat.keyword).map(({ value }) => value)
      expect(keywords.filter((word) => !/^[\p{L}\p{M}\p{N} ._-]{2,100}$/u.test(word))).toEqual([])
      expect(new Set(keywords).size).toBe(keywords.length)
    }
  })

  it('gives every place a German label as the last one, which CKAN keeps', () => {
    const places = ofType(quads, dct.Location)
    expect(places.length).toBeGreaterThan(80)
    const languages = places.map((place) =>
      valuesOf(quads, place, skos.prefLabel).map((term) => 'language' in term && term.language),
    )
    expect(languages.filter((each) => each.at(-1) !== 'de')).toEqual([])
    expect(languages.some((each) => each.length > 1)).toBe(!profile.german)
  })

  it('gives each file of a data set a name of its own', () => {
    for (const dataset of datasets) {
      const files = valuesOf(quads, dataset, dcat.distribution)
      const names = files.map(({ value }) => valuesOf(quads, value, dct.title)[0]?.value)
      expect([dataset, names.length]).toEqual([dataset, new Set(names).size])
    }
  })

  it('says of what is in German and English that it is in both, of the catalogue as well', () => {
    const language = (code: string) =>
      `http://publications.europa.eu/resource/authority/language/${code}`
    const both = [language('DEU'), language('ENG')]
    const told = (subject: string) => valuesOf(quads, subject, dct.language).map((q) => q.value)
    expect(new Set(datasets.map((dataset) => told(dataset).join(' ')))).toEqual(
      new Set([both.join(' ')]),
    )
    const [catalog = ''] = ofType(quads, dcat.Catalog)
    expect(told(catalog)).toEqual(both)
    const files = datasets.flatMap((dataset) => valuesOf(quads, dataset, dcat.distribution))
    for (const { value } of files) expect([value, told(value).length]).not.toEqual([value, 0])
    const german = { ...input.network, languages: ['de'] } as const
    const own = describeCatalogue(measured({ ...input, network: german } as CheckedData), {
      ...{ profile, page: 1, dumps, issued: published },
    })
    // The concepts of a scheme have English labels on a German site, too.
    const profiles = [...release.slugs()].map((slug) => datasetIri(base, documentPath(slug)))
    for (const dataset of [...ofType(own, dcat.Catalog), ...profiles])
      expect(valuesOf(own, dataset, dct.language).map((q) => q.value)).toEqual([language('DEU')])
  })

  it('names the website of the publisher where it is given', () => {
    const url = 'https://herausgeber.example.org/'
    const network = { ...input.network, publisher: { ...input.network.publisher, url } }
    const own = describeCatalogue(measured({ ...input, network } as CheckedData), {
      ...{ profile, page: 1, dumps, issued: published },
    })
    const [agent = ''] = ofType(own, foaf.Agent)
    expect(valuesOf(own, agent, foaf.homepage).map(({ value }) => value)).toEqual([url])
  })

  it('writes dates that exist, in the type that they have', () => {
    const dates = [dct.issued, dct.modified, dcat.startDate, dcat.endDate].map(({ value }) => value)
    const forms = new Map([
      ['date', /^\d{4}-\d{2}-\d{2}$/],
      ['dateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/],
      ['gYear', /^\d{4}$/],
      ['gYearMonth', /^\d{4}-\d{2}$/],
    ])
    for (const { object, predicate } of quads) {
      if (!dates.includes(predicate.value) || !('datatype' in object)) continue
      const type = object.datatype.value.replace(/^.*#/, '')
      expect([type, object.value]).toEqual([type, expect.stringMatching(forms.get(type) ?? /^$/)])
      expect(Number.isNaN(Date.parse(object.value))).toBe(false)
    }
  })

  it('takes only counts for statistics, and says what identifies the series', () => {
    const statistical = quads.filter(({ object }) => object.value.endsWith('/STATISTICAL'))
    const subjects = statistical.filter(({ predicate }) => predicate.equals(dct.type))
    expect(subjects.map(({ subject }) => subject.value)).toEqual([
      datasetIri(base, 'daten/population'),
    ])
    for (const each of ofType(quads, dcat.DatasetSeries))
      expect(valuesOf(quads, each, dct.identifier).map(({ value }) => value)).toEqual([each])
  })

  it('was never changed before it was published', () => {
    const late = describeCatalogue(release, {
      profile,
      page: 1,
      dumps,
      issued: '2030-01-01T00:00:00.000Z',
    })
    const dated = new Set(
      late
        .filter(({ predicate }) => predicate.equals(dct.issued))
        .map(({ subject }) => subject.value),
    )
    const dateOf = (subject: string, predicate: { value: string }) =>
      valuesOf(late, subject, predicate)
        .map(({ value }) => value)
        .join()
    expect(dated.size).toBeGreaterThan(100)
    expect(
      [...dated].filter((each) => dateOf(each, dct.modified) < dateOf(each, dct.issued)),
    ).toEqual([])
  })

  it('says nothing about persons', () => {
    const text = canonical(quads)
    const persons = [...input.records.values()].flatMap(({ contacts = [], quotation }) => [
      ...contacts.flatMap(({ email, name, telephone }) => [name, email, telephone]),
      quotation?.speaker?.name,
    ])
    expect(persons.filter((word) => word !== undefined).length).toBeGreaterThan(3)
    expect(persons.filter((word) => word !== undefined && text.includes(word))).toEqual([])
  })
})

describe('what a portal sees from one night to the next', () => {
  const first = harvest(catalogueOf())
  const changed = (second: ReadonlyMap<string, string>) =>
    [...second].filter(([iri, hash]) => first.get(iri) !== hash).map(([iri]) => iri)
  const gone = (second: ReadonlyMap<string, string>) =>
    [...first.keys()].filter((iri) => !second.has(iri))
  /** The night after: what was published stands, and what is other is published beside it. */
  const next = (records: CheckedData['records']) => {
    const second = { ...input, records, published: '2026-12-02T08:00:00.000Z' }
    const both = [input, second].map((data) => ({ ...data, sizes: measureFiles }))
    return harvest(catalogueOf(storedReleases(both).at(-1)))
  }
  const iriOf = (slug: string) => datasetIri(base, documentPath(slug))

  it('is nothing when nothing changed', () => {
    expect(changed(next(input.records))).toEqual([])
  })

  it('is one update after one record was edited', () => {
    const ahlen = input.records.get('ahlen') as MunicipalProfile
    const edited = { ...ahlen, areaKm2: undefined, modified: '2026-12-02' }
    const second = next(new Map([...input.records, ['ahlen', edited]]))
    expect(changed(second)).toEqual([iriOf('ahlen')])
    expect(gone(second)).toEqual([])
  })

  it('is a later change of the catalogue when a member was edited, came or went', () => {
    const ahlen = input.records.get('ahlen') as MunicipalProfile
    const others = new Map([...input.records].filter(([slug]) => slug !== 'ahlen'))
    const edited = new Map([...others, ['ahlen', { ...ahlen, areaKm2: undefined }]])
    const added = new Map([
      ...input.records,
      ['neustadt', { kind: 'gemeinde', name: { de: 'Neustadt' } } as const],
    ])
    for (const records of [edited, others, added]) {
      const second = { ...input, records, published: '2026-12-02T08:00:00.000Z' }
      const [before, after] = storedReleases([input, second])
      expect(before?.modified).toBe(published)
      expect(after?.modified).toBe(second.published)
    }
    const shared = { ...input, published: '2026-12-02T08:00:00.000Z', sources: new Map() }
    expect(storedReleases([input, shared]).at(-1)?.modified).toBe(published)
  })

  it('is one deletion after one record was withdrawn, and nothing else', () => {
    const ahlen = input.records.get('ahlen') as MunicipalProfile
    const second = next(new Map([...input.records, ['ahlen', { ...ahlen, status: 'withdrawn' }]]))
    expect(gone(second)).toEqual([iriOf('ahlen')])
    expect(changed(second)).toEqual([])
  })

  it('is a creation when a municipality comes, under an IRI that no other had', () => {
    const ahlen = input.records.get('ahlen') as MunicipalProfile
    const { identifiers: _keys, ...rest } = ahlen
    const second = next(
      new Map([...input.records, ['neustadt', { ...rest, name: { de: 'Neustadt' } }]]),
    )
    expect(changed(second)).toEqual([iriOf('neustadt')])
    expect(gone(second)).toEqual([])
  })

  it('keeps every IRI and identifier in a new release', () => {
    const third = harvest(catalogueOf(measured(input, 3)))
    expect([...third.keys()]).toEqual([...first.keys()])
  })
})
