import { cv, dct, rdf, schema } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { containerKeyOf } from '../../src/container.ts'
import { containerOf } from '../../src/describe/territory.ts'
import type { ReferencePlace } from '../../src/place.ts'
import { profileOf, referenceDataOf } from '../fixture.ts'
import { musterdorf, musterkreis } from '../musterstadt.ts'
import { saidOf } from '../say.ts'

const geocoding = 'http://dcat-ap.de/def/politicalGeocoding'
const places = new Map<string, ReferencePlace>([
  [
    '16998',
    {
      level: 'kreis',
      ags: '16998',
      name: 'Musterkreis',
      name_en: 'Sample District',
      wikidata: 'Q98',
    },
  ],
  ['16', { level: 'land', ags: '16', name: 'Musterland', wikidata: 'Q99' }],
  ['15', { level: 'land', ags: '15', name: 'Nirgendland' }],
])

const alone = referenceDataOf(new Map(), places)
const together = referenceDataOf(new Map([['musterkreis', musterkreis]]), places)

describe('The territory around', () => {
  it('is the published one, so that its figures are one click away', () => {
    const said = saidOf(musterdorf, together)
    const around = ['kommunen/musterkreis#gebiet']
    expect(said('#gebiet', dct.isPartOf)).toEqual(around)
    expect(said('#gebiet', schema.containedInPlace)).toEqual(around)
    expect(said('kommunen/musterkreis#gebiet', schema.name)).toEqual([
      'Musterkreis@de',
      'Sample District@en',
    ])
  })

  it('is that of the reference list where the district is not published', () => {
    const said = saidOf(musterdorf, alone)
    expect(said('#gebiet', dct.isPartOf)).toEqual(['http://www.wikidata.org/entity/Q98'])
    expect(said('http://www.wikidata.org/entity/Q98', cv.code)).toEqual([
      `${geocoding}/districtKey/16998`,
    ])
    expect(said('#gebiet', schema.containedInPlace)).toEqual(['http://www.wikidata.org/entity/Q98'])
    expect(said('http://www.wikidata.org/entity/Q98', rdf.type)).toEqual([
      'dct:Location',
      'schema:AdministrativeArea',
    ])
    expect(said('http://www.wikidata.org/entity/Q98', schema.name)).toEqual([
      'Musterkreis@de',
      'Sample District@en',
    ])
  })

  it('of a district is the state', () => {
    const said = saidOf(musterkreis, alone)
    expect(said('#gebiet', dct.isPartOf)).toEqual(['http://www.wikidata.org/entity/Q99'])
    expect(said('http://www.wikidata.org/entity/Q99', rdf.type)).toEqual([
      'dct:Location',
      'schema:State',
    ])
    expect(said('http://www.wikidata.org/entity/Q99', schema.name)).toEqual(['Musterland@de'])
  })

  it('is not said by its key, which is a concept of a code list, where nobody has an IRI for the place', () => {
    const said = saidOf(profileOf({ kind: 'kreis', name: { de: 'Kreis' }, partOf: '15' }), alone)
    expect(said('#gebiet', dct.isPartOf)).toEqual([])
    expect(said('#gebiet', schema.containedInPlace)).toEqual([])
  })

  it('is unknown without any key', () => {
    const said = saidOf(
      profileOf({ kind: 'verbund', name: { de: 'Verbund' }, members: ['x'] }),
      alone,
    )
    expect(said('#gebiet', dct.isPartOf)).toEqual([])
  })

  it.each([
    ['the first five digits of a municipality’s key', { ags: '16998001' }, undefined, '16998'],
    ['the first two digits of a district’s key', { ags: '16998' }, undefined, '16'],
    ['what the record says, before any key', { ags: '16998001' }, '15', '15'],
    ['nothing', {}, undefined, undefined],
  ])('has %s as key', (_what, identifiers, partOf, key) => {
    const record = profileOf({
      kind: 'gemeinde',
      name: { de: 'x' },
      identifiers,
      ...(partOf && { partOf }),
    })
    expect(containerKeyOf(record)).toBe(key)
    expect(containerOf(together, record)?.key).toBe(key)
  })
})

describe('The level of a territory', () => {
  it.each([
    ['kreis', 'administrativeDistrict'],
    ['staedteregion', 'administrativeDistrict'],
    ['kreisfreie-stadt', 'municipality'],
    ['kreisangehoerige-stadt', 'municipality'],
    ['gemeinde', 'municipality'],
  ] as const)('of kind %s is %s', (kind, level) => {
    const said = saidOf(profileOf({ kind, name: { de: 'x' } }))
    expect(said('#gebiet', cv.level)).toEqual([`${geocoding}/Level/${level}`])
  })

  it('is not said of a consortium, which is a place and no unit of the administration', () => {
    const said = saidOf(profileOf({ kind: 'verbund', name: { de: 'x' }, members: ['a', 'b'] }))
    expect(said('#gebiet', cv.level)).toEqual([])
    expect(said('#gebiet', rdf.type)).toContain('dct:Location')
    expect(said('#gebiet', rdf.type)).not.toContain('cv:AdminUnit')
  })
})
