import { dct, foaf, rdf, rdfs, schema } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { profileTitle } from '../../src/describe/document.ts'
import { referenceDataOf } from '../fixture.ts'
import { saidWith } from '../say.ts'

const english = 'en/kommunen/musterstadt'

describe('The document', () => {
  const said = saidWith({ name: { de: 'Musterstadt', en: 'Sample City' } })

  it('is its German page, with one topic: the territory', () => {
    expect(said('', rdf.type)).toEqual(['foaf:Document', 'schema:WebPage', 'schema:AboutPage'])
    expect(said('', foaf.primaryTopic)).toEqual(['#gebiet'])
    expect(said('#gebiet', foaf.isPrimaryTopicOf)).toEqual(['kommunen/musterstadt'])
    expect(said('', schema.about)).toEqual(['#verwaltung'])
    expect(said('', dct.title)).toEqual(['Musterstadt – Kommunalprofil@de'])
  })

  it('has an English page beside it, about the same', () => {
    expect(said(english, foaf.primaryTopic)).toEqual(['#gebiet'])
    expect(said(english, schema.translationOfWork)).toEqual(['kommunen/musterstadt'])
    expect(said(english, dct.title)).toEqual(['Sample City – municipal profile@en'])
    expect(said(english, schema.inLanguage)).toEqual(['en'])
  })

  it('says of the English page whose it is, under which licence, and its dates', () => {
    const dates = { issued: '2020-01-01', modified: '2020-02-02' }
    const dated = saidWith(dates)
    const terms = [dct.license, dct.publisher, dct.issued, dct.modified, schema.isPartOf]
    for (const term of [...terms, schema.dateModified, schema.datePublished]) {
      expect(dated(english, term)).toHaveLength(1)
      expect(dated(english, term)).toEqual(dated('', term))
    }
  })

  it('is about the concepts that it names; the administration is not', () => {
    const about = saidWith({ phases: ['birth'], fieldsOfAction: ['health'] })
    const [phase, field] = ['def/phases#birth', 'def/fields-of-action#health']
    expect(about('', dct.subject)).toEqual([phase, field])
    expect(about('#verwaltung', dct.subject)).toEqual([])
    expect(about('#verwaltung', schema.knowsAbout)).toEqual([field])
  })

  it('labels territory and administration in RDFS too, as CPOV asks, and nothing else', () => {
    const names = ['Musterstadt@de', 'Sample City@en']
    for (const thing of ['#gebiet', '#verwaltung']) expect(said(thing, rdfs.label)).toEqual(names)
    const labelled = said.quads.filter(({ predicate }) => predicate.equals(rdfs.label))
    expect(new Set(labelled.map(({ subject }) => subject.value.split('#')[1]))).toEqual(
      new Set(['verwaltung', 'gebiet']),
    )
  })

  it('has no English page where the network has none', () => {
    const referenceData = referenceDataOf(new Map())
    const german = {
      ...referenceData,
      network: { ...referenceData.network, languages: ['de'] as const },
    }
    expect(saidWith({}, german).things).not.toContain(english)
  })

  it('takes the German name where there is no English one', () => {
    expect(profileTitle({ de: 'Musterstadt' }, 'en')).toBe('Musterstadt – municipal profile')
  })

  it('has the licence of facts: of the record, else of the network, and its text where it has one', () => {
    expect(said('', dct.license)).toEqual(['http://dcat-ap.de/def/licenses/dl-by-de/2.0'])
    expect(said('', schema.license)).toEqual(['https://www.govdata.de/dl-de/by-2-0'])
    const other = saidWith({ licence: { facts: 'other-open' } })
    expect(other('', dct.license)).toEqual(['http://dcat-ap.de/def/licenses/other-open'])
    expect(other('', schema.license)).toEqual([])
  })

  it('names every source that any part of it names, once', () => {
    const sourced = saidWith({
      identifiers: { ags: '05999001', source: 'destatis-gv' },
      areaKm2: { value: 1, source: 'destatis-gv' },
      description: { de: 'x', source: 'amtsblatt' },
      participations: [{ source: 'essen-kinderstark-2022' }],
      sources: [{ id: 'amtsblatt', title: { de: 'Amtsblatt' }, licence: 'officialWork' }],
    })
    expect(sourced('', dct.source).toSorted()).toEqual([
      '#quelle-amtsblatt',
      'def/sources#destatis-gv',
      'def/sources#essen-kinderstark-2022',
    ])
  })

  it('says when it was published and changed as the record says, and nothing where it does not', () => {
    const dated = saidWith({ issued: '2021-03-04', modified: '2021-03-05T06:07:08Z' })
    expect(dated('', schema.datePublished)).toEqual(['2021-03-04^^xsd:date'])
    expect(dated('', dct.modified)).toEqual(['2021-03-05T06:07:08Z^^xsd:dateTime'])
    expect(dated('#datensatz', schema.dateModified)).toEqual(['2021-03-05T06:07:08Z^^xsd:dateTime'])
    for (const term of [dct.issued, dct.modified]) expect(said('', term)).toEqual([])
  })
})
