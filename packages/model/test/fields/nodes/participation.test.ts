import { cv, dct, org, prov, schema, time } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { firstParticipation } from '../../../src/fields/nodes/participation.ts'
import { saidWith } from '../../say.ts'

const terms = [time.inXSDgYear, time.inXSDgYearMonth, time.inXSDDate]

describe('A participation', () => {
  it.each([
    ['2012', time.inXSDgYear, '2012^^xsd:gYear'],
    ['2012-03', time.inXSDgYearMonth, '2012-03^^xsd:gYearMonth'],
    ['2012-03-01', time.inXSDDate, '2012-03-01^^xsd:date'],
  ] as const)('since %s begins as precisely as its source says', (since, term, literal) => {
    const said = saidWith({ participations: [{ programme: 'kekiz', since }] })
    expect(said('#teilnahme-kekiz', time.hasTime)).toEqual(['#teilnahme-kekiz-zeitraum'])
    expect(said('#teilnahme-kekiz-zeitraum', time.hasBeginning)).toEqual([
      '#teilnahme-kekiz-beginn',
    ])
    expect(said('#teilnahme-kekiz-zeitraum', time.hasEnd)).toEqual([])
    expect(terms.flatMap((each) => said('#teilnahme-kekiz-beginn', each))).toEqual([literal])
    expect(said('#teilnahme-kekiz-beginn', term)).toEqual([literal])
  })

  it('ends where its source says so', () => {
    const said = saidWith({ participations: [{ programme: 'kekiz', until: '2016' }] })
    expect(said('#teilnahme-kekiz-zeitraum', time.hasEnd)).toEqual(['#teilnahme-kekiz-ende'])
    expect(said('#teilnahme-kekiz-ende', time.inXSDgYear)).toEqual(['2016^^xsd:gYear'])
    expect(said('#teilnahme-kekiz-zeitraum', time.hasBeginning)).toEqual([])
  })

  it('without dates has no interval', () => {
    const said = saidWith({ participations: [{ programme: 'kinderstark', evidence: 'allotment' }] })
    expect(said.things.filter((thing) => thing.startsWith('#teilnahme'))).toEqual([
      '#teilnahme-kinderstark',
    ])
    expect(said('#teilnahme-kinderstark', dct.type)).toEqual(['def/evidence#allotment'])
  })

  it('is one per programme, each with a beginning and sources of its own', () => {
    const said = saidWith({
      participations: [
        { programme: 'kekiz', since: '2012', cohort: 'model-2012', source: 'stgb-nrw-2012' },
        {
          programme: 'kinderstark',
          since: '2020',
          source: { programme: 'destatis-gv', since: 'eu-nuts' },
        },
      ],
    })
    const [kekiz, kinderstark] = ['#teilnahme-kekiz', '#teilnahme-kinderstark'] as const
    expect(said('#verwaltung', cv.participates)).toEqual([kekiz, kinderstark])
    expect(said(kekiz, dct.subject)).toEqual(['def/programmes#kekiz'])
    expect(said(kekiz, dct.type)).toEqual(['def/cohorts#model-2012'])
    expect(said(kekiz, prov.wasDerivedFrom)).toEqual(['def/sources#stgb-nrw-2012'])
    expect(said(kinderstark, dct.subject)).toEqual(['def/programmes#kinderstark'])
    expect(said(kinderstark, prov.wasDerivedFrom)).toEqual([
      'def/sources#destatis-gv',
      'def/sources#eu-nuts',
    ])
  })

  it('is no membership: a programme is no organization', () => {
    const said = saidWith({ participations: [{ programme: 'kinderstark', since: '2020' }] })
    for (const term of [org.hasMembership, schema.memberOf])
      expect(said('#verwaltung', term)).toEqual([])
    expect(said.quads.filter(({ object }) => object.equals(org.Membership))).toEqual([])
  })

  it('in a programme that the source does not name has a fragment of its own', () => {
    const said = saidWith({ participations: [{ since: '2012' }] })
    expect(said('#verwaltung', cv.participates)).toEqual(['#teilnahme'])
    expect(said('#teilnahme', dct.subject)).toEqual([])
  })
})

describe('The first participation', () => {
  it('is the earliest whose beginning is known, wherever it stands', () => {
    expect(
      firstParticipation({
        participations: [
          { programme: 'a' },
          { programme: 'b', since: '2020-07' },
          { programme: 'c', since: '2012' },
        ],
      }),
    ).toMatchObject({ programme: 'c', since: '2012' })
    expect(
      firstParticipation({
        participations: [
          { programme: 'a', since: '2017-01' },
          { programme: 'b', since: '2017' },
        ],
      })?.programme,
    ).toBe('a')
    expect(firstParticipation({ participations: [{ programme: 'a' }] })).toBeUndefined()
    expect(firstParticipation({})).toBeUndefined()
  })
})
