import { dc, dct } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { collectionAttribution, differingRights, profileAttribution } from '../src/attribution.ts'
import { sourceAttribution } from '../src/source-attribution.ts'
import { base, profileOf, type RecordInput, referenceDataOf } from './fixture.ts'
import { saidWith } from './say.ts'
import { kreisDueren, shippedRecords, shippedReferenceData } from './shipped.ts'

const title = { de: 'Profil', en: 'profile' }
const address = `${base}kommunen/musterstadt` as const
const referenceData = referenceDataOf(new Map())
const by = 'Datenlizenz Deutschland Namensnennung 2.0 (https://www.govdata.de/dl-de/by-2-0)'

const attributed = (more: Partial<RecordInput>) =>
  profileAttribution(
    referenceData,
    profileOf({ kind: 'gemeinde', name: { de: 'Musterstadt' }, ...more }),
    { title, address },
  )

describe('The attribution of a source', () => {
  it('names provider and year, licence with its text, data set and what was changed', () => {
    const source = {
      licence: 'dl-by-de/2.0',
      attribution: '© Musteramt, 2021',
      url: 'https://example.org/daten',
      changes: { de: 'Daten geändert', en: 'data changed' },
    } as const
    expect(sourceAttribution(source)).toEqual({
      de: `© Musteramt, 2021, ${by}, https://example.org/daten, Daten geändert`,
      en: '© Musteramt, 2021, Data licence Germany – attribution – version 2.0 (https://www.govdata.de/dl-de/by-2-0), https://example.org/daten, data changed',
    })
  })

  it('is none where the source asks for none', () => {
    expect(sourceAttribution({ licence: 'other-closed' })).toBeUndefined()
  })

  it('has every part in the shipped sources whose licence asks for it', () => {
    const asking = [...shippedReferenceData.sources.values()].filter(({ licence }) =>
      /by/.test(licence),
    )
    expect(asking.map(({ id }) => id)).toEqual([
      ...['destatis-gv', 'eu-nuts', 'gv100ad-2023-11-30', 'gv100ad-2025-11-30'],
      'regionaldatenbank-12411-02-03-4',
    ])
    for (const source of asking) {
      const { de } = sourceAttribution(source) ?? { de: '' }
      expect([source.url, source.changes].filter(Boolean)).toHaveLength(2)
      expect(de).toMatch(/^© .*\(https:\/\/.*\), https?:\/\/.*, .*(geändert|übernommen)/)
    }
  })

  it('is what RDF says of the source', () => {
    const said = saidWith({ areaKm2: { value: 1, source: 'destatis-gv' } })
    const source = shippedReferenceData.sources.get('destatis-gv')
    expect(said('def/sources#destatis-gv', dc.rights)).toEqual([
      source && sourceAttribution(source)?.de,
    ])
  })
})

describe('The attribution of a profile', () => {
  it('names the publisher with the year, the licence with its text, the address, and its sources', () => {
    const { de } = attributed({
      modified: '2026-12-01',
      areaKm2: { value: 1, source: 'destatis-gv' },
    })
    expect(de).toContain(`Kommunalgraph-Demo 2026, Profil, ${by}, ${address}. Quellen: © Stat`)
  })

  it('says which parts are under another licence', () => {
    const motto = { de: 'Ein Satz', licence: 'other-closed', source: 'eigene' } as const
    const { de, en } = attributed({ motto })
    expect(de).toContain(
      'Nicht unter der Lizenz der übrigen Teile: Leitspruch (Andere geschlossene Lizenz)',
    )
    expect(en).toContain('Not under the licence of the other parts: motto (other closed licence)')
  })
})

describe('Rights that differ', () => {
  it('are stated of the document and of its files where there are any', () => {
    const said = saidWith({ motto: { de: 'Ein Satz', licence: 'other-closed' } })
    expect(said('', dct.rights)).toEqual(['#rechte'])
    expect(said('#rechte', dct.description)).toHaveLength(2)
    expect(said('#distribution-ttl', dct.rights)).toEqual(['#rechte'])
  })

  it('are not stated where all is under one licence', () => {
    const said = saidWith({ motto: { de: 'Ein Satz', licence: 'dl-by-de/2.0' } })
    expect(said('', dct.rights)).toEqual([])
    expect(said('#distribution-ttl', dct.rights)).toEqual([])
  })

  it('are those of quotation and motto of one shipped record', () => {
    const differing = [...shippedRecords].filter(
      ([, record]) => differingRights(shippedReferenceData, record) !== undefined,
    )
    expect(differing.map(([slug]) => slug)).toEqual(['kreis-dueren'])
    expect(differingRights(shippedReferenceData, kreisDueren())?.de).toMatch(
      /Zitat .*, Leitspruch /,
    )
  })
})

describe('The attribution of a collection', () => {
  it('leads to the list of sources, and tells of texts with rights of their own', () => {
    const collection = { title, licence: 'dl-by-de/2.0', address, year: '2026' } as const
    const { de } = collectionAttribution(referenceData, { ...collection, hasTexts: true })
    expect(de).toBe(
      `Kommunalgraph-Demo 2026, Profil, ${by}, ${address}. Quellen: ${base}quellen. Zitate und Leitsprüche behalten die Rechte ihrer Quelle`,
    )
    expect(collectionAttribution(referenceData, collection).de).not.toContain('Leitspr')
  })
})
