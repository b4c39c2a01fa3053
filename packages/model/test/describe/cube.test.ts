import { dc, dct, prov, qb, rdf } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { type CubeFacts, describeCube } from '../../src/describe/cube.ts'
import { shippedReferenceData } from '../shipped.ts'

const facts: CubeFacts = {
  methods: { official: ['destatis-gv'], stated: [] },
  issued: '2026-11-30T08:00:00.000Z',
  modified: '2026-12-01T10:00:00.000Z',
}

const cubesOf = (given: CubeFacts) =>
  describeCube(shippedReferenceData, given)
    .filter(({ object, predicate }) => predicate.equals(rdf.type) && object.equals(qb.DataSet))
    .map(({ subject }) => subject.value)

const said = (cube: string, term: typeof dct.license) =>
  describeCube(shippedReferenceData, facts)
    .filter(({ predicate, subject }) => subject.value === cube && predicate.equals(term))
    .map(({ object }) => object.value)

describe('The population cube', () => {
  it('has a data set of every method with observations, and of no other', () => {
    const names = cubesOf(facts).map((each) => each.slice(each.lastIndexOf('#') + 1))
    expect(names).toEqual(['official', 'stated'])
    expect(cubesOf({ methods: {} })).toEqual([])
  })

  it.each(cubesOf(facts))('says of it who publishes it, how and since when: %s', (cube) => {
    for (const term of [dct.license, dct.publisher, dc.rights])
      expect(said(cube, term)).toHaveLength(1)
    expect(said(cube, dct.issued)).toEqual([facts.issued])
    expect(said(cube, dct.modified)).toEqual([facts.modified])
  })

  it('names what its sources ask to be named with: provider, licence, data set, change, year', () => {
    const [official = ''] = cubesOf(facts)
    const [source = ''] = said(official, prov.wasDerivedFrom)
    expect(source).toMatch(/def\/sources#destatis-gv$/)
    const [text = ''] = said(source, dc.rights)
    expect(text).toContain('© Statistisches Bundesamt (Destatis), 2018')
    expect(text).toContain('https://www.govdata.de/dl-de/by-2-0')
    expect(text).toContain('https://www.destatis.de/')
    expect(text).toContain('Daten geändert')
    expect(said(official, dc.rights)).toEqual([
      expect.stringMatching(/ 2026, Bevölkerung: .*by-2-0/),
    ])
  })
})
