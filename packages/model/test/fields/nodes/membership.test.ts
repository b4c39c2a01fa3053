import { dct, org, prov, schema, skos, time } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { saidWith } from '../../say.ts'

describe('A membership', () => {
  it.each([
    ['2012', time.inXSDgYear, '2012^^xsd:gYear'],
    ['2012-03', time.inXSDgYearMonth, '2012-03^^xsd:gYearMonth'],
    ['2012-03-01', time.inXSDDate, '2012-03-01^^xsd:date'],
  ] as const)('since %s begins as precisely as its source says', (since, term, literal) => {
    const said = saidWith({ membership: { since } })
    expect(said('#mitgliedschaft', org.memberDuring)).toEqual(['#mitgliedschaft-zeitraum'])
    expect(said('#mitgliedschaft-zeitraum', time.hasBeginning)).toEqual(['#mitgliedschaft-beginn'])
    expect(said('#mitgliedschaft-beginn', term)).toEqual([literal])
    expect(said('#mitgliedschaft', schema.startDate)).toEqual([literal])
    const others = [time.inXSDgYear, time.inXSDgYearMonth, time.inXSDDate].filter(
      (each) => each !== term,
    )
    expect(others.flatMap((each) => said('#mitgliedschaft-beginn', each))).toEqual([])
  })

  it('without a beginning has no interval', () => {
    const said = saidWith({ membership: { cohort: 'model-2012' } })
    expect(said.things.filter((thing) => thing.startsWith('#mitgliedschaft'))).toEqual([
      '#mitgliedschaft',
    ])
  })

  it('joins the administration and the network, one of each', () => {
    const said = saidWith({ membership: {} })
    expect(said('#mitgliedschaft', org.member)).toEqual(['#verwaltung'])
    expect(said('#mitgliedschaft', org.organization)).toEqual(['#netzwerk'])
    expect(said('#verwaltung', org.hasMembership)).toEqual(['#mitgliedschaft'])
    expect(said('#verwaltung', schema.memberOf)).toEqual(['#mitgliedschaft'])
    expect(said('#mitgliedschaft', schema.memberOf)).toEqual(['#netzwerk'])
  })

  it('is called as its cohort, else just a membership', () => {
    expect(
      saidWith({ membership: { cohort: 'model-2012' } })('#mitgliedschaft', schema.roleName),
    ).toEqual(['Modellkommune seit 2012@de', 'model municipality since 2012@en'])
    expect(saidWith({ membership: {} })('#mitgliedschaft', schema.roleName)).toEqual([
      'Mitgliedskommune@de',
      'member municipality@en',
    ])
  })

  it('names one programme or several', () => {
    const subjects = (programme: string | string[]) =>
      saidWith({ membership: { programme } })('#mitgliedschaft', dct.subject)
    expect(subjects('kekiz')).toEqual(['def/programmes#kekiz'])
    expect(subjects(['kekiz', 'kpk'])).toEqual(['def/programmes#kekiz', 'def/programmes#kpk'])
  })
})

describe('A youth office', () => {
  it('is a unit with an area and a source of its own', () => {
    const youthOffice = {
      name: { de: 'Jugendamt Musterstadt' },
      covers: ['05999', '05999001'],
      source: 'destatis-gv',
    }
    const said = saidWith({ membership: { youthOffice } })
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
    const said = saidWith({ membership: {}, contacts: [{ id: 1, email: 'jugendamt@example.org' }] })
    expect(said.things).not.toContain('#jugendamt')
  })
})
