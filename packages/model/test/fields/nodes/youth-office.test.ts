import { dct, org, prov, skos } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { saidWith } from '../../say.ts'

describe('A youth office', () => {
  it('is a unit with an area and a source of its own', () => {
    const youthOffice = {
      name: { de: 'Jugendamt Musterstadt' },
      covers: ['05999', '05999001'],
      source: 'destatis-gv',
    }
    const said = saidWith({ youthOffice })
    expect(said('#jugendamt', skos.prefLabel)).toEqual(['Jugendamt Musterstadt@de'])
    expect(said('#jugendamt', org.unitOf)).toEqual(['#verwaltung'])
    expect(said('#jugendamt', org.classification)).toEqual(['def/roles#youth-office'])
    expect(said('#jugendamt', prov.wasDerivedFrom)).toEqual(['def/sources#destatis-gv'])
    expect(said('#jugendamt', dct.spatial).map((iri) => iri.replace(/^.*Geocoding/, ''))).toEqual([
      '/districtKey/05999',
      '/municipalityKey/05999001',
    ])
  })

  it('is not invented from a mailbox', () => {
    const said = saidWith({ contacts: [{ id: 1, email: 'jugendamt@example.org' }] })
    expect(said.things).not.toContain('#jugendamt')
  })
})
