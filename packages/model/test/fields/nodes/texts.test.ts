import { dct, org, prov, rdf, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { saidWith } from '../../say.ts'

const closed = 'http://dcat-ap.de/def/licenses/other-closed'
const zero = 'http://dcat-ap.de/def/licenses/cc-zero'
const network = 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'

describe('A description', () => {
  it('is said of the administration; its source and licence of a node of its own', () => {
    const said = saidWith({ description: { de: 'Anlass.\n\nWeg.', source: 'essen-kinderstark' } })
    for (const term of [dct.description, schema.description])
      expect(said('#verwaltung', term)).toEqual(['Anlass.\n\nWeg.@de'])
    expect(said('#beschreibung', prov.value)).toEqual(['Anlass.\n\nWeg.@de'])
    expect(said('#beschreibung', prov.wasDerivedFrom)).toEqual(['def/sources#essen-kinderstark'])
  })

  it('has its own licence, else the record’s, else the network’s', () => {
    const licenceOf = (fields: Parameters<typeof saidWith>[0]) =>
      saidWith(fields)('#beschreibung', dct.license)
    expect(
      licenceOf({
        description: { de: 'x', licence: 'other-closed' },
        licence: { texts: 'cc-zero' },
      }),
    ).toEqual([closed])
    expect(licenceOf({ description: { de: 'x' }, licence: { texts: 'cc-zero' } })).toEqual([zero])
    expect(licenceOf({ description: { de: 'x' } })).toEqual([network])
  })
})

describe('A motto', () => {
  it('has no node: the document names its source', () => {
    const said = saidWith({ motto: { de: 'Wir tun was', source: 'essen-kinderstark' } })
    expect(said('#verwaltung', schema.slogan)).toEqual(['Wir tun was@de'])
    expect(said('', dct.source)).toEqual(['def/sources#essen-kinderstark'])
  })
})

describe('A goal', () => {
  it('is named by its number, not by its place in the list', () => {
    const goals = [4, 2].map((id) => ({ id, text: { de: `Ziel ${id}` } }))
    const said = saidWith({ goals })
    expect(said('', schema.hasPart)).toEqual(['#ziel-4', '#ziel-2'])
    expect(said('#ziel-2', schema.position)).toEqual(['2^^xsd:integer'])
    expect(saidWith({ goals: goals.slice(1) })('#ziel-2', schema.text)).toEqual(['Ziel 2@de'])
  })

  it('is a text, and no concept of a scheme, which a purpose would be', () => {
    const said = saidWith({ goals: [{ id: 1, text: { de: 'Ziel' } }] })
    expect(said('#ziel-1', rdf.type)).toEqual(['schema:CreativeWork', 'prov:Entity'])
    expect(said('#ziel-1', schema.about)).toEqual(['#verwaltung'])
    expect(said('#verwaltung', org.purpose)).toEqual([])
    expect(said('#ziel-1', skos.inScheme)).toEqual([])
  })
})

describe('A quotation', () => {
  const quotation = {
    text: { de: 'Kinder zuerst.' },
    speaker: { name: 'Erika Mustermann', office: { de: 'Bürgermeisterin' } },
    source: 'essen-kinderstark',
  }
  const said = saidWith({ quotation })

  it('names its language, speaker and source', () => {
    expect(said('#zitat', schema.text)).toEqual(['Kinder zuerst.@de'])
    expect(said('#zitat', schema.inLanguage)).toEqual(['de'])
    expect(said('#zitat', prov.wasAttributedTo)).toEqual(['#sprecher'])
    expect(said('#zitat', prov.wasQuotedFrom)).toEqual(['def/sources#essen-kinderstark'])
    expect(said('#zitat', prov.wasDerivedFrom)).toEqual([])
  })

  it('is by someone in the office of that time, which nobody is said to hold today', () => {
    expect(said('#zitat', schema.creator)).toEqual(['#sprecher-amt'])
    expect(said('#sprecher-amt', schema.creator)).toEqual(['#sprecher'])
    expect(said('#sprecher-amt', schema.roleName)).toEqual(['Bürgermeisterin@de'])
    expect(said('#sprecher-amt', dct.type)).toEqual(['def/roles#head-of-administration'])
    for (const present of [org.holds, schema.jobTitle, schema.affiliation])
      expect(said('#sprecher', present)).toEqual([])
  })

  it('says since when the office was held, and by which source', () => {
    const term = { since: '2020-11', until: '2025', source: 'essen-kinderstark' }
    const speaker = { ...quotation.speaker, term }
    const dated = saidWith({ quotation: { ...quotation, speaker } })
    expect(dated('#sprecher-amt', schema.startDate)).toEqual(['2020-11^^xsd:gYearMonth'])
    expect(dated('#sprecher-amt', prov.wasDerivedFrom)).toEqual(['def/sources#essen-kinderstark'])
  })

  it('makes no speaker and no office that the record does not name', () => {
    const bare = saidWith({ quotation: { text: { de: 'Kinder zuerst.' } } })
    expect(bare.things.filter((thing) => thing.startsWith('#sprecher'))).toEqual([])
    const without = saidWith({ quotation: { ...quotation, speaker: { name: 'Erika Mustermann' } } })
    expect(without.things).not.toContain('#sprecher-amt')
    expect(without('#zitat', schema.creator)).toEqual(['#sprecher'])
  })
})
