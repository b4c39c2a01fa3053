import { adms, cv, dct, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { keySourceOf, wholeAgs } from '../../../src/fields/nodes/identifiers.ts'
import { saidWith } from '../../say.ts'

const geocoding = 'http://dcat-ap.de/def/politicalGeocoding'

describe('Official keys', () => {
  const kreis = saidWith({
    kind: 'kreis',
    identifiers: { ags: '05999', nuts: 'DEA99', wikidata: 'Q1' },
  })
  const stadt = saidWith({ identifiers: { ags: '05999001', ars: '059990001001', wikidata: 'Q2' } })

  it('of a district point to the lists of districts', () => {
    expect(kreis('#gebiet', cv.code)).toEqual([
      'https://nwbib.de/spatial#Q1',
      `${geocoding}/districtKey/05999`,
      'http://data.europa.eu/nuts/code/DEA99',
    ])
    expect(kreis('#schluessel-ags', schema.propertyID)).toEqual([
      'http://www.wikidata.org/entity/P440',
    ])
    expect(kreis('#schluessel-ags', schema.name)).toEqual([
      'Kreisschlüssel (AGS)@de',
      'district key (AGS)@en',
    ])
  })

  it('of a municipality point to the lists of municipalities', () => {
    expect(stadt('#gebiet', cv.code)).toEqual([
      'https://nwbib.de/spatial#Q2',
      `${geocoding}/municipalityKey/05999001`,
      `${geocoding}/regionalKey/059990001001`,
    ])
    expect(stadt('#schluessel-ags', schema.propertyID)).toEqual([
      'http://www.wikidata.org/entity/P439',
    ])
    expect(stadt('#schluessel-ars', schema.propertyID)).toEqual([
      'http://www.wikidata.org/entity/P1388',
    ])
  })

  it('are text without a language, so that no leading zero is lost', () => {
    expect(kreis('#schluessel-ags', skos.notation)).toEqual([`05999^^${geocoding}/districtKey`])
    expect(stadt('#schluessel-ars', skos.notation)).toEqual([
      `059990001001^^${geocoding}/regionalKey`,
    ])
    expect(kreis('#schluessel-ags', schema.value)).toEqual(['05999'])
    expect(kreis('#schluessel-ags', adms.schemaAgency)).toEqual(['Statistisches Bundesamt'])
    expect(kreis('#schluessel-nuts', adms.schemaAgency)).toEqual(['Eurostat'])
  })

  it('of an independent city are two: a district’s and a municipality’s', () => {
    const said = saidWith({ kind: 'kreisfreie-stadt', identifiers: { ags: '05999' } })
    expect(said('#gebiet', cv.code)).toEqual([
      `${geocoding}/districtKey/05999`,
      `${geocoding}/municipalityKey/05999000`,
    ])
    expect(said('#gebiet', adms.identifier)).toEqual(['#schluessel-ags', '#schluessel-ags-2'])
    expect(said('#schluessel-ags-2', schema.value)).toEqual(['05999000'])
    expect(said('#schluessel-ags-2', schema.propertyID)).toEqual([
      'http://www.wikidata.org/entity/P439',
    ])
    expect(wholeAgs({ concepts: new Map() }, 'kreisfreie-stadt', '05999')).toEqual([
      '05999',
      '05999000',
    ])
    expect(wholeAgs({ concepts: new Map() }, 'kreisfreie-stadt', '05999000')).toEqual(['05999000'])
    expect(wholeAgs({ concepts: new Map() }, 'kreis', '05999')).toEqual(['05999'])
  })

  it('outside North Rhine-Westphalia are not in its bibliography', () => {
    const said = saidWith({ identifiers: { ags: '16999001', wikidata: 'Q3' } })
    expect(said('#gebiet', cv.code)).toEqual([`${geocoding}/municipalityKey/16999001`])
  })
})

describe('Keys of libraries and gazetteers', () => {
  const said = saidWith({
    identifiers: { wikidata: 'Q9', geonames: '99', gnd: '4005728-8', source: 'hbz-nwbib' },
  })

  it('name the same territory, in the form that their owners print', () => {
    expect(said('#gebiet', schema.sameAs)).toEqual([
      'http://www.wikidata.org/entity/Q9',
      'http://sws.geonames.org/99/',
      'https://d-nb.info/gnd/4005728-8',
    ])
    expect(said('#verwaltung', schema.sameAs)).toEqual([])
  })

  it('have no node, so the document names their source', () => {
    expect(said('', dct.source)).toEqual(['def/sources#hbz-nwbib'])
  })
})

describe('The source of a key', () => {
  it('is one for all, or one per key', () => {
    const perKey = { ags: '05999', nuts: 'DEA99', source: { ags: 'destatis-gv' } }
    const said = saidWith({ kind: 'kreis', identifiers: perKey })
    expect(said('#schluessel-ags', prov.wasDerivedFrom)).toEqual(['def/sources#destatis-gv'])
    expect(said('#schluessel-nuts', prov.wasDerivedFrom)).toEqual([])
    expect(keySourceOf({ source: 'eu-nuts' }, 'ags')).toBe('eu-nuts')
    expect(keySourceOf({}, 'ags')).toBeUndefined()
  })

  it('of the record itself comes before a shared one of the same id', () => {
    const own = {
      id: 'destatis-gv',
      title: { de: 'Eigene Quelle' },
      licence: 'other-closed',
    } as const
    const said = saidWith({
      identifiers: { ags: '05999001', source: 'destatis-gv' },
      sources: [own],
    })
    expect(said('#schluessel-ags', prov.wasDerivedFrom)).toEqual(['#quelle-destatis-gv'])
    expect(said.things).not.toContain('def/sources#destatis-gv')
  })
})
