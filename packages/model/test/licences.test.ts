import { describe, expect, it } from 'vitest'
import { licenceIri, licenceKeys, licenceOf } from '../src/licences.ts'
import { readBeside } from './vocabulary/beside.ts'

const path = 'shapes/vocab/dcat-ap-de-licenses-open.rdf'
const list = readBeside(path, 'the titles of licences')

/** The German label of a concept in GovData's list, which is written one way throughout. */
function labelIn(text: string, iri: string): string | undefined {
  const concept = text.slice(text.indexOf(`<skos:Concept rdf:about="${iri}">`))
  return /<skos:prefLabel xml:lang="de">(.*?)<\/skos:prefLabel>/.exec(concept)?.[1]
}

describe.skipIf(list === undefined)('A licence', { meta: { needs: `../shared/${path}` } }, () => {
  it.each(licenceKeys)('%s is called as in the list of DCAT-AP.de', (key) => {
    expect(licenceOf(key).title.de).toBe(labelIn(list ?? '', licenceIri(key)))
  })
})
