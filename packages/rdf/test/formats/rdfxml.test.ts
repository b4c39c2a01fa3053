import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { FormatError } from '../../src/formats/errors.ts'
import { writeRdfXml } from '../../src/formats/rdfxml.ts'
import { iri, plain, tagged } from '../../src/graph.ts'
import { canonical, readBack } from '../../src/referees.ts'
import { rdf, schema, skos } from '../../src/vocabularies.ts'
import { about, subject } from './one.ts'
import { sample } from './sample.ts'

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

describe('writeRdfXml', () => {
  it('writes a document that people can read', async () => {
    await expect(writeRdfXml(sample())).toMatchFileSnapshot('golden/sample.rdf')
  })

  it('escapes markup and keeps line ends', async () => {
    const quads = about(skos.notation.value, plain('a]]>b<c>&amp;\r\nd\re\tf '))
    const text = writeRdfXml(quads)
    expect(text).toContain('>a]]&gt;b&lt;c&gt;&amp;amp;&#xD;\nd&#xD;e\tf </')
    expect(await canonical(await readBack('rdf-xml', text))).toBe(await canonical(quads))
  })

  it('carries texts in Leichte Sprache', () => {
    const text = writeRdfXml(about(schema.name.value, tagged('Muster-Stadt', 'de-simple')))
    expect(text).toContain('<schema:name xml:lang="de-simple">Muster-Stadt</schema:name>')
  })

  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF'])(
    'refuses the character %j, which XML 1.0 does not have',
    (character) => {
      const quads = about(skos.notation.value, plain(`a${character}b`))
      expect(() => writeRdfXml(quads)).toThrow(
        expect.objectContaining({ code: 'rdf/xml-character' }),
      )
    },
  )

  it.each([
    'http://example.org/1',
    'http://example.org/',
    'http://example.org/x#',
    'urn:uuid:0',
    ...['li', 'Description', 'about', 'ID', 'RDF'].map((name) => rdfNamespace + name),
  ])('refuses the predicate %s, which has no element name', (predicate) => {
    const write = () => writeRdfXml(about(predicate, plain('x')))
    expect(write).toThrow(FormatError)
    expect(write).toThrow(expect.objectContaining({ code: 'rdf/xml-name' }))
  })

  it.each([
    ['http://example.org/begriffe#größe', 'xmlns:ns1="http://example.org/begriffe#"'],
    ['http://example.org/2010x', 'xmlns:ns1="http://example.org/2010"'],
    ['http://example.org/?a=1&b', 'xmlns:ns1="http://example.org/?a=1&amp;"'],
    [`${rdfNamespace}_1`, `xmlns:rdf="${rdfNamespace}"`],
  ])('finds an element name for %s', async (predicate, declaration) => {
    const quads = about(predicate, plain('x'))
    const text = writeRdfXml(quads)
    expect(text).toContain(declaration)
    expect(await canonical(await readBack('rdf-xml', text))).toBe(await canonical(quads))
  })

  it('names elements by our classes only', async () => {
    const classes = [schema.State, iri('http://example.org/1'), iri(`${rdfNamespace}Description`)]
    for (const first of classes) {
      const quads = [
        DataFactory.quad(subject, rdf.type, first),
        DataFactory.quad(subject, rdf.type, schema.Person),
      ]
      expect(await canonical(await readBack('rdf-xml', writeRdfXml(quads)))).toBe(
        await canonical(quads),
      )
    }
  })
})
