import { dc, dct, geo, schema } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { saidWith } from '../../say.ts'
import { shippedRecords } from '../../shipped.ts'

describe('A point', () => {
  const said = saidWith({
    location: { lat: 50.5, lon: -6.25, note: { de: 'ungefähr', en: 'roughly' } },
  })

  it('has the longitude first in well-known text, and both by name', () => {
    expect(said('#punkt', geo.asWKT)).toEqual(['POINT(-6.25 50.5)^^geosparql:wktLiteral'])
    expect(said('#punkt', schema.latitude)).toEqual(['50.5^^xsd:decimal'])
    expect(said('#punkt', schema.longitude)).toEqual(['-6.25^^xsd:decimal'])
  })

  it('says how it came about', () => {
    expect(said('#punkt', dct.description)).toEqual(['ungefähr@de', 'roughly@en'])
  })

  it('has no exponent, however near to the meridian', () => {
    const said = saidWith({ location: { lat: 0, lon: 0.000_000_1 } })
    expect(said('#punkt', geo.asWKT)).toEqual(['POINT(0.0000001 0)^^geosparql:wktLiteral'])
  })
})

describe('An area', () => {
  it.each([
    [941.49, '9.4149E8', '941.49'],
    [0.1 + 0.2, '3.0E5', '0.3'],
    [1_000_000, '1.0E12', '1000000'],
    [0.000_001, '1.0E0', '0.000001'],
  ])(
    'of %d km² is whole square metres for GeoSPARQL and km² for schema.org',
    (value, metres, kilometres) => {
      const said = saidWith({ areaKm2: { value } })
      expect(said('#gebiet', geo.hasMetricArea)).toEqual([`${metres}^^xsd:double`])
      expect(said('#flaeche', schema.value)).toEqual([`${kilometres}^^xsd:decimal`])
      expect(said('#flaeche', schema.unitCode)).toEqual(['KMK'])
    },
  )
})

describe('A territorial status', () => {
  const said = saidWith({
    location: { lat: 50.5, lon: 6.5, referenceDate: '2019-12-31' },
    areaKm2: { value: 12.5, referenceDate: '2021' },
  })

  it('says of which day point and area are', () => {
    expect(said('#punkt', dc.date)).toEqual(['2019-12-31^^xsd:date'])
    expect(said('#flaeche', dc.date)).toEqual(['2021^^xsd:gYear'])
  })

  it('is stated of every area that is shipped, and of no point, since no source tells it', () => {
    const records = [...shippedRecords.values()]
    const dates = (part: 'areaKm2' | 'location') =>
      new Set(records.flatMap((record) => (record[part] ? [record[part].referenceDate] : [])))
    expect([...dates('areaKm2')]).toEqual(['2024-12-31'])
    expect([...dates('location')]).toEqual([undefined])
  })
})
